import { Translated } from '../../ground/locale';
import type { triggerMessages } from './messages';

/** Texts of the rollback trigger, in German. */
export const triggerGerman = {
  title: 'Rollback-Auslöser',
  explain:
    'Was den Piloten zurückholen würde: jede Bedingung mit dem aktuellen Befund. Wird eine erreicht, öffnet sich ein Fall, alle Changes außer Notfällen sind eingefroren, und der Service Owner entscheidet, bevor die Frist endet.',
  countsFrom: 'Gezählt ab {{when}}',
  unarmed: 'Noch wacht niemand',
  unarmedNext:
    'Der Auslöser wacht vom Start des Piloten bis zur Entscheidung, auch in Pausen. Bis dahin stehen seine Bedingungen unter Leitplanken.',
  none: 'Kein Rollback-Auslöser',
  noneNext:
    'Legen Sie einen in spec.guardrails.rollbackTrigger des Piloten fest: einen Namen, an das Fehlerbudget gebundene Bedingungen und eine Entscheidungsfrist.',
  lacks: 'Er kann nicht alles überwachen, was er soll: {{what}}',
  state: {
    unarmed: 'Wacht nicht',
    armed: 'Scharf',
    open: 'Ausgelöst',
    held: 'Zurückgehalten',
    'rolling-back': 'Rollback läuft',
    recovered: 'Wiederhergestellt',
  },
  notice: {
    open: 'Der Rollback-Auslöser hat ausgelöst',
    held: 'Der Rollback wird zurückgehalten',
    'rolling-back': 'Der Pilot ist zurückzurollen',
    recovered:
      'Zurückgerollt und wiederhergestellt. Der Auslöser wacht wieder, sobald der Pilot weiterläuft.',
  },
  left: 'Noch {{time}} bis zur Entscheidung',
  leftOfHold: 'Noch {{time}} zur Entspannung',
  ended: 'Die Frist ist abgelaufen: Es ist ein Rollback',
  atEnd:
    'Ohne Entscheidung wird der Pilot zurückgerollt und pausiert: {{when}}.',
  unconfirmed: 'Eine Anweisung, bis jemand oder ein Deployment sie bestätigt.',
  condition: {
    reached: 'Erreicht',
    calm: 'Nicht erreicht',
    noData: 'Keine Daten',
    changes: '{{value}} von {{threshold}} in Folge: {{changes}}',
    noChanges: 'Keine in Folge, von {{threshold}}',
    budget:
      '{{consumed}} verbraucht: {{bad}} schlechte von {{allowed}} erlaubten, in {{sample}} Stichproben seit {{from}}',
    burn: '{{long}}× über {{longWindow}}, {{short}}× über {{shortWindow}}',
    unknown:
      'Keine Stichprobe sagt das. Stille ist keine Gesundheit: Jemand muss dafür sorgen, dass die Quelle wieder meldet.',
  },
  source: {
    silent: 'Quelle stumm seit {{when}}: {{reason}}',
    failing: 'Quelle gestört seit {{when}}: {{reason}}',
  },
  reach: {
    title: 'Blast Radius',
    value: '{{value}} von höchstens {{cap}}, beobachtet {{when}}',
    unobserved: 'Höchstens {{cap}}; noch hat niemand die Reichweite beobachtet',
    users: '{{value}} Nutzer',
    percent: '{{value}} %',
    sites: '{{value}} Standorte',
    level: {
      unknown: 'Keine Daten',
      within: 'Eingehalten',
      near: 'Nahe der Grenze',
      over: 'Überschritten',
    },
  },
  cases: 'Bisherige Fälle',
  noCases: 'Bisher wurde keine Bedingung erreicht.',
  case: {
    name: 'Fall {{number}}',
    opened: 'eröffnet {{when}}',
    hold: 'Zurückgehalten von {{who}}, {{when}}: {{rationale}}',
    rollback: 'Rollback entschieden von {{who}}, {{when}}',
    rollbackBecause:
      'Rollback entschieden von {{who}}, {{when}}: {{rationale}}',
    byDefault:
      'Niemand hat rechtzeitig entschieden: Rollback durch die Suite, {{when}}',
    confirmed: 'Bestätigt von {{who}}, {{when}}',
    confirmedBecause: 'Bestätigt von {{who}}, {{when}}: {{note}}',
    system: 'einem gemeldeten Deployment',
    end: {
      recovered: 'Wiederhergestellt',
      cleared: 'Entspannt',
      'pilot-over': 'Pilot beendet',
    },
  },
  act: {
    rollback: 'Zurückrollen',
    rollbackTitle: 'Den Piloten zurückrollen?',
    rollbackExplain:
      'Sie weisen das Team an, den letzten Change zurückzunehmen. Changes bleiben eingefroren, bis der Rollback bestätigt ist. Der Pilot läuft weiter.',
    rollbackDone: 'Es ist ein Rollback',
    hold: 'Zurückhalten',
    holdTitle: 'Den Rollback zurückhalten?',
    holdExplain:
      'Der Fall wartet eine weitere Frist von {{window}} und schließt sich, wenn seine Bedingungen entfallen. Andernfalls wird zurückgerollt und pausiert. Ein Fall wird nur einmal zurückgehalten.',
    holdDone: 'Der Rollback wird zurückgehalten',
    rationale: 'Begründung',
    rationaleHint:
      'Warum die Nutzer sicher sind, während Sie warten; sie bleibt im Protokoll',
    rationaleOptional: 'Was dafür spricht; es bleibt im Protokoll',
    confirm: 'Rollback bestätigen',
    confirmTitle: 'Wurde zurückgerollt?',
    confirmExplain:
      'Sie erklären, dass die Nutzer wieder mit dem vorherigen Stand bedient werden. Der Fall ist geschlossen, Changes sind wieder frei, und die Bedingungen zählen ab jetzt neu.',
    confirmDone: 'Der Rollback ist bestätigt',
    note: 'Worauf zurückgerollt wurde',
    forOwner:
      'Der Service Owner entscheidet; ab {{when}} darf es auch der Sponsor',
    heldOnce: 'Ein Fall wird nur einmal zurückgehalten',
    late: 'Die Frist ist abgelaufen: Es ist ein Rollback',
    forConfirmers: 'Service Owner oder Tech Lead bestätigen ihn',
  },
} as const satisfies Translated<typeof triggerMessages>;
