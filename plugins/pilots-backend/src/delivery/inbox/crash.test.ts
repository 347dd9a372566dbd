import { TestDatabaseId } from '@backstage/backend-test-utils';
import { knex as connect, Knex } from 'knex';
import { ManualClock } from '../../__testUtils__/ManualClock';
import {
  programToKill,
  sharedDatabase,
} from '../../__testUtils__/programToKill';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { roomOn, TILL } from '../__testUtils__/inboxOn';

/** Kills on each database, 50 in all, and replicas side by side; SQLite serves one process. */
const PLAN: Partial<Record<TestDatabaseId, { kills: number; atOnce: number }>> =
  {
    SQLITE_3: { kills: 14, atOnce: 1 },
    POSTGRES_18: { kills: 36, atOnce: 3 },
  };

jest.setTimeout(300_000);

const start = programToKill(
  require.resolve('../__testUtils__/crashingInbox.ts'),
);

/** Lets a replica answer some webhooks, then kills it; returns those it answered. */
async function killAfter(config: Knex.Config, answers: number) {
  const child = start(JSON.stringify(config));
  let output = '';
  let errors = '';
  child.stderr.on('data', data => {
    errors += data;
  });
  child.stdout.on('data', data => {
    output += data;
    if (output.split('\n').length > answers) child.kill('SIGKILL');
  });
  await new Promise(resolve => child.on('close', resolve));
  const told = output.split('\n').slice(0, -1);
  if (told.length === 0) throw new Error(`It never answered: ${errors}`);
  return { told, signal: child.signalCode };
}

describe.each(testDatabases.eachSupportedId())(
  'a backend that dies while webhooks arrive, on %s',
  databaseId => {
    it('has counted all that it answered, once, after it is back', async () => {
      const config = await sharedDatabase(databaseId);
      const knex = connect(config);
      const database = await PilotsDatabase.create({
        database: { getClient: async () => knex },
      });
      const { kills, atOnce } = PLAN[databaseId]!;
      const told: string[] = [];
      for (let n = 0; n < kills; n += atOnce) {
        const replicas = Array.from(
          { length: Math.min(atOnce, kills - n) },
          (_, i) => killAfter(config, 1 + ((7 * (n + i)) % 23)),
        );
        for (const { told: ids, signal } of await Promise.all(replicas)) {
          expect(signal).toBe('SIGKILL');
          told.push(...ids);
        }
      }

      // Later than any lease of the dead.
      const clock = new ManualClock(
        new Date(Date.now() + 120_000).toISOString(),
      );
      const { inboxWorker } = roomOn(database, clock);
      await inboxWorker.drain();

      const kept = await knex('delivery_inbox').select('delivery_id', 'status');
      expect(new Set(kept.map(row => row.status))).toEqual(
        new Set(['applied']),
      );
      const facts = await knex('delivery_facts').where('component', TILL);
      const counted = facts.map(row => JSON.parse(row.body).id).sort();
      expect(counted).toEqual(kept.map(row => row.delivery_id).sort());
      expect(new Set(counted).size).toBe(counted.length);
      expect(counted).toEqual(expect.arrayContaining(told));
      await knex.destroy();
    });
  },
);
