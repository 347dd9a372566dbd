import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { createDevApp } from '@backstage/frontend-dev-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
// The stage is an app of its own; in a portal the app brings the stylesheet.
// eslint-disable-next-line @backstage/no-ui-css-imports-in-non-frontend
import '@backstage/ui/css/styles.css';
import { loanPilot, people } from '../src/__testUtils__/loanPilot';
import pilotsPlugin, { pilotsApiRef } from '../src';
import { demoBackend } from './demoBackend';

/**
 * The plugin on a stage of its own, without a backend: `yarn start` in this
 * folder, then open /pilots or /catalog/default/pilot/loan-pre-approval.
 * What is written is accepted and forgotten.
 */
createDevApp({
  features: [
    catalogPlugin,
    createFrontendModule({
      pluginId: 'catalog',
      extensions: [
        ApiBlueprint.make({
          params: defineParams =>
            defineParams({
              api: catalogApiRef,
              deps: {},
              factory: () =>
                catalogApiMock({ entities: [loanPilot, ...people] }),
            }),
        }),
      ],
    }),
    createFrontendModule({
      pluginId: 'app',
      extensions: [
        ApiBlueprint.make({
          name: 'permission',
          params: defineParams =>
            defineParams({
              api: permissionApiRef,
              deps: {},
              // Whoever stands on the stage is an operator, too.
              factory: () => ({
                authorize: async () => ({ result: 'ALLOW' } as never),
              }),
            }),
        }),
      ],
    }),
    pilotsPlugin,
    createFrontendModule({
      pluginId: 'pilots',
      extensions: [
        ApiBlueprint.make({
          params: defineParams =>
            defineParams({
              api: pilotsApiRef,
              deps: {},
              factory: () => demoBackend(),
            }),
        }),
      ],
    }),
  ],
});
