import {
  formatInstant,
  inboxOperatePermission,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { NotFoundError } from '@backstage/errors';
import { FrameworkAccess } from '../../access/FrameworkAccess';
import { audited } from '../../ground/http/audited';
import { decodeCursor, encodeCursor, pageSize } from '../../ground/http/paging';
import { PilotRoutes } from '../../ground/http/PilotRoutes';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { listOf } from '../../ground/query/listOf';
import { deliveryDetail, deliveryView } from './deliveryView';
import { Inbox } from './Inbox';
import { InboxStore } from './InboxStore';

const { inbox: said } = pilotsPhrases.delivery;

/** What webhooks brought, for the host's operators. */
export function inboxRoutes(
  routes: PilotRoutes,
  rooms: {
    access: FrameworkAccess;
    database: PilotsDatabase;
    inbox: Inbox;
    inboxStore: InboxStore;
  },
): void {
  const { access, database, inbox, inboxStore: store } = rooms;
  const { router, auditor } = routes.options;

  router.get('/delivery/deliveries', async (req, res) => {
    const credentials = await routes.credentials(req);
    await access.assertGranted(credentials, inboxOperatePermission);
    const { cursor, source, status } = req.query;
    const limit = pageSize(req.query.limit);
    const found = await store.list(database.knex, {
      sources: listOf(source),
      statuses: listOf(status),
      before: cursor ? decodeCursor(String(cursor), isPlace).id : undefined,
      limit,
    });
    const page = found.slice(0, limit);
    const unmapped = await store.unmapped.of(
      database.knex,
      page.map(({ id }) => id),
    );
    const last = page[page.length - 1];
    res.json({
      items: page.map(one => deliveryView(one, unmapped.get(one.id))),
      pageInfo:
        found.length > limit
          ? { nextCursor: encodeCursor({ id: last.id }) }
          : {},
    });
  });

  router.get('/delivery/unmapped', async (req, res) => {
    const credentials = await routes.credentials(req);
    await access.assertGranted(credentials, inboxOperatePermission);
    const { cursor } = req.query;
    const limit = pageSize(req.query.limit);
    const found = await store.unmapped.waiting(
      database.knex,
      cursor ? decodeCursor(String(cursor), isName).name : '',
      limit + 1,
    );
    const page = found.slice(0, limit);
    res.json({
      items: page.map(({ receivedAt, ...name }) => ({
        ...name,
        receivedAt: formatInstant(receivedAt),
      })),
      pageInfo:
        found.length > limit
          ? { nextCursor: encodeCursor({ name: page[limit - 1].name }) }
          : {},
    });
  });

  router.get('/delivery/deliveries/:id', async (req, res) => {
    const credentials = await routes.credentials(req);
    await access.assertGranted(credentials, inboxOperatePermission);
    const id = idOf(req.params.id);
    const delivery = await store.find(database.knex, id);
    if (!delivery) throw new NotFoundError(say(said.unknown, { id }));
    const unmapped = await store.unmapped.of(database.knex, [id]);
    res.json(deliveryDetail(delivery, unmapped.get(id)));
  });

  router.post('/delivery/deliveries/:id/redelivery', async (req, res) => {
    const credentials = await routes.credentials(req);
    await access.assertGranted(credentials, inboxOperatePermission);
    const id = idOf(req.params.id);
    const delivery = await audited(
      auditor,
      {
        eventId: 'pilots.delivery.redeliver',
        request: req,
        meta: { delivery: String(id) },
      },
      () => inbox.redeliver(id),
    );
    const unmapped = await store.unmapped.of(database.knex, [id]);
    res.json(deliveryView(delivery, unmapped.get(id)));
  });
}

function idOf(text: string): number {
  const id = Number(text);
  if (!Number.isSafeInteger(id)) {
    throw new NotFoundError(say(said.unknown, { id: text }));
  }
  return id;
}

function isName(value: unknown): value is { name: string } {
  return typeof (value as { name?: unknown })?.name === 'string';
}

function isPlace(value: unknown): value is { id: number } {
  return Number.isSafeInteger((value as { id?: unknown })?.id);
}
