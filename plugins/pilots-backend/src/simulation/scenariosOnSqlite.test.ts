import {
  PATIENCE_MS,
  runScenarios,
  SCENARIOS,
} from './__testUtils__/exampleScenarios';

jest.setTimeout(PATIENCE_MS);

describe('the scenarios on SQLite', () => {
  let outcomes: Awaited<ReturnType<typeof runScenarios>>;
  beforeAll(async () => {
    outcomes = await runScenarios({ client: 'sqlite' });
  });

  it('are the ten of the design, or more', () => {
    expect(SCENARIOS.length).toBeGreaterThanOrEqual(10);
  });

  it.each(SCENARIOS)('%s goes as it is written', file => {
    const { failure, verdicts } = outcomes.get(file)!;
    expect(failure).toBeUndefined();
    expect(verdicts.length).toBeGreaterThan(0);
    expect(verdicts.filter(verdict => !verdict.holds)).toEqual([]);
  });
});
