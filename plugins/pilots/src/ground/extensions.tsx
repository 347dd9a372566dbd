import { ApiBlueprint, fetchApiRef } from '@backstage/frontend-plugin-api';
import { PilotsClient } from '@pilot-handoff/backstage-plugin-pilots-common';
import { pilotsApiRef } from './reading';

/** What every room of the plugin stands on. */
export const groundExtensions = [
  ApiBlueprint.make({
    params: defineParams =>
      defineParams({
        api: pilotsApiRef,
        deps: { fetchApi: fetchApiRef },
        factory: ({ fetchApi }) => new PilotsClient({ fetchApi }),
      }),
  }),
];
