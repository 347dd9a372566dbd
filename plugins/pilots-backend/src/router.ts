import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import express, { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { changeRoutes } from './changes/changeRoutes';
import { configurationRoutes } from './configuration/configurationRoutes';
import { configurationBodies } from './configuration/reading/configurationBodies';
import { amendmentRoutes } from './criteria/amendments/amendmentRoutes';
import { valueAmendmentRoutes } from './criteria/amendments/values/valueAmendmentRoutes';
import { criteriaRoutes } from './criteria/criteriaRoutes';
import { decisionRoutes } from './decisions/decisionRoutes';
import { ingestRoutes } from './delivery/ingest/ingestRoutes';
import { inboxRoutes } from './delivery/inbox/inboxRoutes';
import { linkRoutes } from './delivery/links/linkRoutes';
import { deliveryRoutes } from './delivery/report/deliveryRoutes';
import { webhookRoutes } from './delivery/webhooks/webhookRoutes';
import { calendarRoutes } from './exports/calendar/calendarRoutes';
import { exportRoutes } from './exports/exportRoutes';
import { feedRoutes } from './exports/feeds/feedRoutes';
import { mediaTypeErrors, typesOfEmptyBodies } from './ground/http/mediaTypes';
import { PilotRoutes } from './ground/http/PilotRoutes';
import { OpenApiDocument } from './ground/http/validation/partsOf';
import { validateByParts } from './ground/http/validation/validateByParts';
import { plusInTimes } from './ground/query/plusInTimes';
import { withoutBodies } from './ground/http/withoutBodies';
import { riskRoutes } from './guardrails/risks/riskRoutes';
import { triggerRoutes } from './guardrails/trigger/triggerRoutes';
import { outcomeRoutes } from './outcomes/outcomeRoutes';
import { lifecycleRoutes } from './lifecycle/lifecycleRoutes';
import { pauseRoutes } from './lifecycle/pause/pauseRoutes';
import { portfolioRoutes } from './portfolio/portfolioRoutes';
import { roleRoutes } from './pilot/roles/roleRoutes';
import { packRoutes } from './readiness/pack/packRoutes';
import { readinessRoutes } from './readiness/readinessRoutes';
import { packTemplateRoutes } from './readiness/templates/packTemplateRoutes';
import { storedPilotRoutes } from './pilot/stored/storedPilotRoutes';
import { recordRoutes } from './record/recordRoutes';
import { retentionRoutes } from './record/retention/retentionRoutes';
import { reviewRoutes } from './reviews/reviewRoutes';
import type { Rooms } from './rooms';
import { openapi } from './schema/generated/openapi';

/** The largest JSON body: a long document with room to spare. */
const JSON_LIMIT = '2mb';

/** Mounts the routes of every room below `/v1`. */
export function createRouter(options: {
  rooms: Rooms;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  /** Tells the catalog that there is a pilot that it does not know. */
  announce?: () => Promise<void>;
}): Router {
  const { rooms, httpAuth, auditor } = options;
  const root = PromiseRouter();
  // These read their bodies themselves: as a stream, or byte by byte.
  ingestRoutes(root, options, rooms);
  webhookRoutes(root, rooms.webhooks);
  configurationBodies(root);
  // Bodies are parsed before validation, so that one that is too large is
  // answered with 413 and not with the validator's 400.
  root.use(express.json({ limit: JSON_LIMIT, strict: false }));
  root.use(express.text({ type: 'text/csv', limit: JSON_LIMIT }));
  root.use(plusInTimes, typesOfEmptyBodies);

  // The validator sees URLs as they are below the mount; with the document's
  // own server, `/v1`, none would match and nothing would be validated.
  const document = { ...openapi, servers: [{ url: '/' }] };
  const v1 = PromiseRouter();
  v1.use(validateByParts(document as unknown as OpenApiDocument));
  const routes = new PilotRoutes({
    router: v1,
    useCases: rooms.useCases,
    httpAuth,
    auditor,
  });
  recordRoutes(routes, rooms);
  retentionRoutes(routes, rooms);
  roleRoutes(routes, rooms);
  deliveryRoutes(routes, rooms);
  linkRoutes(routes, rooms);
  inboxRoutes(routes, rooms);
  changeRoutes(routes, rooms);
  configurationRoutes(routes, rooms);
  outcomeRoutes(routes, rooms);
  criteriaRoutes(routes, rooms);
  amendmentRoutes(routes, rooms);
  valueAmendmentRoutes(routes, rooms);
  riskRoutes(routes, rooms);
  triggerRoutes(routes, rooms);
  reviewRoutes(routes, rooms);
  packRoutes(routes, rooms);
  readinessRoutes(routes, rooms);
  decisionRoutes(routes, { ...rooms, announce: options.announce });
  lifecycleRoutes(routes, {
    board: rooms.board,
    lifecycle: rooms.lifecycle,
    readAnew: async ref => {
      await rooms.linkedDocuments.refresh(ref);
      await rooms.refResolution.one(ref);
    },
  });
  pauseRoutes(routes, rooms);
  portfolioRoutes(routes, rooms);
  exportRoutes(routes, rooms);
  packTemplateRoutes(routes, rooms);
  storedPilotRoutes(routes, { ...rooms, announce: options.announce });
  calendarRoutes(routes, rooms);
  feedRoutes(routes, rooms);

  root.use('/v1', v1);
  root.use(mediaTypeErrors, withoutBodies);
  return root;
}
