import { judgeReach } from './blastRadius';

const at = '2026-06-11T18:30:00.000Z';
const level = (value: number) =>
  judgeReach({ unit: 'users', cap: 1200 }, { value, at })!.level;

describe('the blast radius', () => {
  it('is within its cap up to and including it, and near it from nine tenths on', () => {
    expect([0, 1079, 1080, 1200, 1201].map(level)).toEqual([
      'within',
      'within',
      'near',
      'near',
      'over',
    ]);
  });

  it('is unknown while nobody observed it, and not asked without a cap', () => {
    expect(judgeReach({ unit: 'percent', cap: 5 }, undefined)).toEqual({
      unit: 'percent',
      cap: 5,
      level: 'unknown',
      value: null,
    });
    expect(judgeReach(undefined, { value: 3, at })).toBeUndefined();
  });
});
