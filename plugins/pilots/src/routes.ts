import { createRouteRef } from '@backstage/frontend-plugin-api';

/** All pilots at once. @public */
export const rootRouteRef = createRouteRef();
