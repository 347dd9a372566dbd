import { PATIENCE_MS } from './__testUtils__/exampleScenarios';
import { scenarioTests } from './__testUtils__/scenarioTests';

jest.setTimeout(PATIENCE_MS);

// A file of its own, so that both databases are tried side by side. The variable
// is set by `yarn test:jest`, which starts a PostgreSQL.
const connection =
  process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING;
const describeOnPostgres =
  connection || process.env.REQUIRE_ALL ? describe : describe.skip;

describeOnPostgres('the scenarios on PostgreSQL', () => {
  scenarioTests({ client: 'postgres', connection });
});
