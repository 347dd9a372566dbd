/**
 * The portal as `yarn bench` starts it: with one more plugin, whose only route
 * does as little as a route that reads the database can. What everything else
 * takes is compared with that.
 */
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { createPortal } from '../createPortal';

const floorPlugin = createBackendPlugin({
  pluginId: 'floor',
  register(env) {
    env.registerInit({
      deps: {
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
      },
      async init({ database, httpAuth, httpRouter }) {
        const knex = await database.getClient();
        httpRouter.use(async (req, res, next) => {
          try {
            await httpAuth.credentials(req, { allow: ['user', 'service'] });
            const [row] = await knex.select(knex.raw('1 as one'));
            res.json(row);
          } catch (error) {
            next(error);
          }
        });
      },
    });
  },
});

const portal = createPortal();
portal.add(floorPlugin);
portal.start();
