import { InputError } from '@backstage/errors';
import {
  Observation,
  observationIngestPermission,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Request } from 'express';
import { reportWindow } from '../delivery/report/reportWindow';
import { PilotRoutes } from '../ground/http/PilotRoutes';
import { Actor } from '../ground/work/Actor';
import type { OutcomeRoom } from './createOutcomes';
import { RawObservation } from './observations/ObservationIntake';
import { readCsv } from './observations/readCsv';
import { outcomesView } from './outcomesView';

/** How outcomes are measured, what was observed, and where it stands. */
export function outcomeRoutes(
  routes: PilotRoutes,
  { outcomeRoom: room }: { outcomeRoom: OutcomeRoom },
): void {
  routes.read('/metrics', async (reading, _req, res) => {
    const view = await room.definitions.view(reading);
    res.setHeader('ETag', view.etag);
    return view;
  });

  routes.write(
    { method: 'put', path: '/metrics', action: 'observation.write' },
    (uow, req) => room.definitions.save(uow, req.body),
  );

  routes.read('/outcomes', (reading, req) =>
    outcomesView(room, reading, reportWindow(req.query, reading.now)),
  );

  routes.read('/observations', async (reading, req) => {
    const { metric, from, to, cursor, limit, includeSuperseded } =
      req.query as Record<string, string | undefined>;
    const page = await room.observations.page(reading, {
      metric,
      from,
      to,
      cursor,
      limit,
      includeSuperseded: String(includeSuperseded) === 'true',
    });
    return { ...page, items: page.items.map(observationView) };
  });

  routes.write(
    {
      method: 'post',
      path: '/observations',
      action: 'observation.write',
      machines: observationIngestPermission,
    },
    (uow, req) => {
      const isCsv = Boolean(req.is('text/csv'));
      const items = isCsv ? readCsv(String(req.body)) : readJson(req);
      const via = isCsv ? 'csv' : viaOf(uow.actor);
      return room.intake.take(uow, items, { via });
    },
  );
}

function readJson(req: Request): RawObservation[] {
  const { body } = req;
  if (typeof body !== 'object' || body === null) {
    throw new InputError('Send one observation, a list of them, or text/csv');
  }
  const items: unknown[] = Array.isArray(body) ? body : [body];
  return items.map((raw, index) => ({ raw, index }));
}

/** People enter by hand what machines send. */
function viaOf({ kind }: Actor): string {
  return kind === 'user' ? 'hand' : 'api';
}

function observationView({ hash, ...observation }: Observation) {
  return { ...observation, segment: segmentOf(observation) };
}

/** Absent for what is about all users. */
function segmentOf(observation: object): string | undefined {
  return (observation as { segment?: string }).segment || undefined;
}
