import { problemsBy, publishedSchema } from '../__testUtils__/publishedSchema';
import { openSlo, ServiceLevelFacts } from './openSlo';
import { shorthand, sloName } from './openSloNames';

const validate = publishedSchema('openslo', 'openslo.schema.json');

function facts(
  guardrails: ServiceLevelFacts['pilot']['guardrails'],
  parts: Partial<ServiceLevelFacts['pilot']> = {},
  sli?: ServiceLevelFacts['definition']['sli'],
): ServiceLevelFacts {
  return {
    pilot: {
      ref: 'default/fraud-screening',
      entityRef: 'pilot:default/fraud-screening',
      title: 'Fraud screening',
      description: 'Scores payments',
      guardrails,
      ...parts,
    },
    definition: { sli },
  };
}

const GUARDED: ServiceLevelFacts['pilot']['guardrails'] = {
  responseTime: { milliseconds: 300, percentile: 95 },
  slo: { target: 0.999, window: 'P30D', expectedVolume: 1e6 },
  rollbackTrigger: {
    name: 'Back to rules',
    conditions: [
      {
        type: 'burn-rate',
        factor: 14.4,
        longWindow: 'PT1H',
        shortWindow: 'PT5M',
      },
      { type: 'error-budget-consumed', share: 1 },
      { type: 'consecutive-failed-changes', count: 2 },
    ],
  },
};

describe('openSlo', () => {
  it.each([
    ['objectives and trigger', facts(GUARDED)],
    [
      'samples from Prometheus',
      facts(
        GUARDED,
        {},
        { prometheus: { server: 'main', total: 'a', bad: 'b' }, every: 'PT1M' },
      ),
    ],
    ['a response time alone', facts({ responseTime: GUARDED.responseTime })],
    [
      'awkward names',
      facts(GUARDED, {
        ref: 'Team_A/Über.Pilot_1',
        title: ' \u202eهند 🏦 ',
        description: '🏦'.repeat(2000),
      }),
    ],
    [
      'the slowest response',
      facts({ responseTime: { milliseconds: 1, percentile: 100 } }),
    ],
  ])('is valid by the published schema: %s', (_, given) => {
    const documents = openSlo(given);
    expect(documents.length).toBeGreaterThan(1);
    for (const document of documents) {
      expect(problemsBy(validate, document)).toEqual([]);
    }
    const names = documents.map(({ kind, metadata }) => kind + metadata.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('says nothing where nothing is promised', () => {
    expect(openSlo(facts({}))).toEqual([]);
  });

  it('makes an alert of each condition on the budget, and refers to it', () => {
    const documents = openSlo(facts(GUARDED));
    const specs = (kind: string) =>
      documents.filter(d => d.kind === kind).map(({ spec }) => spec as any);
    expect(specs('AlertCondition').map(({ condition }) => condition)).toEqual([
      {
        kind: 'burnrate',
        op: 'gte',
        threshold: 14.4,
        lookbackWindow: '1h',
        alertAfter: '5m',
      },
      {
        kind: 'burnrate',
        op: 'gte',
        threshold: 1,
        lookbackWindow: '30d',
        alertAfter: '1m',
      },
    ]);
    const policies = documents
      .filter(({ kind }) => kind === 'AlertPolicy')
      .map(({ metadata }) => metadata.name);
    expect(specs('SLO')[0].alertPolicies).toEqual(policies);
    expect(specs('AlertPolicy').map(p => p.conditions[0].conditionRef)).toEqual(
      policies,
    );
    expect(specs('SLO')[0].objectives).toEqual([
      { displayName: 'Good events', target: 0.999 },
    ]);
  });
});

describe('names and durations', () => {
  it.each([
    ['P28D', '28d'],
    ['PT1H', '1h'],
    ['PT90M', '90m'],
    ['P1W', '7d'],
    ['PT30S', '1m'],
    ['PT36H', '36h'],
  ])('%s is %s', (iso, expected) => expect(shorthand(iso)).toBe(expected));

  it('cleans names', () => {
    expect(sloName('Team_A', 'Über Pilot!')).toBe('team-a-ber-pilot');
    expect(sloName('هند')).toBe('pilot');
  });
});
