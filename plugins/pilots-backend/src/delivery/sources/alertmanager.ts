import {
  canonicalHash,
  pilotsPhrases,
  vendorTime,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { address, object, objects, short, text } from './payload';
import { SourceAdapter, SourceEvent } from './SourceAdapter';

const { sources: said } = pilotsPhrases.delivery;

/** Alertmanager's webhook, version 4: each alert, from firing to resolved, is an incident. */
export const alertmanagerAdapter: SourceAdapter = {
  describe: ({ payload }) => ({
    event: (text(object(payload).status) ?? 'unknown').slice(0, 100),
  }),
  read: ([{ payload }]) => {
    const body = object(payload);
    if (!Array.isArray(body.alerts)) {
      return { ignored: said.noAlerts };
    }
    return { events: objects(body.alerts).map(readAlert) };
  },
};

function readAlert(alert: Record<string, any>): SourceEvent {
  const labels = object(alert.labels);
  const annotations = object(alert.annotations);
  const startedAt = vendorTime(alert.startsAt);
  const resolved = alert.status === 'resolved';
  const fingerprint =
    text(alert.fingerprint) ?? canonicalHash(labels).slice(0, 16);
  // The same alert that fires anew is another incident.
  const began = Date.parse(startedAt ?? '');
  const endedAt = vendorTime(alert.endsAt);
  return {
    keys: keysOf(labels),
    event: {
      type: 'incident',
      source: 'alertmanager',
      id: `${fingerprint}-${began}`,
      startedAt,
      resolvedAt: resolved ? endedAt : undefined,
      // What fires is repeated; once it has ended, no repetition opens it again.
      updatedAt: resolved
        ? new Date(Math.max(Date.parse(endedAt ?? ''), began + 1)).toJSON()
        : startedAt,
      environment: text(labels.environment) ?? text(labels.env),
      title:
        short(annotations.summary) ??
        short(annotations.title) ??
        short(labels.alertname),
      severity: short(labels.severity, 100),
      url: address(alert.generatorURL),
    },
  };
}

/** A label that holds a component ref; else any label that config or an annotation maps. */
function keysOf(labels: Record<string, any>): string[] {
  const component = text(labels.component);
  return [
    ...(component ? [`component=${component}`] : []),
    ...Object.keys(labels)
      .sort()
      .flatMap(name => {
        const value = text(labels[name]);
        return value ? [`pilot-handoff.io/alert-label=${name}=${value}`] : [];
      }),
  ];
}
