import { createApiRef } from '@backstage/frontend-plugin-api';
import { PilotsApi } from '@pilot-handoff/backstage-plugin-pilots-common';

/** Speaks to the pilots backend as the person who is signed in. @public */
export const pilotsApiRef = createApiRef<PilotsApi>().with({
  id: 'plugin.pilots.service',
  pluginId: 'pilots',
});
