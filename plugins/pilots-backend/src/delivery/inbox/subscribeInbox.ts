import { LoggerService } from '@backstage/backend-plugin-api';
import { EventsService } from '@backstage/plugin-events-node';
import { Inbox } from './Inbox';

/** Topics on which hosts that receive webhooks themselves pass them on. */
const TOPICS = ['github', 'gitlab'] as const;

/**
 * Takes what a host's own webhooks bring from Backstage's event bus. The host
 * has checked the signatures. Never fails: a subscriber that does is not
 * called again.
 */
export async function subscribeInbox(options: {
  events: EventsService;
  inbox: Inbox;
  logger: LoggerService;
}): Promise<void> {
  const { events, inbox, logger } = options;
  await events.subscribe({
    id: 'pilots-delivery',
    topics: [...TOPICS],
    onEvent: async ({ topic, eventPayload }) => {
      const source = TOPICS.find(known => known === topic);
      if (!source) return;
      try {
        await inbox.receive({
          source,
          path: '',
          headers: { 'user-agent': 'Backstage events' },
          body: Buffer.from(JSON.stringify(eventPayload), 'utf8'),
        });
      } catch (error) {
        logger.error(`An event of ${topic} was lost: ${error}`);
      }
    },
  });
}
