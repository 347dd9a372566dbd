import { createBackendModule } from '@backstage/backend-plugin-api';
import { CatalogModelSources } from '@backstage/catalog-model/alpha';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { pilotKindServiceRef } from '../roles/pilotKindServiceRef';
import { pilotCatalogModelLayer } from './pilotCatalogModelLayer';

/**
 * The Pilot kind for catalogs that use a catalog model: the layer, and what a layer cannot do
 * (all errors at once, relations of roles). Loading any model source, this one included, makes the
 * whole catalog use the model instead of its built-in processor of kinds.
 *
 * @alpha
 */
export const catalogModulePilotsModel = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'pilots-model',
  register(reg) {
    reg.registerInit({
      deps: {
        kind: pilotKindServiceRef,
        model: catalogModelExtensionPoint,
        processing: catalogProcessingExtensionPoint,
      },
      async init({ kind, model, processing }) {
        model.addModelSource(
          CatalogModelSources.static([pilotCatalogModelLayer]),
        );
        kind.installInto(processing);
      },
    });
  },
});
