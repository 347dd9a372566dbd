import { SubPageBlueprint } from '@backstage/frontend-plugin-api';
import { inboxOperatePermission } from '@pilot-handoff/backstage-plugin-pilots-common';
import { inboxMessages } from './inbox/messages';

const { name, attributes } = inboxOperatePermission;

/** For the host's operators only: whoever may not see it does not see its tab. */
const inboxPage = SubPageBlueprint.make({
  name: 'deliveries',
  if: { permissions: { $contains: `${name}#${attributes.action}` } },
  params: {
    path: 'deliveries',
    title: inboxMessages.page,
    loader: async () => {
      const { InboxPage } = await import('./inbox/InboxPage');
      return <InboxPage />;
    },
  },
});

/** What the room adds to the pages of all pilots. */
export const deliveryExtensions = [inboxPage];
