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

/** Runs `yarn install --immutable`, unless it already ran for exactly these dependencies. */
export async function installDependencies(root) {
  const stamp = path.join(root, 'node_modules', '.pilots-installed');
  const wanted = fingerprint(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    console.log('Nothing has changed since the last installation.');
    return;
  }
  await run('yarn', ['install', '--immutable'], {
    cwd: root,
    shell: process.platform === 'win32',
  });
  writeFileSync(stamp, wanted);
}
