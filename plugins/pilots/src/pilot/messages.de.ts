import { Translated } from '../ground/locale';
import type { pilotMessages } from './messages';

/** Texts of the room: the kind, the six roles, what rules the pilot, in German. */
export const pilotGerman = {
  intent: {
    title: 'Wozu er dient',
    segments: 'Für wen',
    journeys: 'Nutzerreisen',
    period: 'Zeitraum',
    until: '{{start}} bis {{end}}',
    timeZone: 'Zeitzone',
    budget: 'Budget',
    sector: 'Branche',
  },
  sector: {
    financialServices: 'Finanzdienstleistungen',
    healthcare: 'Gesundheitswesen',
    government: 'Öffentliche Verwaltung',
    communications: 'Telekommunikation',
    general: 'Allgemein',
  },
  guardrails: {
    title: 'Leitplanken',
    none: 'Noch keine Leitplanken',
    noneNext:
      'Tragen Sie sie unter spec.guardrails der Pilot-Entität ein. Die Prüfliste verlangt vor dem Start einen Blast Radius und einen Rollback-Auslöser.',
    responseTime: 'Antwortzeit',
    responseTimeValue: '{{milliseconds}} ms bei p{{percentile}}',
    slo: 'Service Level',
    sloValue: '{{target}} über {{window}}',
    sloVolume: '{{target}} über {{window}}, {{volume}} Anfragen erwartet',
    supportHours: 'Supportzeiten',
    blastRadius: 'Blast Radius',
    users: 'Höchstens {{cap}} Nutzer',
    percent: 'Höchstens {{cap}} %',
    sites: 'Höchstens {{cap}} Standorte',
    changeFailRate: 'Change Fail Rate, Grenze',
    timeToRestore: 'Zeit bis zur Wiederherstellung, Grenze',
    atMost: 'Höchstens {{value}}',
    changeWindows: 'Change-Fenster',
    window: '{{days}} {{time}}, für {{duration}}',
    windowEvery: 'täglich',
    constraints: 'Auflagen',
    trigger: 'Rollback-Auslöser',
    triggerWindow:
      'Innerhalb von {{window}} entschieden, sonst wird zurückgerollt',
    failedChanges: '{{number}} fehlgeschlagene Changes in Folge',
    budgetConsumed: '{{share}} des Fehlerbudgets verbraucht',
    burnRate:
      'Budget wird {{factor}}-mal zu schnell verbraucht, über {{long}} und {{short}}',
    onCall: 'Rufbereitschaft',
    onCallPrimary: 'Zuerst {{who}}',
    onCallEscalation: 'danach {{who}}',
    roster: 'Dienstplan',
  },
  targets: {
    title: 'Was er live bringt',
    unknown: '(Noch) nicht im Katalog',
  },
  pending: {
    title: 'Die Entität sagt etwas anderes, als freigegeben wurde',
    explain:
      'Es gelten die freigegebenen Werte, bis ein Nachtrag sie ändert. Derzeit abweichend: {{fields}}.',
  },
  roles: {
    title: 'Rollen',
    vacant: 'Unbesetzt',
    you: 'Sie',
    deputy: 'Stellvertretung bis {{date}}: {{who}}',
    claim: 'Übernehmen',
    claimTitle: 'Rolle übernehmen: {{role}}',
    claimExplain:
      'Sie bieten an, in der Rolle {{role}} für diesen Piloten einzustehen. Der Antrag wartet auf Annahme; danach steht er im Katalog, und der Pilot zählt als Ihrer.',
    claimNote: 'Eine Bemerkung für die entscheidende Person',
    claimed: 'Ihr Antrag wartet auf Annahme',
    claims: 'Übernahme beantragt von {{who}}, {{since}}',
    waitsFor: 'Wartet auf {{who}}',
    accept: 'Annehmen',
    accepted: 'Der Antrag ist angenommen',
    reject: 'Ablehnen',
    rejectTitle: 'Antrag ablehnen',
    rejectExplain:
      'Die antragstellende Person erfährt den Grund und kann die Rolle erneut beantragen.',
    rejected: 'Der Antrag ist abgelehnt',
    withdraw: 'Zurückziehen',
    withdrawn: 'Ihr Antrag ist zurückgezogen',
    stepDown: 'Abgeben',
    stepDownTitle: 'Rolle abgeben: {{role}}?',
    stepDownExplain:
      'Die Rolle ist sofort unbesetzt. Ein Pilot startet nicht mit einer unbesetzten Rolle; läuft er bereits, wird der Sponsor benachrichtigt. Wer die Rolle möchte, beantragt sie.',
    steppedDown: 'Die Rolle ist unbesetzt',
    nameDeputy: 'Stellvertretung benennen',
    deputyTitle: 'Wer vertritt Sie in der Rolle {{role}}?',
    deputyExplain:
      'Bis zum gewählten Tag darf die Stellvertretung alles, was Sie in dieser Rolle dürfen. Was sie unterzeichnet, zeigt beide Namen, und Sie beide zählen als eine Person, wo Aufgaben getrennt bleiben müssen.',
    deputyWho: 'Stellvertretung (Benutzer)',
    deputyWhoHint: 'Zum Beispiel wanjiru oder user:default/wanjiru',
    deputyUntil: 'Bis zum Ende des',
    deputyNamed: 'Ihre Stellvertretung ist benannt',
    removeDeputy: 'Stellvertretung beenden',
    deputyRemoved: 'Die Stellvertretung ist beendet',
    answersFor: {
      sponsor: 'Geschäftsergebnisse und Budget',
      productManager: 'Nutzenhypothese, Umfang, Roadmap',
      serviceOwner: 'Live-Betrieb: Verfügbarkeit, Störungen, Change Control',
      techLead:
        'Architektur, nichtfunktionale Anforderungen, technische Schulden',
      dataSteward: 'Datenqualität, Datenherkunft, Datenschutzpflichten',
      riskLead: 'Bedrohungsmodellierung und Gegenmaßnahmen',
    },
  },
  links: {
    readiness: 'Bereitschaft',
    // Longer than this the About card cuts it off.
    onCall: 'On-Call',
    record: 'Protokoll prüfen',
  },
  troubles: {
    title: 'Der Katalog hat an dieser Entität etwas beanstandet',
    gone: 'Die Entität ist nicht mehr im Katalog',
    goneExplain:
      'Zustand und Protokoll bleiben erhalten. Registrieren Sie dieselbe Entität erneut, um fortzufahren.',
  },
} as const satisfies Translated<typeof pilotMessages>;
