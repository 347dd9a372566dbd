import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { PilotRoutes } from '../../ground/http/PilotRoutes';
import { listPage } from '../../ground/query/listPage';
import { PackTemplateService } from './PackTemplateService';

/**
 * Packs to begin with. They hold nothing of the pilot that they come from, so
 * everybody who signs in may read them.
 */
export function packTemplateRoutes(
  routes: PilotRoutes,
  rooms: { database: PilotsDatabase; packTemplates: PackTemplateService },
): void {
  const { database, packTemplates } = rooms;
  const { router } = routes.options;

  router.get('/pack-templates', async (req, res) => {
    await routes.credentials(req);
    const sector = req.query.sector as string | undefined;
    const all = await packTemplates.list(database.knex, sector);
    res.json(listPage(all, req.query));
  });

  router.get('/pack-templates/:id', async (req, res) => {
    await routes.credentials(req);
    res.json(await packTemplates.get(database.knex, req.params.id));
  });

  routes.write(
    {
      method: 'post',
      path: '/pack-templates',
      action: 'pack.save-template',
      status: 201,
    },
    (uow, req) => packTemplates.save(uow, req.body),
  );
}
