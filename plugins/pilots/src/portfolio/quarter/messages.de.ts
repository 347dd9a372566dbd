import { Translated } from '../../ground/locale';
import type { quarterMessages } from './messages';

/** Texts of the quarter view, in German: what each figure is, and how it is defined. */
export const quarterGerman = {
  explain:
    'Berechnet aus Protokoll, Entscheidungen und Beobachtungen der Piloten, die Sie sehen dürfen. Quartale sind in UTC.',
  label: 'Quartal',
  previous: 'Vorheriges Quartal',
  next: 'Nächstes Quartal',
  nextOff: 'Das nächste Quartal hat noch nicht begonnen',
  partial: 'Noch nicht vorbei: Stand {{when}}',
  noData: 'Keine Daten',
  p90: '90 % innerhalb von {{value}}',
  ofBudget: '{{share}} eines Budgets von {{budget}}',
  without_one:
    '{{count}} Pilot ausgelassen: Ausgaben oder Budget sind nicht bekannt',
  without_other:
    '{{count}} Piloten ausgelassen: Ausgaben oder Budget sind nicht bekannt',
  approvalKind: 'Freigabe',
  approvalCount: 'Erledigt',
  approvalHours: 'Mittlere Wartezeit',
  requirement: {
    R60: 'Wie lange Entscheidungen dauern',
    R61: 'Glaubwürdigkeit gegenüber dem Betrieb',
    R62: 'Nachweise für die Finanzierung der Skalierung',
    R63: 'Verschwendung',
    R64: 'Ideen, die in Produktion gelangen',
    R65: 'Zeit, die auf Freigaben verwendet wird',
    R66: 'Das Quartal in Zahlen',
  },
  figure: {
    'start-to-decision': 'Vom Start bis zur Entscheidung',
    'due-to-decision': 'Von der Fälligkeit bis zur Entscheidung',
    'first-pass': 'Prüfliste im ersten Anlauf bestanden',
    pauses: 'Pausen',
    'pause-length': 'Länge einer Pause',
    'time-to-restore': 'Zeit bis zur Wiederherstellung',
    'scaled-on-criteria': 'Skaliert mit allen Kriterien erfüllt',
    'scaled-spend': 'Ausgaben für Skaliertes',
    'late-stops': 'Verspätete Stopps',
    'late-stop-spend': 'Ausgaben für verspätete Stopps',
    'reach-production': 'Skalierte Piloten',
    'hours-per-approver': 'Wartezeit je freigebender Stelle',
    'hours-per-approval': 'Wartezeit je Freigabe',
    registered: 'Registriert',
    submitted: 'Eingereicht',
    started: 'Gestartet',
    scaled: 'Skaliert',
    iterated: 'In Iteration',
    stopped: 'Gestoppt',
    cancelled: 'Abgebrochen',
  },
  definition: {
    'start-to-decision':
      'Median der Tage vom Start eines Piloten bis zu seiner ersten Entscheidung, über die Entscheidungen dieses Quartals.',
    'due-to-decision':
      'Median der Tage von der Fälligkeit einer Entscheidung, bis sie festgehalten wurde, über die Entscheidungen dieses Quartals.',
    'first-pass':
      'Von den in diesem Quartal gestarteten Piloten diejenigen, die zuvor nie zurückgegeben oder überarbeitet wurden.',
    pauses:
      'Pausen, die in diesem Quartal begannen; die Stichprobe sind die Piloten, die darin liefen.',
    'pause-length':
      'Median der Tage der Pausen, die in diesem Quartal begannen und endeten; eine Pause endet mit der Fortsetzung oder wenn die Entscheidung fällig wird.',
    'time-to-restore':
      'Median über die Piloten: ihr Median der Zeit bis zur Wiederherstellung in den letzten 28 Tagen, wie er in diesem Quartal zuletzt gesehen wurde. Wird geführt, seit die Suite es festhält; frühere Quartale haben keine Daten.',
    'scaled-on-criteria':
      'Von den in diesem Quartal skalierten Piloten diejenigen, bei denen jedes Kriterium erfüllt und kein Risiko offen war; bei den übrigen wurde von der Empfehlung abgewichen.',
    'scaled-spend':
      'Die letzten vor der Entscheidung beobachteten Ausgaben der in diesem Quartal skalierten Piloten und ihre Budgets. Währungen werden nie zusammengezählt.',
    'late-stops':
      'Von den in diesem Quartal gestoppten Piloten diejenigen, über die erst nach Ablauf des geplanten Entscheidungstags entschieden wurde.',
    'late-stop-spend':
      'Die letzten vor der Entscheidung beobachteten Ausgaben der verspäteten Stopps und ihre Budgets.',
    'reach-production':
      'Skalierte Piloten im Verhältnis zu allen, die in diesem Quartal entschieden oder abgebrochen wurden.',
    'hours-per-approver':
      'Stunden, die in diesem Quartal erledigte Freigaben gewartet hatten, je Person oder Team, auf das sie warteten. Eine Freigabe, die mehrere geben konnten, zählt bei jedem.',
    'hours-per-approval':
      'Dieselben Stunden, je Freigabe und Person, auf die sie wartete. Wird geführt, seit die Suite es festhält; frühere Quartale haben keine Daten.',
    registered: 'Piloten, die im Katalog erschienen.',
    submitted: 'Piloten, die zur Freigabe eingereicht wurden.',
    started: 'Piloten, die live gingen.',
    scaled: 'Erste Entscheidungen, zu skalieren.',
    iterated: 'Erste Entscheidungen, zu iterieren.',
    stopped: 'Erste Entscheidungen, zu stoppen.',
    cancelled: 'Piloten, die vor ihrem Start aufgegeben wurden.',
  },
  sample: {
    decisions_one: '{{count}} Entscheidung',
    decisions_other: '{{count}} Entscheidungen',
    pilots_one: '{{count}} Pilot',
    pilots_other: '{{count}} Piloten',
    pauses_one: '{{count}} Pause',
    pauses_other: '{{count}} Pausen',
    approvers_one: '{{count}} freigebende Stelle',
    approvers_other: '{{count}} freigebende Stellen',
    approvals_one: '{{count}} Freigabe',
    approvals_other: '{{count}} Freigaben',
  },
  kind: {
    amendment: 'Nachtrag zu Kriterien',
    'baseline-approval': 'Konfigurations-Baseline',
    'change-approval': 'Change',
    'document-approval': 'Dokument der Mappe',
    'plan-approval': 'Maßnahmenplan',
    'risk-acceptance': 'Risiko',
    'role-claim': 'Übernahmeantrag',
    signature: 'Unterschrift',
    waiver: 'Ausnahme',
  },
} as const satisfies Translated<typeof quarterMessages>;
