import fc from 'fast-check';
import {
  completeCriteria,
  criterionArbitrary,
  someCriterion,
} from './__testUtils__/someCriterion';
import { formatCriteriaProblems, validateCriteria } from './validateCriteria';

const problems = (input: unknown, complete = false) =>
  validateCriteria(input, { complete }).problems.map(
    ({ path, message }) => `${path}: ${message}`,
  );

describe('the validation of criteria', () => {
  it('finds nothing wrong with a complete set', () => {
    const { criteria, problems: found } = validateCriteria(completeCriteria(), {
      complete: true,
    });
    expect(found).toEqual([]);
    expect(criteria).toEqual(completeCriteria());
  });

  it('names every problem of every criterion at once', () => {
    const { unit, ...unitless } = someCriterion();
    const found = problems([
      unitless,
      someCriterion({ id: 'Not OK', threshold: Infinity, window: '4 weeks' }),
      { ...someCriterion({ id: 'a' }), operator: '=>', treshold: 3 },
      'a string',
    ]);
    expect(found).toEqual([
      'criteria[0].unit: is required, as text',
      'criteria[1].threshold: must be a number from -1e15 to 1e15',
      'criteria[1].window: must be an ISO 8601 duration, such as P28D',
      'criteria[1].id: must be lower-case words joined by hyphens',
      'criteria[2].operator: must be one of >=, >, <=, <',
      expect.stringMatching(/^criteria\[2\]\.treshold: is unknown/),
      'criteria[3]: must be an object',
    ]);
  });

  it('wants ids to be unique and floors on the right side', () => {
    expect(
      problems([
        someCriterion({ floor: 14 }),
        someCriterion({ operator: '<=', floor: 12 }),
        someCriterion({ id: 'fine', floor: 12.9 }),
      ]),
    ).toEqual([
      'criteria[0].floor: 14 is stricter than the threshold >= 13; it must be at most 13',
      'criteria[1].id: conversion is there twice; ids are unique',
      'criteria[1].floor: 12 is stricter than the threshold <= 13; it must be at least 13',
    ]);
  });

  it('allows four business metrics, however many criteria use them', () => {
    const metrics = ['a', 'b', 'c', 'd', 'd'];
    const criteria = metrics.map((metric, i) =>
      someCriterion({ id: `c${i}`, metric }),
    );
    expect(problems(criteria)).toEqual([]);
    expect(
      problems([...criteria, someCriterion({ id: 'c9', metric: 'e' })]),
    ).toEqual([
      'criteria: There are 5 business metrics (a, b, c, d, e); at most 4 keep the picture clear',
    ]);
  });

  it('names the outcomes that a proposal leaves out, which a draft may', () => {
    const some = completeCriteria().filter(
      c => c.outcome !== 'support-viability' && c.outcome !== 'user-adoption',
    );
    expect(problems(some)).toEqual([]);
    expect(problems(some, true)).toEqual([
      'criteria: There is no criterion for user adoption',
      'criteria: There is no criterion for support viability',
    ]);
  });

  it('knows the unit of what the suite measures, and where support hours belong', () => {
    expect(
      problems([
        someCriterion({
          metric: 'time-to-restore',
          unit: 'hours',
          supportHours: '24x7',
        }),
      ]),
    ).toEqual([
      'criteria[0].unit: time-to-restore is measured in seconds, not in hours',
      'criteria[0].supportHours: is for support viability only',
    ]);
  });

  it('is not fooled by names that every object has', () => {
    expect(problems([someCriterion({ metric: 'constructor' })])).toEqual([]);
  });

  it('takes no more than a compact set', () => {
    const many = Array.from({ length: 31 }, (_, i) =>
      someCriterion({ id: `c${i}` }),
    );
    expect(problems(many)).toEqual([
      'criteria: has 31 entries; at most 30 are read',
    ]);
    expect(problems({})).toEqual(['criteria: must be a list']);
  });

  it('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything()), (one, several) => {
        expect(
          typeof formatCriteriaProblems(
            validateCriteria([one, ...several], { complete: true }).problems,
          ),
        ).toBe('string');
      }),
    );
  });

  it('accepts every well-formed criterion with its default floor', () => {
    fc.assert(
      fc.property(criterionArbitrary, criterion => {
        expect(problems([criterion])).toEqual([]);
      }),
    );
  });
});
