import { Translated } from '../ground/locale';
import type { readinessMessages } from './messages';

/** Texts of the checklist, its attestations and waivers, in German. */
export const readinessGerman = {
  title: 'Tag null',
  score: '{{passed}} von {{total}}',
  withWaivers: '{{passed}} von {{total}} mit Ausnahmen',
  withoutWaivers: 'ohne Ausnahmen',
  open: 'Jeder Punkt muss bestanden oder, wo zulässig, ausgenommen sein, bevor der Pilot startet. Nicht bestandene Punkte stehen zuerst.',
  allPassed:
    'Alle Punkte sind bestanden. Der Service Owner kann starten, sobald die Freigabe unterzeichnet ist.',
  item: {
    checks: '{{passed}} von {{total}} Prüfungen',
    evidences: 'Nachweis für {{controls}}',
    documents: 'Stützt sich auf',
    notWaivable: 'Keine Ausnahme möglich',
    details: '{{passed}} von {{total}} Prüfungen, Punkt {{number}}: {{title}}',
  },
  check: {
    mend: 'So beheben Sie es: {{how}}',
    who: 'Zuständig: {{roles}}',
    anybody: 'Kann von jeder berechtigten Person erledigt werden',
    goThere: 'Dorthin',
    goTo: 'Dorthin: {{title}}',
    evidence: 'Nachweis',
    at: 'Stand {{when}}',
    without: 'Ohne die Ausnahme: {{status}}',
    asked: 'Eine Ausnahme ist beantragt',
  },
  sign: {
    action: 'Unterzeichnen',
    title: 'Unterzeichnen: {{title}}',
    statement: 'Was Sie gesehen haben, in einem Satz',
    statementHint:
      'Mindestens {{least}} Zeichen. Ihr Name, der Zeitpunkt und die Version stehen daneben.',
    evidenceUrl: 'Wo der Nachweis liegt',
    evidenceHint: 'Adresse eines Logs, einer Aufzeichnung oder eines Tickets',
    done: 'Ihre Unterschrift ist gespeichert',
    signed: 'Unterzeichnet von {{who}}, {{when}}',
    tooShort: 'Beschreiben Sie in einem Satz, was Sie gesehen haben',
  },
  waiver: {
    title: 'Ausnahmen',
    explain:
      'Mit einer Ausnahme darf eine Prüfung bis zu 30 Tage warten, wenn eine ausgleichende Maßnahme greift. Sponsor und Risk Lead stimmen beide zu; wer sie beantragt, stimmt nicht zu.',
    none: 'Keine Ausnahmen',
    noneNext:
      'Beantragen Sie eine bei einer Prüfung, die nicht rechtzeitig bestanden werden kann. Für die Punkte 1, 2, 7 und 8 ist keine Ausnahme möglich.',
    request: 'Ausnahme beantragen',
    requestTitle: 'Ausnahme für: {{title}}',
    reason: 'Warum es nicht rechtzeitig bestanden werden kann',
    control: 'Was es bis dahin ausgleicht',
    expires: 'Bis zum Ende des (höchstens 30 Tage)',
    requested: 'Die Ausnahme wartet auf Sponsor und Risk Lead',
    approve: 'Genehmigen',
    approveTitle: 'Diese Ausnahme genehmigen?',
    approveExplain:
      'Die Prüfung gilt als ausgenommen, sobald Sponsor und Risk Lead beide genehmigt haben. Läuft die Ausnahme ab, gilt sie wieder als nicht bestanden, und ein laufender Pilot wird pausiert.',
    approved: 'Ihre Genehmigung ist protokolliert',
    reject: 'Ablehnen',
    rejectTitle: 'Ausnahme ablehnen',
    rejectExplain:
      'Die Prüfung bleibt, wie sie ist. Die antragstellende Person erfährt den Grund.',
    rejected: 'Die Ausnahme ist abgelehnt',
    withdraw: 'Beenden',
    withdrawTitle: 'Ausnahme zurücknehmen',
    withdrawExplain: 'Ab jetzt zählt wieder das Ergebnis der Prüfung selbst.',
    withdrawn: 'Die Ausnahme ist beendet',
    standing: {
      requested: 'Wartet auf Genehmigung',
      active: 'In Kraft bis {{date}}',
      expired: 'Abgelaufen am {{date}}',
      rejected: 'Abgelehnt',
      withdrawn: 'Zurückgenommen',
    },
    by: 'Beantragt von {{who}}, {{when}}',
    approvedBy: '{{role}}: {{who}}',
    waitsFor: 'Wartet auf: {{roles}}',
    ends_one: 'Endet in {{count}} Tag',
    ends_other: 'Endet in {{count}} Tagen',
    endsToday: 'Endet heute',
    lapsed: 'Abgelaufen: Die Prüfung muss wieder bestanden werden',
  },
} as const satisfies Translated<typeof readinessMessages>;
