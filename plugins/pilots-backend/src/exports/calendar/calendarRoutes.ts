import { pilotReadPermission } from '@pilot-handoff/backstage-plugin-pilots-common';
import { FrameworkAccess } from '../../access/FrameworkAccess';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { PilotRoutes } from '../../ground/http/PilotRoutes';
import { parseCalendarQuery } from './CalendarQuery';
import { CalendarService } from './CalendarService';

/** What is ahead across the pilots that the caller may read. */
export function calendarRoutes(
  routes: PilotRoutes,
  rooms: {
    access: FrameworkAccess;
    calendars: CalendarService;
    database: PilotsDatabase;
  },
): void {
  const { access, calendars, database } = rooms;
  const { router, useCases } = routes.options;

  router.get('/calendar', async (req, res) => {
    const credentials = await routes.credentials(req);
    const actor = await useCases.actorOf(credentials);
    const readable = await access.verdict(credentials, pilotReadPermission);
    const query = parseCalendarQuery(req.query, useCases.now());
    res.setHeader('Cache-Control', 'no-store');
    res.json(await calendars.view(database.knex, actor, readable, query));
  });
}
