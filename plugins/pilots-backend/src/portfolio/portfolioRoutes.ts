import { pilotReadPermission } from '@pilot-handoff/backstage-plugin-pilots-common';
import { FrameworkAccess } from '../access/FrameworkAccess';
import { PilotsDatabase } from '../ground/PilotsDatabase';
import { PilotRoutes } from '../ground/PilotRoutes';
import { parsePortfolioQuery } from './PortfolioQuery';
import { PortfolioService } from './PortfolioService';

/** All pilots that the caller may read, and what waits for the caller. */
export function portfolioRoutes(
  routes: PilotRoutes,
  rooms: {
    access: FrameworkAccess;
    database: PilotsDatabase;
    portfolio: PortfolioService;
  },
): void {
  const { access, database, portfolio } = rooms;
  const { router, useCases } = routes.options;

  router.get('/pilots', async (req, res) => {
    const credentials = await routes.credentials(req);
    const actor = await useCases.actorOf(credentials);
    const readable = await access.verdict(credentials, pilotReadPermission);
    const query = parsePortfolioQuery(req.query, actor);
    res.json(
      await portfolio.list(database.knex, query, readable, useCases.now()),
    );
  });

  router.get('/waiting', async (req, res) => {
    const credentials = await routes.credentials(req);
    const actor = await useCases.actorOf(credentials);
    const readable = await access.verdict(credentials, pilotReadPermission);
    const items = await portfolio.waiting(
      database.knex,
      actor,
      readable,
      useCases.now(),
    );
    res.json({ items, totalItems: items.length, pageInfo: {} });
  });
}
