import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

/** Everything that decides what `yarn install` puts where. */
function fingerprint(root) {
  const manifests = ['packages', 'plugins'].flatMap(folder =>
    readdirSync(path.join(root, folder)).map(name =>
      path.join(folder, name, 'package.json'),
    ),
  );
  const hash = createHash('sha256').update(
    `${process.platform} ${process.arch}`,
  );
  for (const file of [
    'yarn.lock',
    '.yarnrc.yml',
    'package.json',
    ...manifests.sort(),
  ]) {
    const absolute = path.join(root, file);
    hash.update(`\n${file}\n`);
    hash.update(existsSync(absolute) ? readFileSync(absolute) : '');
  }
  return hash.digest('hex');
}

const stampOf = root => path.join(root, 'node_modules', '.pilots-installed');

/** True when the last installation was of exactly these dependencies. */
export function areInstalled(root) {
  const stamp = stampOf(root);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root);
}

/** Runs `yarn install --immutable`, unless there is nothing to do. */
export async function installDependencies(root) {
  if (areInstalled(root)) {
    console.log('Nothing has changed since the last installation.');
    return;
  }
  await run('yarn', ['install', '--immutable'], {
    cwd: root,
    shell: process.platform === 'win32',
  });
  writeFileSync(stampOf(root), fingerprint(root));
}
