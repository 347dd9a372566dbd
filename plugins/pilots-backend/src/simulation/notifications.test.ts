import { mockServices } from '@backstage/backend-test-utils';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { testDatabases } from '../__testUtils__/TestHouse';
import { PilotsDatabase } from '../ground/database/PilotsDatabase';
import { loadScenario } from './format/loadScenario';
import { Calendar } from './format/when';
import { simulate } from './run/simulate';
import { Notice } from './world/House';

jest.setTimeout(1_200_000);

const FOLDER = path.join(__dirname, '__testUtils__');
const loaded = loadScenario(path.join(FOLDER, 'twelveWeeks.yaml'));
/** Who is to be told what and when, a line a notice; written by hand from the design's list. */
const EXPECTED = readFileSync(path.join(FOLDER, 'twelveWeeks.told.txt'), 'utf8')
  .split('\n')
  .filter(line => line && !line.startsWith('#'));

const { intent, roles } = loaded.entity.spec as any;
const calendar = new Calendar(intent.startDate, intent.timeZone);
const SHORT: Record<string, string> = {
  [roles.sponsor]: 'SP',
  [roles.productManager]: 'PM',
  [roles.serviceOwner]: 'SO',
  [roles.techLead]: 'TL',
  [roles.dataSteward]: 'DS',
  [roles.riskLead]: 'RL',
};

async function lifeOf(): Promise<Notice[]> {
  const knex = await testDatabases.init('POSTGRES_18');
  const database = await PilotsDatabase.create({
    database: mockServices.database.mock({ getClient: async () => knex }),
  });
  let heard: Notice[] = [];
  const [outcome] = await simulate({
    scenarios: [loaded],
    database,
    // The second dies every tenth turn, also while a case is open.
    replicas: { count: 2, restartAfter: 10 },
    hear: notices => {
      heard = notices;
    },
  });
  expect(outcome.failure).toBeUndefined();
  expect(outcome.verdicts.filter(({ holds }) => !holds)).toEqual([]);
  return heard;
}

/** For example `w4 mon 14:10 | PM | paused: …`: a line for each message to each person. */
function linesOf(notices: Notice[]): string[] {
  return notices
    .flatMap(({ at, recipients, title }) =>
      recipients.map(recipient => {
        const who = SHORT[recipient] ?? recipient.split('/')[1];
        const what = title.replace('Fraud screening: ', '');
        return { at, line: `${calendar.tell(at)} | ${who} | ${what}` };
      }),
    )
    .sort((a, b) => a.at - b.at || (a.line < b.line ? -1 : 1))
    .map(({ line }) => line);
}

/** A line of the list names all who are told the same. */
function spreadOut(line: string): string[] {
  const [when, who, ...what] = line.split(' | ');
  return who.split(' ').map(one => [when, one, ...what].join(' | '));
}

describe('what people are told in twelve weeks', () => {
  it('is one message per event and recipient, with two replicas, one of which dies again and again', async () => {
    const heard = await lifeOf();
    const start = calendar.at(1, 0, 0);
    const lines = linesOf(heard.filter(({ at }) => at >= start));
    expect(lines.sort()).toEqual(EXPECTED.flatMap(spreadOut).sort());

    // Every message has a scope of its own pilot, so that a repeat updates in place.
    for (const { scope } of heard) {
      expect(scope).toMatch(/^pilots:default\/fraud-screening:.+/);
    }
    // Before the start, too, nobody hears of one thing twice.
    const scopes = heard
      .filter(({ at }) => at < start)
      .map(({ recipients, scope }) => `${recipients} ${scope}`);
    expect(scopes.length).toBeGreaterThan(15);
    expect(new Set(scopes).size).toBe(scopes.length);
  });
});
