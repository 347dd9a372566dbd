import { pilotCreatePermission } from '@pilot-handoff/backstage-plugin-pilots-common';
import { FrameworkAccess } from '../../access/FrameworkAccess';
import { audited } from '../../ground/http/audited';
import { idempotentRequest } from '../../ground/work/Idempotency';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { PilotRoutes } from '../../ground/http/PilotRoutes';
import { entityTag } from '../../ground/http/preconditions';
import { StoredPilotService } from './StoredPilotService';

/** Starting a pilot in the portal, and serving such pilots to the catalog. */
export function storedPilotRoutes(
  routes: PilotRoutes,
  rooms: {
    access: FrameworkAccess;
    database: PilotsDatabase;
    storedPilots: StoredPilotService;
    /** Tells the catalog that there is something new. */
    announce?: () => Promise<void>;
  },
): void {
  const { access, announce, database, storedPilots } = rooms;
  const { auditor, httpAuth, router, useCases } = routes.options;

  router.post('/pilots', async (req, res) => {
    const credentials = await httpAuth.credentials(req, { allow: ['user'] });
    await access.assertGranted(credentials, pilotCreatePermission);
    const actor = await useCases.actorOf(credentials);
    const started = await audited(
      auditor,
      { eventId: 'pilots.pilot.create', request: req, meta: {} },
      () =>
        storedPilots.startOnce(
          actor,
          req.body,
          useCases.now(),
          idempotentRequest(req, actor),
        ),
    );
    await announce?.();
    res.status(201).json(started);
  });

  // For the catalog module, which asks as a service every few seconds.
  router.get('/catalog/entities', async (req, res) => {
    await httpAuth.credentials(req, { allow: ['service'] });
    const version = await storedPilots.version(database.knex);
    res.setHeader('ETag', entityTag(version));
    if (req.header('If-None-Match') === entityTag(version)) {
      res.status(304).end();
      return;
    }
    res.json({ version, entities: await storedPilots.entities(database.knex) });
  });
}
