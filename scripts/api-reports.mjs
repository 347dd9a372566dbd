/**
 * Compares the public API of each package with its report (`--ci`), or writes the reports. Needs the
 * declarations that `yarn tsc:full` writes to dist-types.
 */
import { globSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const checks = process.argv.includes('--ci');

if (
  checks &&
  globSync('plugins/*/report*.api.md', { cwd: root }).length === 0
) {
  console.log(
    'No package has an API report yet: `yarn api-reports` writes them.',
  );
} else {
  process.exitCode = await run(
    path.join(root, 'node_modules', '.bin', 'backstage-repo-tools'),
    [
      'api-reports',
      ...(checks ? ['--ci'] : []),
      ...['-o', 'ae-wrong-input-file-type,ae-undocumented'],
      // Warnings stand in the reports, where a review sees them come and go.
      '--allow-all-warnings',
      '--validate-release-tags',
    ],
    { cwd: root, check: false },
  );
}
