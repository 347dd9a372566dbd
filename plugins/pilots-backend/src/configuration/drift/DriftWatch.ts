import {
  DriftEpisode,
  driftedPaths,
  DriftNews,
  residencyPaths,
  Stage,
  watchDrift,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { randomUUID } from 'node:crypto';
import { breached } from '../../ground/messages/breach';
import { timestamp } from '../../ground/Clock';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { alertDrift, pathsInWords } from './alertDrift';
import { Comparing, EnvironmentComparison } from './Comparing';
import { DriftStore } from './DriftStore';

const { drift: phrases } = pilotsPhrases.configuration;

/** Where a breach is one: the pilot is live. */
const LIVE: readonly Stage[] = ['running', 'paused', 'decision-due'];
/** Paths that an entry of the record names. */
const RECORDED_PATHS = 100;

/** Turns what an observation shows into episodes, alerts and breaches. */
export class DriftWatch {
  constructor(
    private readonly options: {
      comparing: Comparing;
      store: DriftStore;
      quietMs: number;
    },
  ) {}

  /** Brings the episodes of an environment up to date. */
  async look(
    uow: UnitOfWork,
    environment: string,
    by: { at: string; settledAs?: 'reverted' | 'accepted' },
  ): Promise<DriftNews & { comparison: EnvironmentComparison }> {
    const { comparing, store, quietMs } = this.options;
    const { tx, pilot } = uow;
    const comparison = await comparing.compare(uow, environment);
    const closedSince = timestamp(new Date(Date.parse(by.at) - quietMs));
    const episodes = await store.recent(tx, pilot.ref, {
      environment,
      closedSince,
    });
    const news = watchDrift({
      environment,
      episodes,
      differences: comparison.differences,
      unknown: comparison.unknown,
      ...by,
      quietMs,
      newId: randomUUID(),
    });
    const after = new Map(news.changed.map(one => [one.id, one]));
    const all = episodes.map(one => after.get(one.id) ?? one);
    if (news.opened) all.push(news.opened);
    for (const episode of all) {
      const told = this.#tellBreach(uow, episode);
      if (told !== episode || after.has(episode.id)) {
        await store.put(tx, pilot.ref, told);
      }
    }
    if (news.opened) {
      await record(uow, 'drift.opened', news.opened);
      alertDrift(uow, news.opened);
    }
    for (const one of news.reopened) await record(uow, 'drift.reopened', one);
    for (const one of news.closed) await record(uow, 'drift.closed', one);
    return { ...news, comparison };
  }

  /** Tells the life cycle, once while it lasts, that data may lie where it must not. */
  #tellBreach(uow: UnitOfWork, episode: DriftEpisode): DriftEpisode {
    const paths = residencyPaths(episode);
    if (
      paths.length === 0 ||
      episode.breachedAt ||
      !LIVE.includes(uow.pilot.stage)
    ) {
      return episode;
    }
    const { environment } = episode;
    const { more, ...named } = pathsInWords(paths);
    breached(uow, {
      cause: 'drift',
      subject: episode.id,
      detail:
        more > 0
          ? say(phrases.breachMore, { ...named, n: more, environment })
          : say(phrases.breach, { ...named, environment }),
    });
    return { ...episode, breachedAt: timestamp(uow.now) };
  }
}

/** Values stay out of the record: what is in it stays for good. */
export function record(
  uow: UnitOfWork,
  action: string,
  episode: DriftEpisode,
  more: object = {},
): Promise<void> {
  const { id, environment, paths } = episode;
  return uow.record({
    action,
    subject: `drift/${id}`,
    payload: {
      environment,
      parameters: paths.length,
      drifted: driftedPaths(episode).length,
      paths: paths
        .slice(0, RECORDED_PATHS)
        .map(({ path, kind, state, constraint }) => ({
          path,
          kind,
          state,
          ...(constraint && { constraint }),
        })),
      ...more,
    },
  });
}
