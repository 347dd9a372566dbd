import { spawn } from 'node:child_process';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program to its end and passes on the signals that this process gets meanwhile.
 *
 * Resolves to its exit code with `check: false`; otherwise a code other than 0 rejects with what
 * the program printed last when `quiet`.
 */
export function run(program, args, options = {}) {
  const { quiet = false, check = true, ...rest } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      ...rest,
    });
    let output = '';
    const keep = chunk => {
      output = (output + chunk).slice(-10_000);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const pass = SIGNALS.map(signal => {
      // A terminal sends Ctrl+C to the child itself; twice would cut its own clean-up short.
      const handler = () =>
        (signal === 'SIGINT' && process.stdin.isTTY) || child.kill(signal);
      process.on(signal, handler);
      return () => process.off(signal, handler);
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      pass.forEach(undo => undo());
      const result = code ?? 128 + (signal === 'SIGINT' ? 2 : 15);
      if (check && result !== 0) {
        reject(
          new Error(`${program} ended with code ${result}\n${output}`.trim()),
        );
      } else {
        resolve(result);
      }
    });
  });
}
