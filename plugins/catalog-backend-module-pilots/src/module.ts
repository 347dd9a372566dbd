import { createBackendModule } from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { pilotKindServiceRef } from './roles/pilotKindServiceRef';

/**
 * The Pilot kind in the catalog: validation, relations, accepted claims. For every catalog; works
 * with or without a catalog model.
 *
 * @public
 */
export const catalogModulePilots = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'pilots',
  register(reg) {
    reg.registerInit({
      deps: {
        kind: pilotKindServiceRef,
        processing: catalogProcessingExtensionPoint,
      },
      async init({ kind, processing }) {
        kind.installInto(processing);
      },
    });
  },
});
