import { mockServices } from '@backstage/backend-test-utils';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { testDatabases } from '../__testUtils__/TestHouse';
import { PilotsDatabase } from '../ground/PilotsDatabase';
import { loadScenario } from './format/loadScenario';
import { simulate } from './run/simulate';

jest.setTimeout(180_000);

const FOLDER = path.resolve(__dirname, '../../../../examples/scenarios');
const FILES = readdirSync(FOLDER).filter(name => name.endsWith('.yaml'));

describe.each(testDatabases.eachSupportedId())('on %s', databaseId => {
  it.each(FILES)('%s goes as it is written', async file => {
    const knex = await testDatabases.init(databaseId);
    const database = await PilotsDatabase.create({
      database: mockServices.database.mock({ getClient: async () => knex }),
    });
    const [outcome] = await simulate({
      scenarios: [loadScenario(path.join(FOLDER, file))],
      database,
    });
    expect(outcome.failure).toBeUndefined();
    expect(outcome.verdicts.length).toBeGreaterThan(0);
    expect(outcome.verdicts.filter(verdict => !verdict.holds)).toEqual([]);
  });
});
