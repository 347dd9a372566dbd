import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { createPreparePilotAction } from './actions/preparePilot';
import { createStartPilotAction } from './actions/startPilot';

/**
 * Actions for templates: `pilots:prepare` writes Pilot YAML and pack skeleton
 * into the workspace, `pilots:start` starts the pilot in the portal itself.
 *
 * @public
 */
export const scaffolderModulePilots = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'pilots',
  register(reg) {
    reg.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        auth: coreServices.auth,
        discovery: coreServices.discovery,
      },
      async init({ actions, ...services }) {
        actions.addActions(
          createPreparePilotAction(services),
          createStartPilotAction(services),
        );
      },
    });
  },
});
