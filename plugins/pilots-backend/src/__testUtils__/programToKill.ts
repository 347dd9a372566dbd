import { TestDatabaseId } from '@backstage/backend-test-utils';
import { ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buildSync } from 'esbuild';
import { Knex } from 'knex';
import { testDatabases } from './TestHouse';

const MODULES = path.resolve(require.resolve('knex/package.json'), '../..');
/** Packages of the suite, whose sources are TypeScript. */
const SUITE = ['common', 'node'].map(
  name => `@pilot-handoff/backstage-plugin-pilots-${name}`,
);

/**
 * Makes one JavaScript file of a program of the tests and of the suite's own code, so that it starts
 * at once, and answers with what starts it. To translate all sources anew for each process that is
 * killed takes longer than what the process is then let do.
 */
export function programToKill(
  entry: string,
): (...args: string[]) => ChildProcessByStdio<null, Readable, Readable> {
  const outfile = path.join(
    mkdtempSync(path.join(tmpdir(), 'pilots-program-')),
    'program.js',
  );
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    packages: 'external',
    alias: Object.fromEntries(SUITE.map(name => [name, require.resolve(name)])),
  });
  return (...args) =>
    spawn(process.execPath, [outfile, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '', NODE_PATH: MODULES },
    });
}

/** A database that other processes can reach. */
export async function sharedDatabase(id: TestDatabaseId): Promise<Knex.Config> {
  if (id === 'SQLITE_3') {
    const folder = mkdtempSync(path.join(tmpdir(), 'pilots-shared-'));
    return {
      client: 'better-sqlite3',
      connection: { filename: path.join(folder, 'shared.sqlite') },
      useNullAsDefault: true,
    };
  }
  const { client, connection } = (await testDatabases.init(id)).client.config;
  return { client, connection };
}
