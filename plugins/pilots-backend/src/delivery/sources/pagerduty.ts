import {
  pilotsPhrases,
  vendorTime,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { address, object, short, text } from './payload';
import { SourceAdapter } from './SourceAdapter';

const { sources: said } = pilotsPhrases.delivery;

/** PagerDuty's v3 webhooks: incidents. */
export const pagerdutyAdapter: SourceAdapter = {
  describe: ({ payload }) => {
    const event = object(object(payload).event);
    return {
      event: (text(event.event_type) ?? 'unknown').slice(0, 100),
      deliveryId: text(event.id),
    };
  },
  read: ([{ payload }]) => {
    const event = object(object(payload).event);
    const incident = object(event.data);
    const type = text(event.event_type) ?? '';
    if (!type.startsWith('incident.') || incident.type !== 'incident') {
      return { ignored: said.notMeasured };
    }
    const resolved = incident.status === 'resolved';
    if (resolved && type !== 'incident.resolved') {
      return { ignored: said.resolvedBefore };
    }
    const service = text(object(incident.service).id);
    return {
      events: [
        {
          keys: service ? [`pagerduty.com/service-id=${service}`] : [],
          event: {
            type: 'incident',
            source: 'pagerduty',
            id: text(incident.id),
            startedAt: vendorTime(incident.created_at),
            resolvedAt: resolved
              ? vendorTime(incident.resolved_at ?? event.occurred_at)
              : undefined,
            updatedAt: vendorTime(event.occurred_at),
            title: short(incident.title),
            severity:
              short(object(incident.priority).summary, 100) ??
              short(incident.urgency, 100),
            url: address(incident.html_url),
          },
        },
      ],
    };
  },
};
