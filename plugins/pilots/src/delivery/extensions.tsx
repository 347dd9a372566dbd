import { inboxOperatePermission } from '@pilot-handoff/backstage-plugin-pilots-common';
import { subPage } from '../titles';

const { name, attributes } = inboxOperatePermission;

/** For the host's operators only: whoever may not see it does not see its tab. */
const inboxPage = subPage(
  'deliveries',
  async () => {
    const { InboxPage } = await import('./inbox/InboxPage');
    return <InboxPage />;
  },
  { if: { permissions: { $contains: `${name}#${attributes.action}` } } },
);

/** What the room adds to the pages of all pilots. */
export const deliveryExtensions = [inboxPage];
