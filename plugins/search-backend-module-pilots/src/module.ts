import {
  coreServices,
  createBackendModule,
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { DecisionCollatorFactory } from './DecisionCollatorFactory';
import { pilotsAsService } from './pilotsAsService';

const SCHEDULE_KEY = 'search.collators.pilots.schedule';
const USUAL_SCHEDULE = {
  frequency: { minutes: 10 },
  timeout: { minutes: 15 },
  initialDelay: { seconds: 3 },
};

/**
 * Makes decisions of pilots, and what was learned, searchable.
 *
 * @public
 */
export const searchModulePilots = createBackendModule({
  pluginId: 'search',
  moduleId: 'pilots-collator',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        indexRegistry: searchIndexRegistryExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ auth, config, discovery, indexRegistry, scheduler }) {
        const schedule = config.has(SCHEDULE_KEY)
          ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
              config.getConfig(SCHEDULE_KEY),
            )
          : USUAL_SCHEDULE;
        indexRegistry.addCollator({
          schedule: scheduler.createScheduledTaskRunner(schedule),
          factory: new DecisionCollatorFactory(
            pilotsAsService({ auth, discovery }),
          ),
        });
      },
    });
  },
});
