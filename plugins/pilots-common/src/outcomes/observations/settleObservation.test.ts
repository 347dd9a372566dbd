import { KnownObservation, settleObservation } from './settleObservation';

const observation = (id: string, hash: string, more: object = {}) => ({
  metric: 'conversion',
  id,
  hash,
  correction: false,
  supersedes: undefined,
  ...more,
});
const known: Record<string, KnownObservation> = {
  a: { hash: 'a2', hashes: new Set(['a1', 'a2']) },
  b: { hash: 'b1', hashes: new Set(['b1']), supersededBy: 'c' },
  c: { hash: 'c1', hashes: new Set(['c1']) },
};
const settle = (...of: Parameters<typeof observation>) =>
  settleObservation(observation(...of), id => known[id]);

describe('an observation against what is known', () => {
  it.each([
    ['new', 'd', 'd1', {}, 'accepted'],
    ['a correction of the same id', 'a', 'a3', {}, 'accepted'],
    ['the latest version again', 'a', 'a2', {}, 'unchanged'],
    ['an earlier version again', 'a', 'a1', {}, 'unchanged'],
    [
      'an earlier version on purpose',
      'a',
      'a1',
      { correction: true },
      'accepted',
    ],
    [
      'a correction that corrects nothing',
      'a',
      'a2',
      { correction: true },
      'unchanged',
    ],
    ['what was superseded, again', 'b', 'b1', {}, 'unchanged'],
    ['one that supersedes another', 'd', 'd1', { supersedes: 'a' }, 'accepted'],
    ['the same again', 'c', 'c1', { supersedes: 'b' }, 'unchanged'],
    ['one that supersedes itself', 'a', 'a3', { supersedes: 'a' }, 'accepted'],
    [
      'a correction that still supersedes',
      'c',
      'c2',
      { supersedes: 'b' },
      'accepted',
    ],
  ])('%s', (_, id, hash, more, expected) => {
    expect(settle(id, hash, more)).toBe(expected);
  });

  it('refuses to correct what was superseded, or to supersede it twice', () => {
    const rejected = 'b was superseded by c; correct that one';
    expect(settle('b', 'b2')).toEqual({ rejected });
    expect(settle('d', 'd1', { supersedes: 'b' })).toEqual({ rejected });
  });

  it('refuses to supersede what is not there', () => {
    expect(settle('d', 'd1', { supersedes: 'z' })).toEqual({
      rejected: 'there is no observation z of conversion to supersede',
    });
  });
});
