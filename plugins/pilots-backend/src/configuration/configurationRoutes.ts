import {
  configurationIngestPermission,
  readEnvironment,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Request } from 'express';
import { PilotRoutes } from '../ground/http/PilotRoutes';
import { PilotsDatabase } from '../ground/database/PilotsDatabase';
import { entityTag } from '../ground/http/preconditions';
import { baselineRoutes } from './baselines/baselineRoutes';
import type { ConfigurationRoom } from './createConfiguration';
import { driftPage, episodeView } from './drift/driftView';
import { observationPage } from './observations/observationPage';
import { overview } from './overview';
import { ListQuery, pageOf } from './pageOf';
import { matrixView, shownRows } from './parity/parityView';
import { readBody, safely } from './reading/configurationBodies';
import { fingerprint } from './sealing/Sealer';

/** Baselines, what is observed, drift and parity. */
export function configurationRoutes(
  routes: PilotRoutes,
  rooms: { configuration: ConfigurationRoom; database: PilotsDatabase },
): void {
  const { configuration: room, database } = rooms;
  /** Bodies that may hold secrets are read before the transaction, and never kept. */
  const sealed = {
    before: async (req: Request) => {
      req.body = readBody(req);
    },
    fingerprint: (req: Request) =>
      fingerprint(database.knex, room.keys, [req.query, req.body]),
  };

  routes.read('/configuration', reading => overview(room, reading));

  routes.read('/configuration/settings', async (reading, _req, res) => {
    const view = await room.settings.view(reading);
    res.setHeader('ETag', view.etag);
    return view;
  });
  routes.write(
    {
      method: 'put',
      path: '/configuration/settings',
      action: 'configuration.write',
    },
    (uow, req) => room.settings.save(uow, req.body),
  );

  baselineRoutes(routes, room, sealed);

  routes.read('/configuration/observations', (reading, req) =>
    observationPage(room, reading, queryOf(req)),
  );
  routes.write(
    {
      method: 'post',
      path: '/configuration/observations',
      action: 'configuration.observe',
      machines: configurationIngestPermission,
      ...sealed,
    },
    (uow, req) => {
      const via = uow.actor.kind === 'user' ? 'hand' : 'api';
      return room.intake.take(uow, req.body, via);
    },
  );

  routes.read('/configuration/drift', (reading, req) =>
    driftPage(room, reading, queryOf(req)),
  );
  routes.read('/configuration/drift/:id', (reading, req) =>
    episodeView(room, reading, { ...queryOf(req), id: req.params.id }),
  );
  routes.write(
    {
      method: 'post',
      path: '/configuration/drift/:id/acceptance',
      action: 'drift.accept',
    },
    async (uow, req) => {
      const { id } = req.params;
      await room.acceptance.accept(uow, id, req.body);
      return episodeView(room, uow, { id });
    },
  );

  routes.read('/configuration/parity', async (reading, req) => {
    const query = queryOf(req);
    const matrix = await room.parity.matrix(reading);
    const rows = shownRows(matrix, query.show);
    return { ...matrixView(matrix), ...pageOf(rows, query) };
  });
  routes.write(
    {
      method: 'post',
      path: '/configuration/explanations',
      action: 'configuration.write',
      status: 201,
    },
    async (uow, req) => {
      const items = await room.parity.explain(uow, req.body);
      return { explained: items.length };
    },
  );
}

/** The query of a list, its environment in the one way of writing it. */
export function queryOf(
  req: Request,
): ListQuery & { environment?: string; state?: string; show?: string } {
  const query = req.query as Record<string, string | undefined>;
  return {
    ...query,
    ...(query.environment !== undefined && {
      environment: safely(() => readEnvironment(query.environment)),
    }),
  };
}

/** The tag under which the next version of an environment is written. */
export function newestTag(versions: readonly { version: number }[]): string {
  return entityTag(Math.max(0, ...versions.map(({ version }) => version)));
}
