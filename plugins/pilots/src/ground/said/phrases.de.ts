import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../locale';

/** What the server says in every room, in German. */
export const generalPhrasesGerman = {
  onlyRoles: 'Vorbehalten für {{roles}} dieses Piloten ({{action}})',
  permissionFor: 'Die Berechtigung {{permission}} fehlt für {{ref}}',
  permission: 'Die Berechtigung {{permission}} ist nötig',
  rolesOnly: 'Das ist diesen Rollen vorbehalten: {{roles}}',
  rejectionReason: 'Eine Ablehnung braucht eine Begründung',
  editedMeanwhile:
    '{{id}} wurde inzwischen bearbeitet: Gelesen wurde {{seen}}, jetzt ist es {{hash}}. Bitte erneut lesen.',
  sponsorLifts: 'Der Sponsor hebt den Grund im Banner des Piloten auf',
  severalSources:
    'Mehrere Quellen kennen das Deployment {{id}}: eine davon nennen: {{sources}}',
  unobserved: 'Der Pilot ist archiviert; nichts wird beobachtet',
  noEntityRef: '{{text}} ist keine Entitätsreferenz',
  signIn: 'Zuerst anmelden',
  changedMeanwhile:
    'Jemand hat dies inzwischen geändert: Gelesen wurde {{seen}}, aktuell ist {{current}}. Bitte neu laden.',
  keyUsed:
    'Dieser Idempotency-Key kam schon mit einem anderen Inhalt; ein neuer ist nötig',
  reading: {
    noAnswer: 'Keine Antwort innerhalb von {{seconds}} s',
    empty: 'Das Dokument ist leer',
    noText: 'Das ist kein Text in UTF-8',
    long: 'Das ist länger als {{n}} Bytes',
  },
} as const satisfies Translated<(typeof pilotsPhrases)['general']>;
