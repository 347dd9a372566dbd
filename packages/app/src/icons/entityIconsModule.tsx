import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { DefaultEntityPresentationApi } from '@backstage/plugin-catalog';
import {
  catalogApiRef,
  entityPresentationApiRef,
} from '@backstage/plugin-catalog-react';
import FlightTakeoffIcon from '@material-ui/icons/FlightTakeoff';

/**
 * The same icon for links to pilots, in the catalog's table and on cards: those ask the catalog's
 * own list of kinds, not the app's icons.
 */
export const entityIconsModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    ApiBlueprint.make({
      name: 'entity-presentation',
      params: defineParams =>
        defineParams({
          api: entityPresentationApiRef,
          deps: { catalogApi: catalogApiRef },
          factory: ({ catalogApi }) =>
            DefaultEntityPresentationApi.create({
              catalogApi,
              kindIcons: { pilot: FlightTakeoffIcon },
            }),
        }),
    }),
  ],
});
