import fc from 'fast-check';
import { differenceOf, ParameterDifference } from '../baselines';
import { Parameter } from '../parameters';
import {
  acceptPaths,
  DriftEpisode,
  driftedPaths,
  isNewer,
  residencyPaths,
  watchDrift,
} from '.';

const MINUTE = 60_000;
const QUIET = 48 * 3600_000;
const START = Date.parse('2026-06-01T09:00:00.000Z');
const at = (minutes: number) =>
  new Date(START + minutes * MINUTE).toISOString();

const changed = (path: string, after: number): ParameterDifference => ({
  path,
  kind: 'changed',
  before: 0,
  after,
});

/** Follows an environment from observation to observation. */
class Watcher {
  episodes: DriftEpisode[] = [];
  opened = 0;

  see(minutes: number, differences: ParameterDifference[], more: object = {}) {
    const news = watchDrift({
      environment: 'production',
      episodes: this.episodes,
      differences,
      unknown: [],
      at: at(minutes),
      quietMs: QUIET,
      newId: `e${this.opened + 1}`,
      ...more,
    });
    const others = this.episodes.filter(
      ({ id }) => !news.changed.some(one => one.id === id),
    );
    this.episodes = [...others, ...news.changed];
    if (news.opened) this.opened += 1;
    return news;
  }

  drifting() {
    return this.episodes
      .flatMap(driftedPaths)
      .map(({ path }) => path)
      .sort();
  }
}

describe('a parameter, whatever state it is in', () => {
  const accept = (episode: DriftEpisode) =>
    acceptPaths(episode, {
      by: { actor: 'user:default/amara' },
      at: at(5),
      change: 'CHG-1',
      version: 2,
      reason: 'Tuned',
      paths: ['/a'],
    });
  /** Brings /a into a state by minute 5. */
  const states: Record<string, (watcher: Watcher) => void> = {
    'never seen': () => {},
    drifted: w => w.see(1, [changed('/a', 1)]),
    reverted: w => {
      w.see(1, [changed('/a', 1)]);
      w.see(5, []);
    },
    accepted: w => {
      w.see(1, [changed('/a', 1)]);
      w.episodes = w.episodes.map(accept);
    },
  };
  const events: Record<string, (watcher: Watcher) => void> = {
    'seen as it should be': w => w.see(10, []),
    'seen with the same wrong value': w => w.see(10, [changed('/a', 1)]),
    'seen with another wrong value': w => w.see(10, [changed('/a', 2)]),
    'not to be compared': w => w.see(10, [], { unknown: ['/a'] }),
    'covered by a new version': w => w.see(10, [], { settledAs: 'accepted' }),
    'wrong after the quiet time': w =>
      w.see(6 + QUIET / MINUTE, [changed('/a', 1)]),
  };
  // state, event, then: episodes, alerts, state of /a in the last one, flips
  it.each([
    ['never seen', 'seen as it should be', '0 0 -'],
    ['never seen', 'seen with the same wrong value', '1 1 drifted 0'],
    ['never seen', 'seen with another wrong value', '1 1 drifted 0'],
    ['never seen', 'not to be compared', '0 0 -'],
    ['never seen', 'covered by a new version', '0 0 -'],
    ['never seen', 'wrong after the quiet time', '1 1 drifted 0'],
    ['drifted', 'seen as it should be', '1 1 reverted 1'],
    ['drifted', 'seen with the same wrong value', '1 1 drifted 0'],
    ['drifted', 'seen with another wrong value', '1 1 drifted 1'],
    ['drifted', 'not to be compared', '1 1 drifted 0'],
    ['drifted', 'covered by a new version', '1 1 accepted 1'],
    ['drifted', 'wrong after the quiet time', '1 1 drifted 0'],
    ['reverted', 'seen as it should be', '1 1 reverted 1'],
    ['reverted', 'seen with the same wrong value', '1 1 drifted 2'],
    ['reverted', 'seen with another wrong value', '1 1 drifted 2'],
    ['reverted', 'not to be compared', '1 1 reverted 1'],
    ['reverted', 'covered by a new version', '1 1 reverted 1'],
    ['reverted', 'wrong after the quiet time', '2 2 drifted 0'],
    ['accepted', 'seen as it should be', '1 1 accepted 0'],
    ['accepted', 'seen with the same wrong value', '2 2 drifted 0'],
    ['accepted', 'seen with another wrong value', '2 2 drifted 0'],
    ['accepted', 'not to be compared', '1 1 accepted 0'],
    ['accepted', 'covered by a new version', '1 1 accepted 0'],
    ['accepted', 'wrong after the quiet time', '2 2 drifted 0'],
  ])('%s, then %s', (state, event, expected) => {
    const watcher = new Watcher();
    states[state](watcher);
    events[event](watcher);
    const { episodes, opened } = watcher;
    const path = episodes[episodes.length - 1]?.paths[0];
    const found = path ? `${path.state} ${path.flips}` : '-';
    expect(`${episodes.length} ${opened} ${found}`).toBe(expected);
    for (const episode of episodes) {
      const isOpen = driftedPaths(episode).length > 0;
      expect(episode.state).toBe(isOpen ? 'open' : 'closed');
      expect(episode.closedAt !== undefined).toBe(!isOpen);
    }
  });
});

