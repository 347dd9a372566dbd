import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** What the checks say, and what mends what they miss, in German. */
export const checklistPhrasesGerman = {
  ownership: {
    roles: 'Alle sechs Rollen sind besetzt',
    vacant: '{{role}}: unbesetzt',
    unknown: '{{role}}: {{ref}} steht nicht im Katalog',
    claim:
      'Jemand beansprucht jede unbesetzte Rolle, und der Anspruch wird angenommen',
    register: 'Die Personen in den Katalog eintragen oder andere benennen',
    held: '{{role}}: {{ref}}',
    separate: 'Es sind drei verschiedene Personen',
    atOnce: '{{ref}} ist zugleich {{roles}}',
    notAllNamed: 'Nicht alle drei sind benannt: {{roles}} unbesetzt',
    takeOver: 'Eine andere Person übernimmt eine der Rollen',
    targetsUnknown: 'Nicht im Katalog: {{refs}}',
    registerTargets:
      'Sie eintragen oder spec.targets im YAML des Piloten berichtigen',
    targetsKnown: '{{knownN}} von {{n}} sind bekannt',
    onCall: '{{primary}} wird zuerst gerufen, danach {{escalation}}',
    onCallMissing: 'Es fehlt: {{words}}',
    onCallParts: {
      roster: 'ein Link zum Dienstplan oder dessen Integration',
      primary: 'wer zuerst gerufen wird (primary)',
      escalation: 'wer danach gerufen wird (escalation)',
      other: 'eine Eskalation an jemand anderen als primary',
      entry: 'ein Eintrag für {{ref}} im Katalog',
    },
    completeOnCall: 'spec.onCall im YAML des Piloten vervollständigen',
  },
} as const satisfies Translated<
  (typeof pilotsPhrases)['readiness']['checklist']
>;
