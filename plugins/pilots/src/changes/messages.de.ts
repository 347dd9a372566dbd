import { Translated } from '../ground/locale';
import { calendarGerman } from './calendar/messages.de';
import type { changesMessages } from './messages';
import { templateGerman } from './templates/messages.de';
import { unrecordedGerman } from './unrecorded/messages.de';

/** Texts of the room: change records and the gate, in German. */
export const changesGerman = {
  title: 'Changes',
  explain:
    'Was live geht, wie, wie es zurückgenommen wird und was daraus gelernt wurde. Niemand genehmigt einen Change, den er selbst verfasst hat.',
  none: 'Noch keine Changes',
  noneNext:
    'Product Manager oder Tech Lead legen den ersten an. Die Prüfliste verlangt einen genehmigten Change mit Plan, Rückfallschritten und Fenster sowie eine abgeschlossene Probe.',
  new: 'Neuer Change',
  newOff: 'Changes werden vorgeschlagen von: {{roles}}',
  edit: 'Bearbeiten',
  editTitle: '{{id}} bearbeiten',
  editVoids: 'Ein anderer Inhalt hebt eine bereits erteilte Genehmigung auf.',
  created: 'Der Change ist angelegt',
  saved: 'Der Change ist gespeichert',
  show: '{{id}} anzeigen',
  hide: '{{id}} ausblenden',
  state: {
    draft: 'Entwurf',
    proposed: 'Wartet auf Genehmigung',
    approved: 'Genehmigt',
    rejected: 'Abgelehnt',
    closed: 'Abgeschlossen',
    withdrawn: 'Zurückgezogen',
  },
  result: {
    succeeded: 'Erfolgreich',
    failed: 'Fehlgeschlagen',
    rolledBack: 'Zurückgerollt',
  },
  kind: {
    label: 'Art',
    standard: 'Standard-Change',
    normal: 'Normaler Change',
    emergency: 'Notfall-Change',
    standardHint:
      'Nach einer vorab freigegebenen Vorlage: keine weitere Genehmigung, innerhalb der Fenster',
    normalHint: 'Vom Service Owner genehmigt, innerhalb der Fenster',
    emergencyHint:
      'Eine Freigabe sofort, eine zweite binnen 24 Stunden, ein Rückblick binnen fünf Arbeitstagen. Er darf außerhalb der Fenster, im Freeze und in einer Pause erfolgen',
  },
  rehearsal: 'Probe',
  field: {
    title: 'Was sich ändert',
    rehearsal:
      'Eine Probe: Sie bringt nichts live und zeigt den Weg vom Plan bis zu den Erkenntnissen',
    impact:
      'Auswirkung: wer und was betroffen ist, und wie schwer, wenn es misslingt',
    deploymentPlan: 'Deployment-Plan',
    backoutSteps: 'Rückfallschritte',
    markdown: 'Markdown',
    windowStart: 'Fenster öffnet ({{zone}})',
    windowEnd: 'Fenster schließt ({{zone}})',
    targets: 'Was betroffen ist',
    externalIds: 'Derselbe Change in anderen Systemen',
    externalIdsHint:
      'Je Zeile einer: System, Kennung, Adresse. Zum Beispiel: servicenow CHG0031337 https://…',
    commits: 'Commits, die er ausliefert',
    commitsHint:
      'Je Zeile einer, mindestens sieben Zeichen: Ein Deployment davon gehört zu diesem Change. Sie können später ergänzt werden.',
    versions: 'Versionen, die er ausliefert',
    versionsHint: 'Je Zeile eine, vollständig',
    propose: 'Sofort um Genehmigung bitten',
    proposeStandard: 'Er ist fertig: Seine Vorlage genehmigt ihn',
  },
  nextWindows: 'Eines der nächsten Change-Fenster wählen',
  noWindows:
    'Der Pilot legt keine Change-Fenster fest (spec.guardrails.changeWindows); tragen Sie das Fenster von Hand ein.',
  windowNeeded: 'Geben Sie an, wann das Fenster öffnet und wann es schließt',
  impact: 'Auswirkung',
  deploymentPlan: 'Deployment-Plan',
  backoutSteps: 'Rückfallschritte',
  window: 'Fenster',
  windowSpan: '{{start}} bis {{end}}',
  author: 'Verfasst von',
  targets: 'Betrifft',
  elsewhere: 'In anderen Systemen',
  hash: 'Hash des Inhalts',
  empty: 'Noch nichts geschrieben',
  ships: 'Liefert aus',
  duty: {
    title: 'Was dieser Notfall-Change noch schuldet',
    second: 'Zweite Genehmigung, binnen 24 Stunden',
    review: 'Rückblick, binnen fünf Arbeitstagen',
    due: 'Fällig {{when}}',
    overdue: 'Überfällig seit {{when}}',
    done: 'Erledigt',
    rejected: 'Abgelehnt',
    by: '{{who}}, {{when}}',
  },
  unrecorded: unrecordedGerman,
  calendar: calendarGerman,
  template: templateGerman,
  verdicts: 'Genehmigungen und Ablehnungen',
  approvedBy: 'Genehmigt von {{who}}, {{when}}',
  rejectedBy: 'Abgelehnt von {{who}}, {{when}}',
  void: 'Aufgehoben seit {{when}}: Der Inhalt wurde bearbeitet',
  closure: 'Wie er endete',
  closedBy: '{{result}}, abgeschlossen von {{who}}, {{when}}',
  learnings: 'Erkenntnisse',
  noLearnings: 'Noch keine Erkenntnisse notiert',
  changedDocuments: 'Dadurch geänderte Dokumente: {{list}}',
  documentVersion: '{{document}} Version {{version}}',
  withdrawnBecause: 'Zurückgezogen von {{who}}: {{reason}}',
  stillMissing: 'Bevor er genehmigt werden kann',
  propose: 'Um Genehmigung bitten',
  proposed: 'Die Genehmigung ist angefragt',
  approve: 'Genehmigen',
  approveTitle: '{{id}} genehmigen?',
  approveExplain:
    'Sie stimmen genau diesem Inhalt zu, anhand seines Hashs. Er darf innerhalb seines Fensters live gehen.',
  approveStatement: 'Eine Bemerkung dazu',
  approved: 'Der Change ist genehmigt',
  confirm: 'Als zweite Instanz genehmigen',
  confirmExplain:
    'Sie sind die zweite Instanz: Sie stimmen binnen 24 Stunden nach der ersten zu, dass dies sofort geschehen musste.',
  contest: 'Als zweite Instanz ablehnen',
  contestTitle: 'Den Notfall-Change {{id}} ablehnen?',
  contestExplain:
    'Läuft er noch, wird er angehalten: Pipelines dürfen ihn nicht mehr deployen. Ist er schon erfolgt, bleibt er als abgelehnt verzeichnet. Sponsor, Service Owner und Tech Lead erfahren davon.',
  contested: 'Der Notfall-Change ist abgelehnt',
  review: 'Zurückblicken',
  reviewTitle: 'Rückblick auf {{id}}',
  reviewExplain:
    'Was geschah, ob es ein Notfall war und was verhindert, dass er wiederkehrt.',
  reviewLabel: 'Was sich zeigte',
  reviewed: 'Der Rückblick ist gespeichert',
  reject: 'Ablehnen',
  rejectTitle: '{{id}} ablehnen',
  rejectExplain:
    'Der Change geht an die Person zurück, die ihn verfasst hat; sie kann ihn nachbessern und erneut vorschlagen.',
  rejected: 'Der Change ist abgelehnt',
  withdraw: 'Zurückziehen',
  withdrawTitle: '{{id}} zurückziehen',
  withdrawExplain:
    'Der Change wird nicht durchgeführt. Er bleibt in der Liste stehen.',
  withdrawn: 'Der Change ist zurückgezogen',
  close: 'Abschließen',
  closeTitle: 'Wie ist {{id}} ausgegangen?',
  closeResult: 'Ergebnis',
  closed: 'Der Change ist abgeschlossen',
  learn: 'Erkenntnisse notieren',
  learnTitle: 'Was hat {{id}} gelehrt?',
  learnLabel: 'Erkenntnisse',
  learnHint:
    'Erforderlich, wenn ein Change fehlgeschlagen ist; die Prüfliste verlangt sie auch für die Probe',
  documentsLabel: 'Deswegen geänderte Dokumente',
  documentsHint:
    'Je Zeile eines: Dokument und Version. Zum Beispiel: runbook 4',
  documentsBad: 'Kein Dokument mit Version: {{line}}',
  documentsNote: 'Falls sich kein Dokument ändern musste: warum nicht',
  learnt: 'Die Erkenntnisse sind gespeichert',
  gate: {
    title: 'Zugang zur Live-Umgebung',
    open: 'Pipelines dürfen jetzt deployen',
    shut: 'Pipelines dürfen jetzt nicht deployen',
  },
} as const satisfies Translated<typeof changesMessages>;