describe('episodes', () => {
  it('are one alert for a parameter that flips twenty times', () => {
    const watcher = new Watcher();
    for (let n = 0; n < 20; n++) {
      watcher.see(n * 60, n % 2 === 0 ? [changed('/a', 1)] : []);
    }
    expect(watcher.opened).toBe(1);
    expect(watcher.episodes).toMatchObject([
      { state: 'closed', reopened: 9, paths: [{ flips: 19 }] },
    ]);
  });

  it('are one for whatever begins to differ at once, and another for what follows', () => {
    const watcher = new Watcher();
    watcher.see(0, [changed('/a', 1), changed('/b', 1)]);
    watcher.see(1, [changed('/a', 1), changed('/b', 1), changed('/c', 1)]);
    expect(watcher.episodes.map(one => one.paths.length)).toEqual([2, 1]);
    const news = watcher.see(2, [changed('/b', 1), changed('/c', 1)]);
    expect(news.closed).toEqual([]);
    expect(watcher.see(3, [changed('/c', 1)]).closed).toMatchObject([
      { id: 'e1', closedAt: at(3) },
    ]);
  });

  it('forget that the life cycle was told once they close, and not before', () => {
    const watcher = new Watcher();
    const region: ParameterDifference = {
      ...changed('/region', 1),
      constraint: 'data-residency',
    };
    watcher.see(0, [changed('/a', 1), region]);
    expect(residencyPaths(watcher.episodes[0])).toHaveLength(1);
    watcher.episodes = [{ ...watcher.episodes[0], breachedAt: at(0) }];
    watcher.see(1, [changed('/a', 1)]);
    expect(watcher.episodes[0].breachedAt).toBe(at(0));
    watcher.see(2, []);
    expect(watcher.episodes[0]).not.toHaveProperty('breachedAt');
  });

  const PATHS = ['/a', '/b', '/c'];
  const baseline: Parameter[] = PATHS.map(path => ({ path, value: 0 }));
  const observations = fc
    .uniqueArray(
      fc.record({
        minute: fc.integer({ min: 0, max: 2000 }),
        values: fc.tuple(...PATHS.map(() => fc.integer({ min: 0, max: 2 }))),
      }),
      { selector: one => one.minute, minLength: 1, maxLength: 30 },
    )
    .chain(list =>
      fc
        .shuffledSubarray(list, { minLength: list.length })
        .map(shuffled => ({ list, shuffled })),
    );

  it('stand where the latest observation leaves them, in whatever order they arrive', () => {
    fc.assert(
      fc.property(observations, ({ list, shuffled }) => {
        const watcher = new Watcher();
        let current: { observedAt: string; hash: string } | undefined;
        for (const { minute, values } of shuffled) {
          const mark = { observedAt: at(minute), hash: values.join() };
          if (!isNewer(mark, current)) continue;
          current = mark;
          const observed = PATHS.map((path, n) => ({ path, value: values[n] }));
          watcher.see(minute, differenceOf(baseline, observed).differences);
        }
        const [latest] = [...list].sort((a, b) => b.minute - a.minute);
        expect(watcher.drifting()).toEqual(
          PATHS.filter((_, n) => latest.values[n] !== 0),
        );
        // Within the quiet time nobody hears of a parameter twice.
        expect(watcher.opened).toBeLessThanOrEqual(PATHS.length);
      }),
    );
  });

  it('tell two observations of one moment apart', () => {
    const mark = (hash: string) => ({ observedAt: at(0), hash });
    expect(isNewer(mark('b'), mark('a'))).toBe(true);
    expect(isNewer(mark('a'), mark('b'))).toBe(false);
    expect(isNewer(mark('a'), mark('a'))).toBe(false);
    expect(isNewer(mark('a'), undefined)).toBe(true);
  });
});
