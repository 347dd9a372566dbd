import { readdirSync } from 'node:fs';
import path from 'node:path';
import { simulateFiles } from './simulateFiles';
import type { Outcome } from './run/simulate';

// All ten, one after the other, on cores that do other things as well.
jest.setTimeout(900_000);

const FOLDER = path.resolve(__dirname, '../../../../examples/scenarios');
const FILES = readdirSync(FOLDER).filter(name => name.endsWith('.yaml'));
/** Where `yarn test:jest` says that its PostgreSQL is. */
const POSTGRES =
  process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING;

const databases = [
  { client: 'sqlite' as const },
  ...(POSTGRES ? [{ client: 'postgres' as const, connection: POSTGRES }] : []),
];

describe.each(databases)('on $client', database => {
  let outcomes: Map<string, Outcome>;
  beforeAll(async () => {
    const files = FILES.map(name => path.join(FOLDER, name));
    const all = await simulateFiles({ files, database });
    outcomes = new Map(all.map(o => [path.basename(o.file), o]));
  });

  it.each(FILES)('%s goes as it is written', file => {
    const { failure, verdicts } = outcomes.get(file)!;
    expect(failure).toBeUndefined();
    expect(verdicts.length).toBeGreaterThan(0);
    expect(verdicts.filter(verdict => !verdict.holds)).toEqual([]);
  });
});

it('there are ten of them', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(10);
});
