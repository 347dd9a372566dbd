import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { DefaultEntityPresentationApi } from '@backstage/plugin-catalog';
import {
  catalogApiRef,
  EntityProvider,
  entityPresentationApiRef,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { PilotsApi } from '@pilot-handoff/backstage-plugin-pilots-common';
import { pilotsApiRef } from '../ground/reading';
import { rootRouteRef } from '../routes';
import { loanPilot, people } from './loanPilot';

/** Renders a part of a pilot's page, as one of its people. */
export function renderOnPilot(
  element: JSX.Element,
  options: { client: PilotsApi; viewer?: string; path?: string },
) {
  const catalog = catalogApiMock({ entities: [loanPilot, ...people] });
  return renderInTestApp(
    <EntityProvider entity={loanPilot}>{element}</EntityProvider>,
    {
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef as any,
        '/pilots': rootRouteRef,
      },
      initialRouteEntries: [options.path ?? '/'],
      apis: [
        [pilotsApiRef, options.client],
        [catalogApiRef, catalog],
        [
          entityPresentationApiRef,
          DefaultEntityPresentationApi.create({ catalogApi: catalog }),
        ],
        mockApis.identity({
          userEntityRef: options.viewer ?? 'user:default/tomasz',
        }),
      ],
    },
  );
}
