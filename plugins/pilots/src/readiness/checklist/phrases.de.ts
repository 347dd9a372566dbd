import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';
import { namesGerman } from '../names/messages.de';
import { judgingPhrasesGerman } from './judging/phrases.de';
import { rulesPhrasesGerman } from './rules/phrases.de';

/** What the checks say, and what mends what they miss, in German. */
export const checklistPhrasesGerman = {
  title: { ofDocument: namesGerman.ofDocument, check: namesGerman.check },
  ...rulesPhrasesGerman,
  ...judgingPhrasesGerman,
  ownership: {
    roles: 'Alle sechs Rollen sind besetzt',
    vacant: '{{role}}: unbesetzt',
    unknown: '{{role}}: {{ref}} steht nicht im Katalog',
    claim:
      'Für jede unbesetzte Rolle beantragt jemand die Übernahme, und der Antrag wird angenommen',
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
  attestation: {
    dryRun:
      'Beschreiben, welche Situation allein mit dem Runbook durchgespielt wurde und wie es lief.',
    signed: '{{actor}} ({{basisWords}}): {{statement}}',
    onCall: 'in Rufbereitschaft',
    ofTeam: 'aus {{owner}}',
    signedBy: 'Unterzeichnet von {{actor}}',
    unsigned: 'Noch nicht unterzeichnet',
    void: 'Die Unterschrift von {{actor}} ({{at}}) ist aufgehoben: {{reasonWords}}',
    documentChanged: 'Das Dokument „{{document}}“ hat sich seither geändert',
    wrotePack: 'Wer unterzeichnet hat, hat an der Mappe mitgeschrieben',
    sign: 'Zu unterzeichnen von: {{roles}}. {{promptWords}}',
    signDryRun:
      'Zu unterzeichnen von jemandem in Rufbereitschaft oder aus {{owner}}, der nicht an der Mappe mitgeschrieben hat. {{promptWords}}',
    onlyPeople: 'Nur Personen unterzeichnen',
    waitsFor: 'Zu unterzeichnen von: {{roles}}',
    dryRunWaitsFor:
      'Zu unterzeichnen von jemandem in Rufbereitschaft oder aus {{owner}}',
    notByAuthors:
      'Der Probelauf zeigt, dass andere damit arbeiten können: Wer an der Mappe mitgeschrieben hat, unterzeichnet ihn nicht',
    tooShort:
      'In einem Satz von mindestens {{n}} Zeichen beschreiben, was zu sehen war',
    changedSince:
      'Das Dokument „{{document}}“ hat sich seither geändert: Sein Hash ist jetzt {{hash}}',
    notSigned:
      '{{id}} wird ausgewertet, nicht unterzeichnet; unterzeichnet werden {{ids}}',
    unknown: 'Es gibt keine Prüfung {{id}}; unterzeichnet werden {{ids}}',
  },
  added: {
    notYet:
      '{{title}}: noch nicht ausgewertet; das geschieht alle paar Minuten',
    old: 'Die letzte Antwort ist von {{at}}, mehr als einen Tag alt',
    evaluated: 'Ausgewertet',
    failed: '{{title}} konnte nicht ausgewertet werden: {{reasonWords}}',
    silent: 'keine Antwort innerhalb von {{seconds}} s',
    nonsense: 'die Antwort war {{answer}}',
  },
  dropped: 'Entfällt laut Konfiguration: {{reason}}',
  waived:
    'Ausgenommen bis {{until}}: {{control}}. Ohne die Ausnahme: {{messageWords}}',
  silence: {
    configuration:
      'Noch ist keine Quelle der Konfiguration angeschlossen, daher ist unbekannt, was konfiguriert ist',
    delivery:
      'Noch ist keine Quelle der Lieferung angeschlossen, daher ist unbekannt, was deployt wurde',
    outcomes: 'Noch ist keine Quelle für Geschäftskennzahlen angeschlossen',
    nothingYet:
      'Zur Konfiguration dieses Piloten ist noch nichts bekannt: Der Tech Lead schlägt eine Baseline vor',
  },
} as const satisfies Translated<
  (typeof pilotsPhrases)['readiness']['checklist']
>;
