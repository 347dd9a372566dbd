import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** What the server says about the rollback trigger, in German. */
export const triggerPhrasesGerman = {
  condition: {
    one: 'ein Change schlägt fehl',
    many: '{{n}} Changes schlagen in Folge fehl',
    consumed: '{{n}} % des Fehlerbudgets sind verbraucht',
    consumedPart: '{{n}},{{decimalN}} % des Fehlerbudgets sind verbraucht',
    burns:
      'das Fehlerbudget wird mindestens {{n}}-mal zu schnell verbraucht, über {{longWindow}} und über {{shortWindow}}',
    burnsPart:
      'das Fehlerbudget wird mindestens {{n}},{{decimalN}}-mal zu schnell verbraucht, über {{longWindow}} und über {{shortWindow}}',
  },
  found: {
    noneInARow: 'keiner in Folge',
    expected:
      '{{n}} % sind verbraucht, {{bad}} von {{allowed}} (erwartetes Volumen)',
    expectedPart:
      '{{n}},{{decimalN}} % sind verbraucht, {{bad}} von {{allowed}} (erwartetes Volumen)',
    observed:
      '{{n}} % sind verbraucht, {{bad}} von {{allowed}} (beobachtetes Volumen)',
    observedPart:
      '{{n}},{{decimalN}} % sind verbraucht, {{bad}} von {{allowed}} (beobachtetes Volumen)',
    rates:
      '{{longN}},{{longDecimalN}}× über {{longWindow}} und {{shortN}},{{shortDecimalN}}× über {{shortWindow}}',
    noSample: 'Keine Stichprobe passt zu {{window}}',
    noObjective: 'Es gibt kein Service-Level-Ziel',
  },
  cause: {
    one: 'ein Change schlägt fehl: {{foundWords}}',
    many: '{{n}} Changes schlagen in Folge fehl: {{foundWords}}',
    consumed: '{{n}} % des Fehlerbudgets sind verbraucht: {{foundWords}}',
    consumedPart:
      '{{n}},{{decimalN}} % des Fehlerbudgets sind verbraucht: {{foundWords}}',
    burns:
      'das Fehlerbudget wird mindestens {{n}}-mal zu schnell verbraucht, über {{longWindow}} und über {{shortWindow}}: {{foundWords}}',
    burnsPart:
      'das Fehlerbudget wird mindestens {{n}},{{decimalN}}-mal zu schnell verbraucht, über {{longWindow}} und über {{shortWindow}}: {{foundWords}}',
  },
  problem: {
    absent: 'Es gibt keinen Rollback-Auslöser',
    name: 'Der Rollback-Auslöser hat keinen Namen',
    conditions: 'Der Rollback-Auslöser hat keine Bedingungen',
    untied:
      'Keine Bedingung des Rollback-Auslösers ist an das Fehlerbudget gebunden (error-budget-consumed oder burn-rate)',
    window: 'Die Entscheidungsfrist {{window}} ist keine ISO-8601-Dauer',
    objective:
      'Der Auslöser spricht von einem Fehlerbudget, aber kein Service-Level-Ziel ergibt eines',
    volume:
      'Wie viel des Fehlerbudgets verbraucht ist, lässt sich nur mit dem erwarteten Volumen sagen',
  },
  refusal: {
    armed: 'Der Auslöser ist scharf; es gibt nichts zu entscheiden',
    byDefault: 'Niemand hat rechtzeitig entschieden: Es ist ein Rollback',
    decided: 'Es ist schon entschieden: ein Rollback',
    late: 'Die Entscheidungsfrist endete {{at}}: Es ist ein Rollback',
    heldOnce:
      'Dieser Fall wurde schon zurückgehalten, und das geht nur einmal. Über den Rollback entscheiden oder abwarten, bis sich der Fall entspannt',
    deciders:
      'Der Service Owner entscheidet; ab {{at}} darf es auch der Sponsor',
    decidersNotYou:
      'Der Service Owner entscheidet; ab {{at}} darf es auch der Sponsor. Ihre Rolle: {{roles}}',
    rationale:
      'Zurückhalten braucht eine Begründung: warum die Nutzer währenddessen sicher sind',
    unconfirmable: {
      armed: 'Es gibt keinen Rollback zu bestätigen: Der Auslöser ist scharf',
      open: 'Es gibt keinen Rollback zu bestätigen: Der Auslöser hat ausgelöst',
      held: 'Es gibt keinen Rollback zu bestätigen: Er wird zurückgehalten',
      recovered:
        'Es gibt keinen Rollback zu bestätigen: Der Pilot ist wiederhergestellt',
    },
  },
  freeze: {
    open: 'Der Rollback-Auslöser hat ausgelöst ({{id}}): Nur Notfall-Changes gehen weiter',
    held: 'Der Rollback wird zurückgehalten ({{id}}): Nur Notfall-Changes gehen weiter',
    'rolling-back':
      'Der Rollback läuft ({{id}}): Nur Notfall-Changes gehen weiter',
  },
  thaw: {
    open: 'Der Service Owner entscheidet: zurückrollen oder zurückhalten',
    held: 'Die Bedingungen entfallen, oder es wird zurückgerollt und bestätigt',
    'rolling-back': 'Service Owner oder Tech Lead bestätigen den Rollback',
  },
  defaulted:
    'Niemand hat bis {{at}} über den Rollback-Auslöser entschieden, deshalb ist es ein Rollback: {{causeWords}}',
  reported: '{{source}} meldete, dass {{id}} am {{at}} {{undone}} zurückrollte',
  waiting: {
    decide: 'Zurückrollen oder zurückhalten, bis {{timeWords}} ({{timeZone}})',
    held: 'Zurückgehalten bis {{timeWords}} ({{timeZone}}): zurückrollen oder abwarten, bis sich der Fall entspannt',
    confirm: 'Zurückrollen und es bestätigen',
  },
  time: {
    january: '{{dayN}}. Januar, {{hourN}}:{{minuteN}} Uhr',
    february: '{{dayN}}. Februar, {{hourN}}:{{minuteN}} Uhr',
    march: '{{dayN}}. März, {{hourN}}:{{minuteN}} Uhr',
    april: '{{dayN}}. April, {{hourN}}:{{minuteN}} Uhr',
    may: '{{dayN}}. Mai, {{hourN}}:{{minuteN}} Uhr',
    june: '{{dayN}}. Juni, {{hourN}}:{{minuteN}} Uhr',
    july: '{{dayN}}. Juli, {{hourN}}:{{minuteN}} Uhr',
    august: '{{dayN}}. August, {{hourN}}:{{minuteN}} Uhr',
    september: '{{dayN}}. September, {{hourN}}:{{minuteN}} Uhr',
    october: '{{dayN}}. Oktober, {{hourN}}:{{minuteN}} Uhr',
    november: '{{dayN}}. November, {{hourN}}:{{minuteN}} Uhr',
    december: '{{dayN}}. Dezember, {{hourN}}:{{minuteN}} Uhr',
  },
} as const satisfies Translated<
  (typeof pilotsPhrases)['guardrails']['trigger']
>;
