import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startPortal } from '../portal.mjs';
import { startPostgres } from '../postgres.mjs';
import { step } from '../step.mjs';
import { clientOf } from './client.mjs';
import { PEOPLE, writeLandscape } from './landscape.mjs';

/** A client for each of the six people of every pilot. */
async function peopleOf(portal) {
  const people = {};
  for (const [role, person] of Object.entries(PEOPLE)) {
    people[role] = await clientOf(portal.url, person);
  }
  return people;
}

/**
 * Runs a task against a portal of its own with so many pilots in its catalog, on SQLite or PostgreSQL.
 * The task gets the portal, a client for each of the six people, the connection string of the server
 * where there is one, and `restart`: with other configuration on the same data it resolves to a
 * portal and people anew.
 */
export async function withPortal(
  { root, database, name, landscape, config },
  task,
) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pilots-bench-'));
  const server = database === 'postgres' ? await startPostgres() : undefined;
  const file = writeLandscape(folder, landscape);
  let portal;
  const start = async ({ pilots = {}, permission = {} } = {}) => {
    portal = await step(`Start the portal on ${database}`, () =>
      startPortal({
        root,
        entry: 'src/bench/index.ts',
        // Not production, in which nobody could be played; but not with indented answers either.
        environment: 'bench',
        expected: { people: Object.keys(PEOPLE).length, pilots: 0 },
        logFile: path.join(root, 'test-results', `bench-${name}.log`),
        config: {
          backend: {
            database: server
              ? { client: 'pg', connection: server.connectionString }
              : { connection: { directory: path.join(folder, 'database') } },
          },
          catalog: {
            locations: [{ type: 'file', target: file }],
            // As a catalog of thousands has it: unless told otherwise it reads each entity anew every two minutes.
            processingInterval: { minutes: 30 },
          },
          permission,
          pilots,
        },
      }),
    );
    return { portal, people: await peopleOf(portal) };
  };
  try {
    return await task({
      ...(await start(config)),
      connectionString: server?.connectionString,
      restart: async other => {
        await portal.stop();
        return start(other);
      },
    });
  } finally {
    await portal?.stop();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
