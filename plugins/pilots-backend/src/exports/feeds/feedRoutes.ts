import { pilotReadPermission } from '@pilot-handoff/backstage-plugin-pilots-common';
import { FrameworkAccess } from '../../access/FrameworkAccess';
import { audited } from '../../ground/http/audited';
import { idempotentRequest } from '../../ground/work/Idempotency';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { PilotRoutes } from '../../ground/http/PilotRoutes';
import { listPage } from '../../ground/query/listPage';
import { FeedService } from './FeedService';

/** Where calendars are read without signing in: the address itself is the secret. */
export const FEED_PREFIX = '/v1/feeds';

/** Private calendar addresses: make, list and revoke them; read a calendar by its address. */
export function feedRoutes(
  routes: PilotRoutes,
  rooms: {
    access: FrameworkAccess;
    database: PilotsDatabase;
    feeds: FeedService;
  },
): void {
  const { access, database, feeds } = rooms;
  const { auditor, httpAuth, router, useCases } = routes.options;
  const person = async (req: Parameters<typeof routes.credentials>[0]) => {
    const credentials = await httpAuth.credentials(req, { allow: ['user'] });
    return { credentials, actor: await useCases.actorOf(credentials) };
  };

  router.post('/feeds', async (req, res) => {
    const { credentials, actor } = await person(req);
    const feed = await audited(
      auditor,
      { eventId: 'pilots.feed.make', request: req, meta: {} },
      async () =>
        feeds.make(
          actor,
          await access.verdict(credentials, pilotReadPermission),
          req.body ?? {},
          useCases.now(),
          idempotentRequest(req, actor),
        ),
    );
    res.setHeader('Cache-Control', 'no-store');
    res.status(201).json(feed);
  });

  router.get('/feeds', async (req, res) => {
    const { actor } = await person(req);
    res.json(listPage(await feeds.list(database.knex, actor), req.query));
  });

  router.delete('/feeds/:id', async (req, res) => {
    const { actor } = await person(req);
    const { id } = req.params;
    await audited(
      auditor,
      { eventId: 'pilots.feed.revoke', request: req, meta: { feed: id } },
      () => feeds.revoke(actor, id, useCases.now()),
    );
    res.status(204).end();
  });

  router.get('/feeds/:token/calendar.ics', async (req, res) => {
    const text = await feeds.visit(req.params.token, useCases.now());
    res.setHeader('Cache-Control', 'private, no-store');
    res.setHeader('Referrer-Policy', 'no-referrer');
    res.type('text/calendar; charset=utf-8').send(text);
  });
}
