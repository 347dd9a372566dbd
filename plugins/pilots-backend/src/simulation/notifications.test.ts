import { mockServices, TestDatabaseId } from '@backstage/backend-test-utils';
import path from 'node:path';
import { testDatabases } from '../__testUtils__/TestHouse';
import { PilotsDatabase } from '../ground/PilotsDatabase';
import { loadScenario } from './format/loadScenario';
import { ReplicaOptions } from './run/Replicas';
import { simulate } from './run/simulate';
import { Notice } from './world/House';

jest.setTimeout(600_000);

const FILE = path.resolve(
  __dirname,
  '../../../../examples/scenarios/loan-pre-approval.yaml',
);

/** Ids that each run makes anew. */
const ID =
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{12,64}/g;

async function noticesOf(
  databaseId: TestDatabaseId,
  replicas?: ReplicaOptions,
): Promise<Notice[]> {
  const knex = await testDatabases.init(databaseId);
  const database = await PilotsDatabase.create({
    database: mockServices.database.mock({ getClient: async () => knex }),
  });
  let heard: Notice[] = [];
  const [outcome] = await simulate({
    scenarios: [loadScenario(FILE)],
    database,
    replicas,
    hear: notices => {
      heard = notices;
    },
  });
  expect(outcome.failure).toBeUndefined();
  return heard;
}

/** Whom what was said to, in an order that does not depend on who said it. */
function said(notices: Notice[]): string[] {
  return notices
    .flatMap(({ at, recipients, scope, title }) =>
      recipients.map(recipient =>
        [new Date(at).toISOString(), recipient, title, scope]
          .join(' | ')
          .replace(ID, '#'),
      ),
    )
    .sort();
}

describe('what people are told over a whole pilot', () => {
  it('is the same with two replicas, one of which dies again and again', async () => {
    const alone = await noticesOf('SQLITE_3');
    const together = await noticesOf('POSTGRES_18', {
      count: 2,
      restartAfter: 10,
    });
    expect(said(together)).toEqual(said(alone));
    expect(alone.length).toBeGreaterThan(20);

    // Nobody hears of one thing twice at one time, under whatever name.
    const heard = said(together).map(line =>
      line.split(' | ').slice(0, 3).join(' | '),
    );
    expect(heard.filter((line, n) => heard.indexOf(line) !== n)).toEqual([]);
    // Every message has a scope of its own pilot, so that a repeat updates in place.
    for (const { scope } of together) {
      expect(scope).toMatch(/^pilots:default\/loan-pre-approval:.+/);
    }
  });
});
