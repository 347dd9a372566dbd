import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * A file that lies in a folder `shared` beside the repository or above it: data
 * and schemas that are published elsewhere. Says so where it is not there: a
 * clone alone has to pass its tests, too.
 */
export function findShared(file: string): string | undefined {
  let folder = __dirname;
  while (folder !== path.dirname(folder)) {
    const found = path.join(folder, 'shared', file);
    if (existsSync(found)) return found;
    folder = path.dirname(folder);
  }
  // eslint-disable-next-line no-console
  console.warn(`Skipped: there is no shared/${file}`);
  return undefined;
}
