import {
  CRITERION_METRICS,
  RESERVED_METRICS,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { BYSTANDER, PEOPLE } from '../../__testUtils__/examplePilot';
import { testDatabases } from '../../__testUtils__/TestHouse';
import {
  conversion,
  METRICS,
  OutcomeHouse,
  sample,
  START,
} from '../../outcomes/__testUtils__/OutcomeHouse';

jest.setTimeout(60_000);

const DAY = 24 * 3600_000;
const after = (days: number) =>
  new Date(Date.parse(START) + days * DAY).toISOString();

const criterion = (id: string, outcome: string, more: object) => ({
  id,
  title: id,
  outcome,
  metric: id,
  unit: 'percent',
  operator: '>=',
  threshold: 13,
  window: 'P14D',
  anchor: 'value-hypothesis',
  ...more,
});
const CRITERIA = [
  criterion('conversion', 'business-effectiveness', { baseline: 11 }),
  criterion('conversion-share', 'user-adoption', {
    metric: 'conversion',
    unit: 'ratio',
    threshold: 0.14,
  }),
  criterion('budget', 'operational-stability', {
    metric: 'error-budget-left',
    unit: 'ratio',
    threshold: 0.2,
    floor: 0,
    window: 'P28D',
  }),
  criterion('complaints', 'compliance-readiness', { operator: '<=' }),
  criterion('support-cost-per-user', 'support-viability', {
    unit: 'USD',
    operator: '<=',
    threshold: 1.5,
    supportHours: '24x7',
  }),
];

describe.each(testDatabases.eachSupportedId())('the evaluation on %s', id => {
  it('judges criteria on what was observed since the start', async () => {
    const house = await OutcomeHouse.create(id, {
      definition: { metrics: METRICS },
    });
    const { rooms } = house.house;
    await house.house.as(
      PEOPLE.productManager,
      'criteria.propose',
      uow => rooms.criteria.save(uow, { criteria: CRITERIA, propose: true }),
      { ifMatch: '"0"' },
    );
    await house.start();
    house.house.clock.set(after(28));
    await house.observe(
      // Before the start, and in a segment only: neither counts.
      conversion(1, '2026-06-08'),
      conversion(2, after(20), { segment: 'under 30' }),
      conversion(14.2, after(20)),
      conversion(99, after(21), { id: 'typo' }),
      conversion(13.6, after(21), { id: 'typo' }),
      { metric: 'support-cost-per-user', value: 1.1, occurredAt: after(21) },
      sample(1_140, 400_000, after(10)),
    );
    const evaluation = await house.house.read(BYSTANDER, reading =>
      rooms.evaluation.evaluate(reading),
    );
    const results = Object.fromEntries(
      evaluation.results.map(({ criterion: name, verdict, value, reason }) => [
        name,
        { verdict, value, reason },
      ]),
    );
    expect(results).toMatchObject({
      conversion: { verdict: 'met', value: 13.6 },
      'conversion-share': { verdict: 'promising', value: 0.136 },
      budget: { verdict: 'met', value: 0.43 },
      complaints: {
        verdict: 'insufficient-data',
        reason: 'Nothing was observed within the window',
      },
      'support-cost-per-user': {
        verdict: 'insufficient-data',
        reason: 'Nothing was observed within the target hours, 24x7',
      },
    });
  });
});

it('leaves to the suite what the suite measures', () => {
  expect(RESERVED_METRICS).toEqual(
    expect.arrayContaining(Object.keys(CRITERION_METRICS)),
  );
});
