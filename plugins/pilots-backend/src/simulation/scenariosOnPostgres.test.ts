import {
  PATIENCE_MS,
  runScenarios,
  SCENARIOS,
} from './__testUtils__/exampleScenarios';

jest.setTimeout(PATIENCE_MS);

// A file of its own, so that both databases are tried side by side. The variable
// is set by `yarn test:jest`, which starts a PostgreSQL.
const connection =
  process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING;
const describeOnPostgres =
  connection || process.env.REQUIRE_ALL ? describe : describe.skip;

describeOnPostgres('the scenarios on PostgreSQL', () => {
  let outcomes: Awaited<ReturnType<typeof runScenarios>>;
  beforeAll(async () => {
    outcomes = await runScenarios({ client: 'postgres', connection });
  });

  it.each(SCENARIOS)('%s goes as it is written', file => {
    const { failure, verdicts } = outcomes.get(file)!;
    expect(failure).toBeUndefined();
    expect(verdicts.length).toBeGreaterThan(0);
    expect(verdicts.filter(verdict => !verdict.holds)).toEqual([]);
  });
});
