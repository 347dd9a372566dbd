import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { CatalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { PilotEntityProcessor } from '../processor/PilotEntityProcessor';
import { StoredPilotsClient } from '../stored/StoredPilotsClient';
import { StoredPilotsProvider } from '../stored/StoredPilotsProvider';
import { RoleRefresher } from './RoleRefresher';
import { RoleSnapshotClient } from './RoleSnapshotClient';
import { RoleSnapshots } from './RoleSnapshots';

const POLL_INTERVAL_KEY = 'pilots.catalog.pollInterval';
const TASK_ID = 'pilot-roles-poll';
const TOPIC = 'pilots.roles';
const STORED_TASK_ID = 'pilots-started-poll';
const STORED_TOPIC = 'pilots.started';

/** Puts the Pilot kind's processor into the catalog. */
export interface PilotKindService {
  /** Does it once, however often it is asked. */
  installInto(processing: CatalogProcessingExtensionPoint): void;
}

/**
 * One instance for the catalog, shared by the classic module and the one of the model layer: loaded
 * together they still poll once and process a pilot once.
 */
export const pilotKindServiceRef = createServiceRef<PilotKindService>({
  id: 'pilots.catalog-kind',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async factory({
        auth,
        config,
        discovery,
        events,
        lifecycle,
        logger,
        scheduler,
      }) {
        const frequency = config.has(POLL_INTERVAL_KEY)
          ? readDurationFromConfig(config, { key: POLL_INTERVAL_KEY })
          : { seconds: 5 };
        const refresher = new RoleRefresher();
        const snapshots = new RoleSnapshots(
          new RoleSnapshotClient(discovery, auth),
          refresher,
          logger,
        );
        const stored = new StoredPilotsProvider(
          new StoredPilotsClient(discovery, auth),
          logger,
        );
        lifecycle.addStartupHook(async () => {
          await scheduler.scheduleTask({
            id: STORED_TASK_ID,
            scope: 'local',
            frequency,
            timeout: { seconds: 30 },
            fn: signal => stored.poll(signal),
          });
          await events.subscribe({
            id: STORED_TASK_ID,
            topics: [STORED_TOPIC],
            onEvent: () => stored.poll(),
          });
          // Every replica has its own snapshot, so every one polls.
          await scheduler.scheduleTask({
            id: TASK_ID,
            scope: 'local',
            frequency,
            timeout: { seconds: 30 },
            fn: signal => snapshots.poll(signal),
          });
          // Saves the wait until the next poll; an event that is lost costs that wait only.
          await events.subscribe({
            id: TASK_ID,
            topics: [TOPIC],
            onEvent: () => snapshots.poll(),
          });
        });
        let installed = false;
        return {
          installInto(processing) {
            if (installed) return;
            installed = true;
            processing.addProcessor(new PilotEntityProcessor(snapshots));
            processing.addEntityProvider(refresher);
            processing.addEntityProvider(stored);
          },
        };
      },
    }),
});
