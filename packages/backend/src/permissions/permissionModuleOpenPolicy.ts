import { createBackendModule } from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';

/**
 * Lets everyone who is signed in do whatever a plugin's own rules allow. Who may do what to a pilot
 * is decided by its roles; this policy neither widens nor narrows that.
 */
export const permissionModuleOpenPolicy = createBackendModule({
  pluginId: 'permission',
  moduleId: 'open-policy',
  register(env) {
    env.registerInit({
      deps: { policies: policyExtensionPoint },
      async init({ policies }) {
        policies.setPolicy({
          handle: async () => ({ result: AuthorizeResult.ALLOW }),
        });
      },
    });
  },
});
