import { TestDatabaseId } from '@backstage/backend-test-utils';
import { RecordVerifier } from '@pilot-handoff/backstage-plugin-pilots-common';
import { knex as connect, Knex } from 'knex';
import { declaredFrom } from '../pilot/catalog/EntityReader';
import { PilotStore } from '../pilot/PilotStore';
import { PilotsDatabase } from '../ground/database/PilotsDatabase';
import { examplePilot } from '../__testUtils__/examplePilot';
import { programToKill, sharedDatabase } from '../__testUtils__/programToKill';
import { testDatabases } from '../__testUtils__/TestHouse';
import { RecordStore } from './RecordStore';

const PILOT = 'default/loan-pre-approval';
/** Kills on each database; 50 in all. */
const KILLS = 25;
/** Writers side by side, each killed for itself; SQLite serves one process. */
const AT_ONCE: Partial<Record<TestDatabaseId, number>> = { SQLITE_3: 1 };

jest.setTimeout(300_000);

const start = programToKill(
  require.resolve('../__testUtils__/crashingWriter.ts'),
);

/** Lets a writer run until some commits were told, then kills it. */
async function killAfter(config: Knex.Config, commits: number) {
  const child = start(JSON.stringify(config));
  const told: string[] = [];
  let errors = '';
  let tail = '';
  child.stderr.on('data', data => {
    errors += data;
  });
  child.stdout.on('data', data => {
    const lines = (tail + data).split('\n');
    tail = lines.pop()!;
    told.push(...lines);
    if (told.length >= commits) child.kill('SIGKILL');
  });
  await new Promise(resolve => child.on('close', resolve));
  if (told.length === 0) throw new Error(`The writer never wrote: ${errors}`);
  return { told, signal: child.signalCode };
}

describe.each(testDatabases.eachSupportedId())(
  'a process that dies while it writes to %s',
  databaseId => {
    it('never leaves state without record or record without state', async () => {
      const config = await sharedDatabase(databaseId);
      const knex = connect(config);
      await PilotsDatabase.create({
        database: { getClient: async () => knex },
      });
      await new PilotStore().upsert(
        knex,
        declaredFrom(examplePilot()),
        new Date().toISOString(),
      );

      const told: string[] = [];
      const atOnce = AT_ONCE[databaseId] ?? 2;
      for (let n = 0; n < KILLS; n += atOnce) {
        const writers = Array.from(
          { length: Math.min(atOnce, KILLS - n) },
          (_, i) => killAfter(config, 1 + ((7 * (n + i)) % 13)),
        );
        for (const { told: ids, signal } of await Promise.all(writers)) {
          expect(signal).toBe('SIGKILL');
          told.push(...ids);
        }
      }

      const verifier = new RecordVerifier();
      const recorded: string[] = [];
      for await (const fact of new RecordStore().walk(knex, PILOT)) {
        verifier.add(fact);
        recorded.push((fact.payload as { id: string }).id);
      }
      const rows = await knex('role_claims').select('id');
      expect(verifier.result()).toMatchObject({ valid: true });
      expect(recorded.sort()).toEqual(rows.map(row => row.id).sort());
      // What was told to be committed is there.
      expect(recorded).toEqual(expect.arrayContaining(told));
      await knex.destroy();
    });
  },
);
