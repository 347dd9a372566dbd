import { pilotReadPermission } from '@pilot-handoff/backstage-plugin-pilots-common';
import { pipeline } from 'node:stream/promises';
import { FrameworkAccess } from '../access/FrameworkAccess';
import { timestamp } from '../ground/Clock';
import { PilotsDatabase } from '../ground/database/PilotsDatabase';
import { PilotRoutes } from '../ground/http/PilotRoutes';
import { parsePortfolioQuery } from './PortfolioQuery';
import { portfolioCsv } from './portfolioCsv';
import { PortfolioService } from './PortfolioService';
import { QuarterService } from './quarter/QuarterService';
import { waitingPage } from './waiting/waitingPage';

/** All pilots that the caller may read, and what waits for the caller. */
export function portfolioRoutes(
  routes: PilotRoutes,
  rooms: {
    access: FrameworkAccess;
    database: PilotsDatabase;
    portfolio: PortfolioService;
    quarters: QuarterService;
  },
): void {
  const { access, database, portfolio, quarters } = rooms;
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

  router.get('/pilots.csv', async (req, res) => {
    const credentials = await routes.credentials(req);
    const actor = await useCases.actorOf(credentials);
    const readable = await access.verdict(credentials, pilotReadPermission);
    const { limit, cursor, ...filters } = req.query;
    const query = parsePortfolioQuery(filters, actor);
    const now = useCases.now();
    const pages = portfolio.pages(database.knex, query, readable, now);
    const day = timestamp(now).slice(0, 10);
    res.setHeader('Cache-Control', 'private, no-store');
    res.setHeader(
      'Content-Disposition',
      `attachment; filename="pilots-${day}.csv"`,
    );
    res.type('text/csv; charset=utf-8');
    await pipeline(portfolioCsv(pages), res);
  });

  router.get('/portfolio/quarter', async (req, res) => {
    const credentials = await routes.credentials(req);
    const readable = await access.verdict(credentials, pilotReadPermission);
    const { quarter } = req.query;
    res.setHeader('Cache-Control', 'no-store');
    res.json(
      await quarters.view(database.knex, {
        quarter: quarter === undefined ? undefined : String(quarter),
        readable,
        now: useCases.now(),
      }),
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
    res.json(waitingPage(items, req.query));
  });
}
