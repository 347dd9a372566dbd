import {
  DriftEpisode,
  driftedPaths,
  residencyPaths,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { NotFoundError } from '@backstage/errors';
import { decodeCursor, encodeCursor, pageSize } from '../../ground/http/paging';
import { Reading } from '../../ground/work/UnitOfWork';
import type { ConfigurationRoom } from '../createConfiguration';
import { ListQuery, pageOf } from '../pageOf';
import { parityNumbers } from '../parity/parityView';

/** Parameters that a list shows of each episode and environment. */
const SHOWN = 100;

/** Episodes, newest first, and how each environment differs now. */
export async function driftPage(
  room: ConfigurationRoom,
  reading: Reading,
  query: ListQuery & { environment?: string; state?: string },
) {
  const { tx, pilot } = reading;
  const limit = pageSize(query.limit);
  const filter = { environment: query.environment, state: query.state };
  const found = await room.driftStore.page(tx, pilot.ref, {
    ...filter,
    before: query.cursor ? decodeCursor(query.cursor, isPosition) : undefined,
    limit: limit + 1,
  });
  const totalItems = await room.driftStore.count(tx, pilot.ref, filter);
  const items = found.slice(0, limit);
  const last = items[items.length - 1];
  return {
    items: items.map(summaryOf),
    totalItems,
    pageInfo: {
      nextCursor:
        found.length > limit
          ? encodeCursor({ openedAt: last.openedAt, id: last.id })
          : undefined,
    },
    environments: await environmentsOf(room, reading, query.environment),
    parity: await parityNumbers(room, reading),
  };
}

/** One episode with a page of its parameters. */
export async function episodeView(
  room: ConfigurationRoom,
  reading: Reading,
  { id, ...query }: ListQuery & { id: string; state?: string },
) {
  const { tx, pilot } = reading;
  const episode = await room.driftStore.find(tx, pilot.ref, id);
  if (!episode) {
    throw new NotFoundError(
      say(pilotsPhrases.configuration.drift.unknown, { id }),
    );
  }
  const paths = query.state
    ? episode.paths.filter(({ state }) => state === query.state)
    : episode.paths;
  return { episode: summaryOf(episode), ...pageOf(paths, query) };
}

async function environmentsOf(
  room: ConfigurationRoom,
  reading: Reading,
  only?: string,
) {
  const names = (await room.parity.environments(reading)).filter(
    name => only === undefined || name === only,
  );
  const environments = [];
  for (const name of names) {
    const found = await room.comparing.compare(reading, name);
    const { baseline, current, differences, pending, unknown } = found;
    environments.push({
      environment: name,
      baseline: baseline
        ? { version: baseline.version, state: baseline.state }
        : null,
      observedAt: current?.observedAt ?? null,
      receivedAt: current?.receivedAt ?? null,
      drifted: differences.length,
      pending: pending.length,
      unknown: unknown.length,
      differences: differences.slice(0, SHOWN),
    });
  }
  return environments;
}

function summaryOf(episode: DriftEpisode) {
  const drifted = driftedPaths(episode);
  const isOpen = episode.state === 'open';
  const shown = isOpen ? drifted : episode.paths;
  return {
    ...episode,
    paths: shown.slice(0, SHOWN),
    parameters: episode.paths.length,
    drifted: drifted.length,
    residency: residencyPaths(episode).length > 0,
  };
}

function isPosition(value: unknown): value is { openedAt: string; id: string } {
  const { openedAt, id } = (value ?? {}) as Record<string, unknown>;
  return typeof openedAt === 'string' && typeof id === 'string';
}
