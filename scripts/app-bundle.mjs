import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

// What ends up in the bundle, beyond what yarn.lock fixes.
const SOURCES = ['packages/app', 'plugins/pilots', 'plugins/pilots-common'];
const IGNORED = ['node_modules', 'dist', 'dist-types', 'e2e-tests'];

function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory() && !IGNORED.includes(entry.name)) {
      yield* filesBelow(full);
    } else if (entry.isFile() && !/\.test\.tsx?$/.test(entry.name)) {
      yield full;
    }
  }
}

function fingerprint(root) {
  const hash = createHash('sha256');
  const files = SOURCES.flatMap(folder => [
    ...filesBelow(path.join(root, folder)),
  ]);
  for (const file of [path.join(root, 'yarn.lock'), ...files.sort()]) {
    hash.update(`${path.relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Builds the app as it goes into production, unless the last build was of the same sources. */
export async function buildApp(root) {
  const stamp = path.join(root, 'packages/app/dist/.built-from');
  const wanted = fingerprint(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    console.log('Nothing has changed since the last build.');
    return;
  }
  await run(
    path.join(root, 'node_modules', '.bin', 'backstage-cli'),
    ['package', 'build'],
    { cwd: path.join(root, 'packages', 'app'), quiet: true },
  );
  writeFileSync(stamp, wanted);
}
