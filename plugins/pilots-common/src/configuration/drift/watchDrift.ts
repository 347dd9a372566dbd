import { ParameterDifference } from '../baselines';
import { byPath } from '../parameters';
import { DriftEpisode, driftedPaths, DriftPath } from './DriftEpisode';

/** What an observation did to the episodes of its environment. @public */
export interface DriftNews {
  /** Episodes that changed in any way, those below among them. */
  changed: DriftEpisode[];
  opened?: DriftEpisode;
  reopened: DriftEpisode[];
  closed: DriftEpisode[];
}

/**
 * Holds an observation against the episodes of its environment. A parameter
 * that differs again within the quiet time belongs to the episode that it was
 * in, which opens again: however often it flips, it is one. What differs for
 * the first time, all of it together, is a new episode.
 *
 * @public
 */
export function watchDrift(input: {
  environment: string;
  /** Open ones, and closed ones that are younger than the quiet time. */
  episodes: readonly DriftEpisode[];
  differences: readonly ParameterDifference[];
  /** Paths that cannot be compared now: they stay as they are. */
  unknown: readonly string[];
  /** Time of the observation; RFC 3339, UTC. */
  at: string;
  quietMs: number;
  /** Id of the episode that may begin. */
  newId: string;
  /** What happens to paths that differ no more; `accepted` when the baseline moved. */
  settledAs?: 'reverted' | 'accepted';
}): DriftNews {
  const { episodes, differences, at, settledAs = 'reverted' } = input;
  const differing = new Map(differences.map(one => [one.path, one]));
  const unknown = new Set(input.unknown);
  const homes = homesOf(episodes, Date.parse(at) - input.quietMs);

  const news: DriftNews = { changed: [], reopened: [], closed: [] };
  for (const before of episodes) {
    const paths = before.paths.map(path => {
      if (homes.get(path.path) !== before) return path;
      const difference = differing.get(path.path);
      if (difference) return stillDrifted(path, difference, at);
      return path.state === 'drifted' && !unknown.has(path.path)
        ? { ...path, state: settledAs, changedAt: at, flips: path.flips + 1 }
        : path;
    });
    if (paths.every((path, n) => path === before.paths[n])) continue;
    const after = settle({ ...before, paths }, at);
    news.changed.push(after);
    if (before.state === after.state) continue;
    (after.state === 'open' ? news.reopened : news.closed).push(after);
  }
  const fresh = differences.filter(({ path }) => !homes.has(path));
  if (fresh.length > 0) {
    news.opened = {
      id: input.newId,
      environment: input.environment,
      state: 'open',
      openedAt: at,
      reopened: 0,
      paths: fresh
        .map(one => ({
          ...one,
          state: 'drifted' as const,
          since: at,
          changedAt: at,
          flips: 0,
        }))
        .sort(byPath),
      acceptances: [],
    };
    news.changed.push(news.opened);
  }
  return news;
}

/** The episode that each path belongs to: where it drifts, or did not long ago. */
function homesOf(
  episodes: readonly DriftEpisode[],
  quietSince: number,
): Map<string, DriftEpisode> {
  const homes = new Map<string, DriftEpisode>();
  const latest = new Map<string, string>();
  for (const episode of episodes) {
    for (const { path, state, changedAt } of episode.paths) {
      const isLately =
        state === 'reverted' && Date.parse(changedAt) >= quietSince;
      if (state !== 'drifted' && !isLately) continue;
      const rank = state === 'drifted' ? '9' : changedAt;
      if ((latest.get(path) ?? '') >= rank) continue;
      latest.set(path, rank);
      homes.set(path, episode);
    }
  }
  return homes;
}

function stillDrifted(
  path: DriftPath,
  difference: ParameterDifference,
  at: string,
): DriftPath {
  const sameAsBefore =
    path.state === 'drifted' &&
    path.kind === difference.kind &&
    path.constraint === difference.constraint &&
    JSON.stringify([path.before, path.after]) ===
      JSON.stringify([difference.before, difference.after]);
  if (sameAsBefore) return path;
  return {
    ...difference,
    state: 'drifted',
    since: path.since,
    changedAt: at,
    flips: path.flips + 1,
  };
}

/** Open while something drifts; a constraint that is kept again is no breach any more. */
function settle(episode: DriftEpisode, at: string): DriftEpisode {
  const { closedAt, breachedAt, ...rest } = episode;
  if (driftedPaths(episode).length === 0) {
    return { ...rest, state: 'closed', closedAt: closedAt ?? at };
  }
  return {
    ...rest,
    ...(breachedAt && { breachedAt }),
    state: 'open',
    reopened: episode.reopened + (episode.state === 'closed' ? 1 : 0),
  };
}

/**
 * The episode after some of its paths were accepted into a version.
 *
 * @param paths - Paths that drift now.
 * @public
 */
export function acceptPaths(
  episode: DriftEpisode,
  acceptance: DriftEpisode['acceptances'][number],
): DriftEpisode {
  const accepted = new Set(acceptance.paths);
  const paths = episode.paths.map(path =>
    accepted.has(path.path)
      ? { ...path, state: 'accepted' as const, changedAt: acceptance.at }
      : path,
  );
  return settle(
    {
      ...episode,
      paths,
      acceptances: [...episode.acceptances, acceptance],
    },
    acceptance.at,
  );
}
