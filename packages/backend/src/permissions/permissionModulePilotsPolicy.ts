import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { PilotsPermissionPolicy } from '@pilot-handoff/backstage-plugin-pilots-node';

/**
 * The demo's policy: whoever is signed in may read everything and do whatever
 * their roles in a pilot allow; what operators do is for those whom the
 * configuration names (`permission.pilotOperators`).
 */
export const permissionModulePilotsPolicy = createBackendModule({
  pluginId: 'permission',
  moduleId: 'pilots-policy',
  register(env) {
    env.registerInit({
      deps: { config: coreServices.rootConfig, policies: policyExtensionPoint },
      async init({ config, policies }) {
        policies.setPolicy(
          new PilotsPermissionPolicy({
            host: { handle: async () => ({ result: AuthorizeResult.ALLOW }) },
            operators: config.getOptionalStringArray(
              'permission.pilotOperators',
            ),
          }),
        );
      },
    });
  },
});
