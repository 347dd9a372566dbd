import { LoggerService } from '@backstage/backend-plugin-api';
import { EventsService } from '@backstage/plugin-events-node';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import {
  pilotChannel,
  PILOTS_CHANNEL,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { OutboxWorker } from './OutboxWorker';
import { NotifyPayload } from './tell';

/**
 * Tells the world what happened: notifications to people, events to other
 * plugins, signals to open pages. All but signals come from the outbox.
 */
export class Herald {
  constructor(
    private readonly options: {
      events: EventsService;
      logger: LoggerService;
      notifications: NotificationService;
      signals: SignalsService;
    },
  ) {}

  attach(worker: OutboxWorker): void {
    const { events, notifications } = this.options;
    worker.handle('roles-changed', payload =>
      events.publish({ topic: 'pilots.roles', eventPayload: payload }),
    );
    worker.handle('stage-changed', payload =>
      events.publish({ topic: 'pilots.stage', eventPayload: payload }),
    );
    worker.handle('waiver-lapsed', payload =>
      events.publish({
        topic: 'pilots.waiver-lapsed',
        eventPayload: payload,
      }),
    );
    worker.handle('notify', (payload: NotifyPayload) =>
      notifications.send({
        recipients: {
          type: 'entity',
          entityRef: payload.recipient,
          excludeEntityRef: payload.except,
        },
        payload: {
          title: payload.title,
          link: pageLink(payload.pilot, payload.link),
          topic: 'pilots',
          // The same scope updates in place, so that a message delivered
          // twice after a crash is still seen once.
          scope: payload.scope,
          severity: payload.severity ?? 'normal',
        },
      }),
    );
  }

  /** Lets open pages fetch anew. A lost signal costs nothing but freshness. */
  signal(pilot: string): void {
    const { logger, signals } = this.options;
    for (const channel of [pilotChannel(pilot), PILOTS_CHANNEL]) {
      signals
        .publish({ recipients: { type: 'broadcast' }, channel, message: {} })
        .catch(error => logger.debug(`No signal: ${error}`));
    }
  }
}

/** Where something is settled, in the portal. */
function pageLink(pilot: string, link: string): string {
  const [namespace, name] = pilot.split('/').map(encodeURIComponent);
  // The Overview is the page itself, not a tab below it.
  const tab = link.replace(/^overview(?=#|$)/, '');
  return `/catalog/${namespace}/pilot/${name}/${tab}`;
}
