import { Translated } from '../../ground/locale';
import type { retentionMessages } from './messages';

/** Texts of the end of a record, in German. */
export const retentionGerman = {
  title: 'Aufbewahrung',
  explain:
    'Das Protokoll eines archivierten Piloten wird gelöscht, sobald seine Frist vorüber ist, es sei denn, jemand hält es zurück. Entscheidungen bleiben.',
  keptFor: 'Aufbewahrt nach dem Archivieren für',
  until: 'Gelöscht ab',
  notYet: 'Nicht bevor der Pilot archiviert ist',
  nothingLeft: 'Nichts ist übrig, das zu löschen wäre',
  butHeld: 'nicht, solange es zurückgehalten wird',
  held: 'Zurückgehalten',
  hold: 'Protokoll zurückhalten',
  holdOff: 'Sponsor und Risk Lead halten ein Protokoll zurück',
  holdExplain:
    'Das Protokoll wird nicht gelöscht, wie alt es auch ist, bis der Risk Lead die Sperre aufhebt. Ihre Begründung wird Teil des Protokolls.',
  holdDone: 'Das Protokoll wird zurückgehalten',
  holds: 'Sperren des Protokolls',
  heldBy: 'Zurückgehalten von {{who}}, {{when}}',
  lift: 'Sperre aufheben',
  liftOff: 'Der Risk Lead hebt eine Sperre auf',
  liftExplain:
    'Ohne weitere Sperre wird ein Protokoll, dessen Frist vorüber ist, innerhalb eines Tages gelöscht. Was gelöscht ist, kommt nicht wieder.',
  liftDone: 'Die Sperre ist aufgehoben',
  liftedBy: 'Aufgehoben von {{who}}, {{when}}: {{why}}',
  gone: 'Alle Einträge wurden gelöscht',
  goneNext:
    'Ihre Frist war vorüber. Was von ihnen bleibt, steht unter Aufbewahrung; was von nun an geschieht, erscheint hier.',
  deleted_one: '{{count}} Eintrag wurde nach Ablauf seiner Frist gelöscht',
  deleted_other: '{{count}} Einträge wurden nach Ablauf ihrer Frist gelöscht',
  deletedBy: 'Von {{who}}, {{when}}',
} as const satisfies Translated<typeof retentionMessages>;
