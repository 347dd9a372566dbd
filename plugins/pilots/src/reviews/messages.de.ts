import { Translated } from '../ground/locale';
import type { reviewsMessages } from './messages';

/** Texts of the room: the weekly reviews, in German. */
export const reviewsGerman = {
  schedule: {
    title: 'Wöchentliches Review',
    explain:
      'Einmal pro Woche werden die Zahlen neben ihren Schwellenwerten betrachtet, und jemand hält fest, was daraus folgt. Punkt 7 verlangt den Termin vor dem Start.',
    none: 'Es ist kein wöchentliches Review angesetzt',
    noneNext:
      'Wählen Sie einen Tag und eine Uhrzeit, zu der Sponsor, Produkt und Betrieb jede Woche dabei sein können.',
    when: 'Jeden {{day}} um {{time}}',
    zone: 'Zeitzone',
    day: 'Tag',
    time: 'Uhrzeit',
    timeLabel: 'Uhrzeit ({{zone}})',
    participants: 'Wer teilnimmt',
    participantsHint:
      'Personen, Teams oder ein Besprechungslink, in Ihren Worten',
    setBy: 'Angesetzt von {{who}}, {{when}}',
    set: 'Reviews ansetzen',
    change: 'Ändern',
    off: 'Die Reviews werden angesetzt von: {{roles}}',
    saved: 'Das wöchentliche Review ist angesetzt',
    decision: 'Entscheidung',
  },
  upcoming: {
    title: 'Anstehend',
    explain:
      'Vom Start bis zur Entscheidung. Jedes friert die Zahlen seiner Woche ein.',
    none: 'Kein Review steht an',
    noneNext:
      'Reviews finden zwischen Startdatum und Entscheidungstermin statt. In dieser Zeit ist keines mehr übrig.',
    unscheduled:
      'Sie erscheinen hier, sobald das wöchentliche Review angesetzt ist.',
    chip: 'Steht an',
  },
  weekday: {
    MO: 'Montag',
    TU: 'Dienstag',
    WE: 'Mittwoch',
    TH: 'Donnerstag',
    FR: 'Freitag',
    SA: 'Samstag',
    SU: 'Sonntag',
  },
  state: {
    open: 'Offen',
    held: 'Durchgeführt',
    missed: 'Versäumt',
  },
  held: {
    title: 'Reviews',
    explain:
      'Jedes hat die Zahlen seiner Woche eingefroren. Sie ändern sich nie, was auch später gemeldet oder berichtigt wird.',
    none: 'Noch wurde kein Review eröffnet',
    noneNext:
      'Das erste öffnet sich an seinem Tag von selbst, sobald der Pilot läuft und das wöchentliche Review angesetzt ist.',
    more: 'Frühere Reviews',
    late: 'Nachgeholt, nachdem es versäumt wurde',
    beyond: 'Grenze überschritten: {{limits}}',
    by: 'durchgeführt von {{who}}, {{when}}',
    due: 'durchzuführen bis {{when}}',
    show: 'Zahlen und Notizen anzeigen',
    hide: 'Ausblenden',
  },
  hold: {
    do: 'Review abschließen',
    revise: 'Notizen und Maßnahmen überarbeiten',
    title: 'Wöchentliches Review vom {{date}}',
    explain:
      'Halten Sie fest, was die Zahlen bedeuten und was daraus folgt. Die eingefrorenen Zahlen bleiben, wie sie sind; Werte, die Sie hier eingeben, zählen ab jetzt.',
    notes: 'Notizen',
    notesHint: 'Was gesehen und was entschieden wurde',
    learnings: 'Erkenntnisse der Woche',
    values: 'Werte, die sonst niemand meldet',
    valuesHint:
      'Mit heutigem Stand. Lassen Sie leer, was von selbst gemeldet wird.',
    actions: 'Maßnahmen',
    notANumber: 'Ein Wert ist keine Zahl',
    off: 'Reviews werden abgeschlossen von: {{roles}}',
    done: 'Das Review ist abgeschlossen',
  },
  snapshot: {
    caption: 'Die Zahlen der Woche, jede neben ihrem Schwellenwert',
    what: 'Was',
    value: 'Wert',
    threshold: 'Schwellenwert',
    verdict: 'Befund',
    before: 'In der Woche davor',
    noData: 'Keine Daten',
    same: 'Unverändert',
    new: 'Neu',
    better: 'jetzt besser',
    worse: 'jetzt schlechter',
    sample: 'Stichprobe {{number}}',
    silent: 'Stumme Quellen, die niemals als gesund gelten dürfen: {{sources}}',
    window:
      'Grenzen und Lieferung vom {{from}} bis zum {{to}}: 28 Tage, höchstens zurück bis zum Start oder zur letzten Fortsetzung.',
    takenLate: 'Verspätet erhoben, {{when}}, mit den Zahlen von damals.',
    recommendation: 'Was die Kriterien bisher sagen',
    hash: 'Hash der Zahlen',
  },
  group: {
    limit: 'Grenzen der Pausenregel',
    delivery: 'Lieferung',
    budget: 'Fehlerbudget',
    criterion: 'Exit-Kriterien',
    outcome: 'Geschäftsergebnisse',
  },
  verdict: {
    within: 'Eingehalten',
    beyond: 'Überschritten',
    met: 'Erfüllt',
    promising: 'Vielversprechend',
    missed: 'Verfehlt',
    insufficientData: 'Zu wenig Daten',
  },
  action: {
    legend: 'Maßnahme {{number}}',
    what: 'Was getan wird',
    owner: 'Verantwortlich',
    ownerHint: 'Ein Benutzer, zum Beispiel user:default/amara',
    due: 'Fällig',
    beforeResume: 'Zu erledigen, bevor der Pilot fortgesetzt wird',
    before: 'Vor der Fortsetzung',
    change: 'Change',
    changeHint:
      'Der Change, mit dem sie umgesetzt wird, zum Beispiel CHG-3. Die Pause friert ihn nicht ein, sobald der Plan genehmigt ist.',
    add: 'Maßnahme hinzufügen',
    remove: 'Maßnahme {{number}} entfernen',
    done: 'Erledigt',
    open: 'Zu erledigen',
    by: '{{who}} bis {{when}}',
    finish: 'Als erledigt kennzeichnen',
    evidence: 'Was zeigt, dass sie erledigt ist',
    notYours:
      'Erledigt meldet sie die verantwortliche Person, oder Product Manager, Service Owner oder Tech Lead',
  },
  plan: {
    title: 'Maßnahmenpläne',
    explain:
      'Ein pausierter Pilot wird mit einem Plan fortgesetzt, den Service Owner und Risk Lead genehmigt haben, sobald jeder Grund behoben ist.',
    none: 'Bisher war kein Plan nötig',
    noneNext:
      'Der Pilot ist pausiert: Sagen Sie, wie es dazu kam und wer was bis wann tut.',
    noneNeeded: 'Eine überschrittene Grenze eröffnet von selbst einen.',
    more: 'Frühere Pläne',
    opened: 'eröffnet {{when}}',
    write: 'Plan verfassen',
    writeTitle: 'Maßnahmenplan',
    edit: 'Plan bearbeiten',
    editVoids:
      'Wenn Sie speichern, sind die Genehmigungen des bisherigen Plans aufgehoben.',
    cause: 'Ursache',
    causeHint: 'Wie kam es dazu? Nicht: durch wen.',
    propose: 'Plan vorschlagen',
    proposeNow: 'Jetzt Service Owner und Risk Lead vorlegen',
    proposed: 'Der Plan ist vorgeschlagen',
    saved: 'Der Plan ist gespeichert',
    approve: 'Genehmigen',
    approveTitle: '{{plan}} genehmigen',
    approveExplain:
      'Sie genehmigen genau, was hier steht. Jede Änderung hebt Ihre Genehmigung auf; Maßnahmen als erledigt zu kennzeichnen, hebt sie nicht auf.',
    approved: 'Sie haben den Plan genehmigt',
    reject: 'Zurückgeben',
    rejectExplain:
      'Der Plan geht mit Ihrer Begründung an die Verfassenden zurück.',
    sentBack: 'Der Plan ist zurückgegeben',
    waitsFor:
      'Wartet auf: {{roles}}, soweit sie ihn weder verfasst noch schon genehmigt haben',
    off: 'Pläne werden verfasst von: {{roles}}',
    notAgreed: 'Der Plan ist noch ein Entwurf: Nichts davon ist vereinbart',
    state: {
      draft: 'Entwurf',
      proposed: 'Wartet auf Genehmigung',
      approved: 'Genehmigt',
      closed: 'Abgeschlossen, der Pilot wurde fortgesetzt',
    },
    verdict: { approved: 'Genehmigt', rejected: 'Zurückgegeben' },
  },
} as const satisfies Translated<typeof reviewsMessages>;
