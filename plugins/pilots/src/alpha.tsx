import { createFrontendPlugin } from '@backstage/frontend-plugin-api';

/**
 * What people see of pilots.
 *
 * @alpha
 */
export default createFrontendPlugin({ pluginId: 'pilots', extensions: [] });
