import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { systemClock } from './ground/Clock';
import { PilotsDatabase } from './ground/PilotsDatabase';
import { createRooms } from './rooms';
import { createRouter } from './router';
import { scheduleTasks } from './scheduleTasks';

/**
 * The pilots backend.
 *
 * @public
 */
export const pilotsPlugin = createBackendPlugin({
  pluginId: 'pilots',
  register(env) {
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
      },
      async init({ auditor, httpAuth, httpRouter, scheduler, ...deps }) {
        const database = await PilotsDatabase.create({
          database: deps.database,
        });
        const rooms = createRooms({ ...deps, database, clock: systemClock });
        await scheduleTasks({ rooms, scheduler, config: deps.config });
        httpRouter.use(createRouter({ rooms, httpAuth, auditor }));
      },
    });
  },
});
