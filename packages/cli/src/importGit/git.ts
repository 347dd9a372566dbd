import { spawn } from 'node:child_process';

/** Settings of the person who runs it must not change what git answers. */
const PLAIN = ['-c', 'log.showSignature=false', '-c', 'core.quotePath=false'];

/**
 * The fields that git writes, ended by NUL, as they stream in; also what is left after the last. `input` is
 * for what is not to be taken for an option, such as the names of tags.
 */
export async function* gitFields(
  repository: string,
  args: string[],
  input = '',
): AsyncGenerator<string> {
  const child = spawn('git', ['-C', repository, ...PLAIN, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C' },
  });
  let errors = '';
  child.stderr.on('data', data => {
    errors = (errors + data).slice(-2_000);
  });
  // Git may be gone before it has read all of it; its exit code says why.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', error =>
      reject(new Error(`git cannot be run: ${error.message}`)),
    );
    child.on('close', resolve);
  });
  ended.catch(() => {});
  let rest = '';
  child.stdout.setEncoding('utf8');
  for await (const chunk of child.stdout) {
    const fields = (rest + chunk).split('\0');
    rest = fields.pop()!;
    yield* fields;
  }
  const code = await ended;
  if (code !== 0) {
    throw new Error(
      `git ${args[0]} in ${repository} failed: ${errors.trim() || code}`,
    );
  }
  if (rest !== '') yield rest;
}

/** What git writes, as text. */
export async function gitText(
  repository: string,
  args: string[],
): Promise<string> {
  let text = '';
  for await (const field of gitFields(repository, args)) text += field;
  return text.trim();
}
