import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { criteriaExtensions } from './criteria/extensions';
import { decisionsExtensions } from './decisions/extensions';
import { deliveryExtensions } from './delivery/extensions';
import { exportsExtensions } from './exports/extensions';
import { groundExtensions } from './ground/extensions';
import { guardrailExtensions } from './guardrails/extensions';
import { lifecycleExtensions } from './lifecycle/extensions';
import { pilotExtensions } from './pilot/extensions';
import { pilotPageLinks } from './pilot/pageLinks';
import { portfolioExtensions } from './portfolio/extensions';
import { recordExtensions } from './record/extensions';
import { rootRouteRef } from './routes';
import { pilotTabs } from './tabs';
import { templateExtensions } from './templates/extensions';

/**
 * What people see of pilots in the portal, for the new frontend system.
 *
 * @public
 */
export const pilotsPlugin = createFrontendPlugin({
  pluginId: 'pilots',
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef },
  extensions: [
    ...groundExtensions,
    // The order in which a pilot's page shows its cards and tabs.
    ...lifecycleExtensions,
    ...criteriaExtensions,
    ...guardrailExtensions,
    ...pilotExtensions,
    ...pilotPageLinks,
    ...recordExtensions,
    ...pilotTabs,
    ...portfolioExtensions,
    ...templateExtensions,
    ...decisionsExtensions,
    ...exportsExtensions,
    // Operators' pages come after everybody's.
    ...deliveryExtensions,
  ],
});
