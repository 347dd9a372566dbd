import {
  decisionMarkdown,
  pilotCreatePermission,
  pilotReadPermission,
  pilotsPhrases,
  RoleId,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { NotFoundError } from '@backstage/errors';
import { Request } from 'express';
import { FrameworkAccess } from '../access/FrameworkAccess';
import { PilotsDatabase } from '../ground/database/PilotsDatabase';
import { PilotRoutes } from '../ground/http/PilotRoutes';
import { NotAcceptableError } from '../ground/http/preconditions';
import { listPage } from '../ground/query/listPage';
import { Reading } from '../ground/work/UnitOfWork';
import type { DecisionsRoom } from './createDecisions';
import { decisionView } from './decisionView';
import { forumView } from './forum/forumView';
import { parseDecisionQuery } from './memory/DecisionQuery';

/** The forum, its decisions, and the memory of all of them. */
export function decisionRoutes(
  routes: PilotRoutes,
  rooms: {
    access: FrameworkAccess;
    database: PilotsDatabase;
    decisionsRoom: DecisionsRoom;
    /** Tells the catalog that there is a new pilot. */
    announce?: () => Promise<void>;
  },
): void {
  const { access, database, decisionsRoom: room } = rooms;
  const { router, useCases } = routes.options;
  const readable = async (req: Request) =>
    access.verdict(await routes.credentials(req), pilotReadPermission);

  routes.read('/decisions', async (reading, req, res) => {
    const page = listPage(await room.decisions.list(reading), req.query);
    const ids = page.items.map(({ record }) => record.id);
    const lookBacks = await room.lookBackStore.of(reading.tx, ids);
    const items = page.items.map(one =>
      decisionView(one, lookBacks.get(one.record.id) ?? []),
    );
    const forum = await forumView(room, reading);
    res.setHeader('ETag', forum.etag);
    return { ...page, items, forum };
  });

  routes.read('/decisions/similar', async (reading, req) => {
    const items = await room.memory.similar(reading, await readable(req));
    return { items, totalItems: items.length, pageInfo: {} };
  });

  routes.write(
    { method: 'post', path: '/votes', action: 'decision.vote', status: 201 },
    async (uow, req) => {
      const { outcome, reason, role } = req.body;
      await room.forum.vote(uow, { outcome, reason, role: role as RoleId });
      return forumView(room, uow);
    },
  );

  routes.write(
    {
      method: 'post',
      path: '/decisions',
      action: 'decision.propose',
      status: 201,
    },
    async (uow, req) => {
      await room.forum.propose(uow, req.body);
      return forumView(room, uow);
    },
  );

  routes.write(
    {
      method: 'post',
      path: '/decisions/:id/supersession',
      action: 'decision.supersede',
      status: 201,
    },
    async (uow, req) => {
      const { id } = await room.decisions.supersede(uow, {
        id: req.params.id,
        reason: req.body.reason,
      });
      return decisionView(await room.decisions.get(uow, id), []);
    },
  );

  routes.write(
    {
      method: 'post',
      path: '/decisions/:id/look-backs',
      action: 'decision.look-back',
      status: 201,
    },
    async (uow, req) => {
      const { id } = req.params;
      const { verdict, note, next } = req.body;
      await room.lookBacks.look(uow, { id, verdict, note, next });
      const found = await room.decisions.get(uow, id);
      const lookBacks = await room.lookBackStore.of(uow.tx, [id]);
      return decisionView(found, lookBacks.get(id)!);
    },
  );

  routes.write(
    { method: 'post', path: '/exit', action: 'exit.confirm', status: 201 },
    async (uow, req) => {
      await room.exit.confirm(uow, req.body);
      return (await forumView(room, uow)).exit;
    },
  );

  routes.write(
    {
      method: 'post',
      path: '/successor',
      action: 'successor.offer',
      status: 201,
      before: async req => {
        if (req.body.open !== true) return;
        // As for any pilot that somebody starts in the portal, the host says who may.
        await access.assertGranted(
          await routes.credentials(req),
          pilotCreatePermission,
        );
      },
      after: async req => {
        if (req.body.open === true) await rooms.announce?.();
      },
    },
    (uow, req) => room.successors.offer(uow, req.body),
  );

  router.get('/decisions', async (req, res) => {
    const query = parseDecisionQuery(req.query);
    res.json(await room.memory.list(database.knex, query, await readable(req)));
  });

  /** A decision, for whoever may read its pilot; 404 for all others. */
  const one = async <T>(
    req: Request,
    run: (reading: Reading, id: string) => Promise<T>,
  ): Promise<T> => {
    const { id } = req.params;
    const unknown = new NotFoundError(
      say(pilotsPhrases.decisions.record.unknown, { id }),
    );
    const credentials = await routes.credentials(req);
    const pilot = await room.decisionStore.pilotOf(database.knex, id);
    if (!pilot) throw unknown;
    try {
      return await useCases.read(credentials, pilot, reading =>
        run(reading, id),
      );
    } catch (error) {
      throw (error as Error).name === 'NotFoundError' ? unknown : error;
    }
  };

  router.get('/decisions/:id', async (req, res) => {
    const type = req.accepts(['application/json', 'text/markdown']);
    if (!type) {
      throw new NotAcceptableError(
        'A decision is answered as application/json or text/markdown',
      );
    }
    const body = await one(req, async (reading, id) => {
      const found = await room.decisions.get(reading, id);
      const lookBacks = await room.lookBackStore.of(reading.tx, [id]);
      return { found, lookBacks: lookBacks.get(id)! };
    });
    res.vary('Accept');
    if (type === 'text/markdown') {
      const { record, hash, supersededBy } = body.found;
      const { lookBacks } = body;
      res.type('text/markdown; charset=utf-8');
      res.send(decisionMarkdown({ record, hash, lookBacks, supersededBy }));
      return;
    }
    res.json(decisionView(body.found, body.lookBacks));
  });

  router.get('/decisions/:id/verification', async (req, res) => {
    res.json(await one(req, ({ tx }, id) => room.rebuild.one(tx, id)));
  });
}
