import { BusinessMetric, RESERVED_METRICS } from './BusinessMetric';
import {
  describeSource,
  describeTarget,
  reachesTarget,
} from './describeMetric';
import { frozenDifferences } from './frozenDifferences';
import { readOutcomeDefinition } from './readOutcomeDefinition';

const conversion: BusinessMetric = {
  id: 'conversion',
  title: 'Applications that end in a signed loan',
  unit: 'percent',
  direction: 'up',
  baseline: 11,
  target: 13,
  source: 'csv',
};
const read = (input: unknown, problems: string[] = []) =>
  readOutcomeDefinition(input, () => problems);

describe('the definition of outcomes', () => {
  it('is kept as it was sent', () => {
    const polled = { prometheus: { query: 'x' }, every: 'PT15M' };
    const { definition, problems } = read({
      metrics: [conversion, { ...conversion, id: 'adoption', source: polled }],
      supporting: [{ ...conversion, id: 'complaints', source: null }],
      sli: 'api',
    });
    expect(problems).toEqual([]);
    expect(definition.metrics.map(({ source }) => source)).toEqual([
      'csv',
      polled,
    ]);
    expect(definition.supporting[0].source).toBeUndefined();
    expect(definition.sli).toBe('api');
  });

  it('may be empty, and may still lack target and source', () => {
    expect(read({}).problems).toEqual([]);
    const { id, title, unit, direction } = conversion;
    expect(
      read({ metrics: [{ id, title, unit, direction }] }).problems,
    ).toEqual([]);
  });

  it('has all that is wrong with it named at once', () => {
    const { problems } = read(
      {
        metrics: [
          { ...conversion, id: 'Loan Conversion', targt: 3, title: ' ' },
          { ...conversion, direction: 'sideways', baseline: '11,0' },
          { ...conversion, target: 10 },
          { ...conversion, id: 'spend', source: 'telepathy' },
        ],
        sli: { prometheus: {}, every: 'PT90S' },
        slo: 1,
      },
      ['query must be a text'],
    );
    expect(problems).toEqual([
      'slo is not known here; there are metrics, supporting, sli, spend, users',
      expect.stringMatching(/^metrics\[0\]\.targt is not known here/),
      'metrics[0].title must be said',
      'metrics[0].id is made of lower-case words joined by hyphens',
      'metrics[1].direction must be one of up, down',
      'metrics[1].baseline must be a number, with a point and without separators',
      'metrics[2].target 10 is worse than the baseline 11; say direction down or correct one of them',
      expect.stringMatching(/^metrics\[3\]\.source must be one of api, csv,/),
      'metrics[3].id spend is measured by the suite itself',
      'sli.prometheus query must be a text',
      'sli.every must be an ISO 8601 duration of whole minutes from PT1M to PT1H',
      'conversion is there twice; ids are unique',
    ]);
  });

  it('holds at most four business metrics', () => {
    const metrics = [1, 2, 3, 4, 5].map(n => ({ ...conversion, id: `m-${n}` }));
    expect(read({ metrics }).problems).toEqual([
      'metrics are 5; at most 4 are kept',
    ]);
    expect(read({ metrics: metrics.slice(1) }).problems).toEqual([]);
  });

  it.each([
    [null],
    ['x'],
    [{ metrics: 3 }],
    [{ metrics: [null, 'x', { id: '\0' }] }],
    [{ metrics: [{ ...conversion, source: { a: {}, b: {} } }] }],
    [{ sli: { prometheus: 5 } }],
    [{ metrics: [{ ...conversion, target: 1e300 }] }],
  ])('survives %p', input => {
    expect(() => read(input)).not.toThrow();
  });
});

describe('what approval freezes of it', () => {
  const before = { metrics: [conversion], supporting: [] };
  it('leaves source, title and explanation open', () => {
    const after = {
      ...before,
      metrics: [
        {
          ...conversion,
          source: 'api' as const,
          title: 'Loans',
          definition: 'x',
        },
      ],
      sli: 'api' as const,
    };
    expect(frozenDifferences(before, after)).toEqual([]);
  });

  it('is named where an edit would change it', () => {
    const metrics = [
      { ...conversion, target: 12, baseline: undefined },
      { ...conversion, id: 'adoption' },
    ];
    expect(frozenDifferences(before, { metrics, supporting: [] })).toEqual([
      'metrics: adoption is new',
      'metrics: conversion.baseline was 11, is not set',
      'metrics: conversion.target was 13, is 12',
    ]);
    expect(frozenDifferences(before, { metrics: [], supporting: [] })).toEqual([
      'metrics: conversion is gone',
    ]);
    const { metrics: supporting } = before;
    expect(frozenDifferences(before, { ...before, supporting })).toEqual([]);
  });
});

describe('a metric in words', () => {
  it('has target and source', () => {
    expect(describeTarget(conversion)).toBe('at least 13 percent');
    expect(
      describeTarget({ direction: 'down', target: 1.5, unit: 'USD' }),
    ).toBe('at most 1.5 USD');
    expect(describeSource({ prometheus: {} })).toBe('polled from prometheus');
    expect(describeSource('csv')).toBe('uploaded as CSV');
  });

  it('reaches its target with it', () => {
    expect(reachesTarget(conversion, 13)).toBe(true);
    expect(reachesTarget({ direction: 'down', target: 5 }, 5.1)).toBe(false);
    expect(reachesTarget({ direction: 'up' }, 5)).toBeUndefined();
  });

  it('never has a name of the suite itself', () => {
    expect(RESERVED_METRICS).toContain('error-budget-left');
  });
});
