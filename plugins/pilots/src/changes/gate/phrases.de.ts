import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** Why a pipeline may not deploy now, and what opens the gate, in German. */
export const gatePhrasesGerman = {
  propose: 'Ein Change wird vorgeschlagen, und der Service Owner genehmigt ihn',
  proposeStandard: 'Er wird vorgeschlagen; seine Vorlage genehmigt ihn',
  rehearsal: '{{id}} ist eine Probe und bringt nichts live',
  contested: 'Die zweite Instanz hat {{id}} abgelehnt',
  anotherEmergency:
    'Ein anderer Notfall-Change wird vorgeschlagen; dieser wird mit seinem Ergebnis abgeschlossen oder zurückgezogen',
  secondOverdue: 'Die zweite Genehmigung von {{id}} ist überfällig seit {{at}}',
  giveSecond: 'Der Risk Lead erteilt sie',
  unapproved: 'CHG-{{n}} ist nicht genehmigt',
  noneApproved: 'Kein Change ist genehmigt',
  outsideOwnWindow: 'Kein genehmigter Change hat jetzt sein Wartungsfenster',
  deployInside:
    'Darin deployen ({{id}} {{start}} bis {{end}}) oder einen anderen genehmigen lassen',
  deployInsideEither:
    'Darin deployen ({{id}} {{start}} bis {{end}}, {{otherId}} {{otherStart}} bis {{otherEnd}}) oder einen anderen genehmigen lassen',
  authorise:
    'Der Service Owner gibt sie frei, oder ein normaler Change wird angelegt',
  shut: 'Jetzt ist kein Change-Fenster offen',
  wait: 'Auf das nächste warten, {{start}} bis {{end}}',
  declare: 'Eines in spec.guardrails.changeWindows des Piloten festlegen',
  stage: {
    paused: 'Der Pilot ist pausiert',
    resume: 'Der Service Owner setzt ihn fort, sobald jede Ursache behoben ist',
    resumeOrGo:
      'Der Service Owner setzt ihn fort, sobald jede Ursache behoben ist; Changes des Maßnahmenplans und Notfall-Changes nennen sich selbst und dürfen weiter',
    notStarted: 'Der Pilot ist noch nicht gestartet; er ist {{stage}}',
    start: 'Der Service Owner startet ihn, sobald die Prüfliste bestanden ist',
    over: 'Der Pilot ist beendet; er ist {{stage}}',
    successor: 'Ein Nachfolgepilot oder der übliche Change-Prozess',
  },
} as const satisfies Translated<(typeof pilotsPhrases)['changes']['gate']>;
