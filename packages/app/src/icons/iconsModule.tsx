import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { IconBundleBlueprint } from '@backstage/plugin-app-react';
import FlightTakeoffIcon from '@material-ui/icons/FlightTakeoff';

/** Lets the catalog, the graph and search show pilots with an icon of their own. */
export const iconsModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    IconBundleBlueprint.make({
      name: 'pilots',
      params: {
        icons: { 'kind:pilot': <FlightTakeoffIcon fontSize="inherit" /> },
      },
    }),
  ],
});
