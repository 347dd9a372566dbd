import { Translated } from '../../ground/locale';
import type { inboxMessages } from './messages';

/** Texts for the host's operators: what webhooks brought, in German. */
export const inboxGerman = {
  title: 'Webhook-Zustellungen',
  explain:
    'Jede Zustellung wird gespeichert, bevor sie beantwortet wird, und danach verarbeitet, in welcher Reihenfolge sie auch eintrifft. Ein erneuter Versuch ändert nichts an bereits Bekanntem.',
  reload: 'Erneut nachsehen',
  any: 'Beliebig',
  column: {
    received: 'Empfangen',
    source: 'Quelle',
    state: 'Zustand',
    why: 'Warum',
    action: 'Aktionen',
  },
  state: {
    pending: 'Zu verarbeiten',
    applied: 'Verarbeitet',
    ignored: 'Ignoriert',
    waiting: 'Wartet auf eine andere',
    unmapped: 'Nicht zugeordnet',
    failed: 'Fehlgeschlagen',
  },
  attempts_one: '{{count}} Versuch',
  attempts_other: '{{count}} Versuche',
  outcome: '{{accepted}} neu, {{unchanged}} bekannt, {{rejected}} abgewiesen',
  unmappedNames: 'Keiner Komponente zugeordnet: {{names}}',
  next: 'Nächster Versuch',
  retry: 'Erneut versuchen',
  retryOf: 'Erneut versuchen: Zustellung {{id}}',
  tried: 'Erneut versucht',
  payload: 'Inhalt',
  payloadOf: 'Inhalt der Zustellung {{id}}',
  truncated: 'Der Rest ist zu lang für die Anzeige.',
  none: 'Keine solche Zustellung',
  noneNext:
    'Richten Sie einen Webhook von GitHub, GitLab, PagerDuty, Alertmanager, CDEvents oder DevLake auf /api/pilots/v1/webhooks/… mit seinem Geheimnis in pilots.webhooks; was er sendet, erscheint hier.',
  unmapped: {
    title: 'Namen ohne Zuordnung',
    explain:
      'Versehen Sie die Komponente im Katalog mit einer Annotation (github.com/project-slug, gitlab.com/project-slug, pagerduty.com/service-id, …), oder nennen Sie sie in der Konfiguration. Was inzwischen gespeichert wurde, wird innerhalb einer Minute verarbeitet.',
    name: 'Name',
    deliveries: 'Wartende Zustellungen',
    latest: 'Zuletzt',
  },
} as const satisfies Translated<typeof inboxMessages>;
