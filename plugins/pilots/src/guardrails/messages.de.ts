import { Translated } from '../ground/locale';
import type { guardrailsMessages } from './messages';
import { triggerGerman } from './trigger/messages.de';

/** Texts of the room: the rollback trigger and the risk register, in German. */
export const guardrailsGerman = {
  trigger: triggerGerman,
  risks: {
    title: 'Risiken',
    explain:
      'Was schiefgehen könnte, wer es im Blick hat und was dagegen getan wird. Punkt 5 ist bestanden, wenn jedes Risiko einen Eigentümer, eine Gegenmaßnahme und ein Prüfdatum hat und gemindert oder akzeptiert ist. Ein offenes schwerwiegendes Risiko stoppt den Piloten bei der Entscheidung.',
    none: 'Noch keine Risiken',
    noneNext:
      'Der Risk Lead erfasst sie, der Data Steward die zum Datenschutz. Beginnen Sie mit dem, was die Notizen zu Sicherheit und Datenschutz sagen.',
    summary: '{{open}} von {{total}} offen',
    severeOpen_one: '{{count}} schwerwiegendes Risiko ist offen',
    severeOpen_other: '{{count}} schwerwiegende Risiken sind offen',
    add: 'Risiko hinzufügen',
    addOff:
      'Risiken erfasst der Risk Lead, die zum Datenschutz auch der Data Steward',
    added: 'Das Risiko steht im Register',
    edit: 'Bearbeiten',
    editTitle: 'Risiko bearbeiten',
    editReopens:
      'Ein geändertes Risiko ist wieder offen: Akzeptiert oder gemindert wurde ein anderes.',
    changed: 'Das Risiko ist geändert und offen',
    owner: 'Eigentümer',
    mitigation: 'Gegenmaßnahme',
    reviewDate: 'Zu prüfen bis',
    description: 'Was geschehen könnte',
    missing: 'Es fehlt noch: {{what}}',
    noOwner: 'Eigentümer',
    noMitigation: 'Gegenmaßnahme',
    noReviewDate: 'Prüfdatum',
    overdue: 'Das Prüfdatum ist verstrichen, deshalb ist es wieder offen',
    proposedBy: 'Vorgeschlagen von {{who}}, {{when}}',
    acceptedBy: 'Akzeptiert von {{who}}, {{when}}',
    mitigatedBy: 'Gemindert nach Angabe von {{who}}, {{when}}',
    rejectedBy: 'Nicht akzeptiert von {{who}}, {{when}}: {{reason}}',
    waitsToBeAccepted: 'Wartet auf Akzeptanz durch: {{roles}}',
    isMitigated: 'Wird gemindert',
    accept: 'Akzeptieren',
    acceptTitle: 'Dieses Risiko akzeptieren?',
    acceptExplain:
      'Sie erklären sich bereit, bis zum Prüfdatum mit dem beschriebenen Risiko zu leben. Danach ist es wieder offen.',
    acceptNote: 'Eine Bemerkung dazu',
    accepted: 'Das Risiko ist akzeptiert',
    acceptOff: 'Es wartet auf: {{roles}}',
    acceptOwn:
      'Niemand akzeptiert ein Risiko, das er selbst vorgeschlagen oder geändert hat',
    incomplete: 'Zuerst fehlt: {{what}}',
    futureReview: 'ein Prüfdatum, das noch bevorsteht',
    reject: 'Nicht akzeptieren',
    rejectTitle: 'Dieses Risiko nicht akzeptieren?',
    rejectExplain:
      'Es bleibt offen. Die Person, die es erfasst hat, erfährt den Grund und muss darauf antworten.',
    rejected: 'Das Risiko bleibt offen',
    mitigate: 'Als gemindert kennzeichnen',
    mitigateTitle: 'Ist es gemindert?',
    mitigateExplain:
      'Sagen Sie, was zeigt, dass die Gegenmaßnahme wirkt: ein Test, eine Messung, eine einsehbare Einstellung. Es gilt bis zum Prüfdatum.',
    evidence: 'Nachweis',
    mitigated: 'Das Risiko ist gemindert',
    forWriters: 'Nur für die Rollen, die dieses Risiko erfassen: {{roles}}',
  },
  field: {
    title: 'Das Risiko in einem Satz',
    description: 'Was geschehen könnte, und wem',
    severity: 'Schwere',
    kind: 'Betrifft',
    treatment: 'Was daraus werden soll',
    owner: 'Eigentümer (Benutzer)',
    ownerHint: 'Wer es im Blick hat, zum Beispiel user:default/mara',
    mitigation: 'Gegenmaßnahme',
    mitigationHint: 'Was es unwahrscheinlicher oder weniger schlimm macht',
    reviewDate: 'Zu prüfen bis',
    reviewDateHint: 'Am Tag danach ist es wieder offen',
  },
  severity: {
    low: 'Niedrig',
    medium: 'Mittel',
    high: 'Hoch',
    severe: 'Schwerwiegend',
  },
  kind: {
    security: 'Sicherheit',
    privacy: 'Datenschutz',
    operational: 'Betrieb',
  },
  treatment: {
    accept: 'Damit leben: Der Sponsor akzeptiert es',
    mitigate: 'Mindern: Nachweis, dass die Gegenmaßnahme wirkt',
  },
  state: {
    open: 'Offen',
    mitigated: 'Gemindert',
    accepted: 'Akzeptiert',
  },
} as const satisfies Translated<typeof guardrailsMessages>;
