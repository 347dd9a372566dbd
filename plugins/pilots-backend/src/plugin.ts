import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import {
  MetricSource,
  pilotsMetricSourcesExtensionPoint,
  pilotsReadinessExtensionPoint,
  ReadinessCheck,
} from '@pilot-handoff/backstage-plugin-pilots-node';
import { registerAgentActions } from './agents/registerAgentActions';
import { subscribeInbox } from './delivery/inbox/subscribeInbox';
import { WEBHOOK_PREFIX } from './delivery/webhooks/webhookRoutes';
import { FEED_PREFIX } from './exports/feeds/feedRoutes';
import { systemClock } from './ground/Clock';
import { Herald } from './ground/messages/Herald';
import { PilotsDatabase } from './ground/database/PilotsDatabase';
import { steadyCatalog } from './ground/steadyCatalog';
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
    const readinessChecks: ReadinessCheck[] = [];
    env.registerExtensionPoint(pilotsReadinessExtensionPoint, {
      addCheck: check => {
        readinessChecks.push(check);
      },
    });
    const metricSources: MetricSource[] = [];
    env.registerExtensionPoint(pilotsMetricSourcesExtensionPoint, {
      addMetricSource: source => {
        metricSources.push(source);
      },
    });
    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
        urlReader: coreServices.urlReader,
        userInfo: coreServices.userInfo,
      },
      async init({
        actionsRegistry,
        auditor,
        httpAuth,
        httpRouter,
        scheduler,
        ...deps
      }) {
        const database = await PilotsDatabase.create({
          database: deps.database,
        });
        const rooms = createRooms({
          ...deps,
          catalog: steadyCatalog(deps.catalog),
          database,
          clock: systemClock,
          metricSources,
          readinessChecks,
        });
        const herald = new Herald(deps);
        herald.attach(rooms.worker);
        rooms.useCases.afterCommit(({ pilot, sends }) => {
          herald.signal(pilot);
          if (sends) rooms.worker.drainSoon();
        });
        rooms.deliveryNews.listen(pilot => herald.signal(pilot));
        await scheduleTasks({ rooms, scheduler, config: deps.config });
        await subscribeInbox({ ...deps, inbox: rooms.inbox });
        registerAgentActions(actionsRegistry, rooms);
        httpRouter.use(
          createRouter({
            rooms,
            httpAuth,
            auditor,
            announce: () =>
              deps.events.publish({
                topic: 'pilots.started',
                eventPayload: {},
              }),
          }),
        );
        // Vendors prove themselves by their signatures.
        httpRouter.addAuthPolicy({
          path: WEBHOOK_PREFIX,
          allow: 'unauthenticated',
        });
        // Calendar programs have an address that nobody else knows, and nothing more.
        httpRouter.addAuthPolicy({
          path: FEED_PREFIX,
          allow: 'unauthenticated',
        });
      },
    });
  },
});
