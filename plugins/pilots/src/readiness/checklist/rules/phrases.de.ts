import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../../ground/locale';

type Checklist = (typeof pilotsPhrases)['readiness']['checklist'];

/** What the checks of the documents and of items 2 to 5 say, in German. */
export const rulesPhrasesGerman = {
  document: {
    noHeading:
      '{{document}}, Version {{n}}, hat keine Überschrift für: {{sections}}',
    addSections: 'Je einen Abschnitt ergänzen für: {{sections}}',
    allSections: 'Alle {{n}} Abschnitte sind vorhanden',
    version: '{{document}}, Version {{n}}',
    versionOnly: 'Version {{n}}',
    unreadable: 'Es kann nicht von {{url}} gelesen werden: {{reasonWords}}',
    mendAddress:
      'Die Adresse oder den Zugang dazu berichtigen, dann erneut lesen',
    unread: 'Es wurde noch nicht von {{url}} gelesen',
    wait: 'Kurz warten oder jetzt lesen',
    read: 'Es wurde von seiner Adresse gelesen',
    kept: 'Es liegt im Portal',
    approved: '{{actor}} hat Version {{n}} freigegeben',
    approvedBy: '{{document}}, Version {{n}}, freigegeben von {{actor}}',
    changesAsked: '{{actor}} erbittet Änderungen: {{statement}}',
    answerChanges: 'Eine neue Version verfassen, die darauf eingeht',
    approvalVoid:
      'Die Freigabe von Version {{n}} ist aufgehoben, da sich der Inhalt geändert hat',
    unapproved: 'Version {{n}} ist nicht freigegeben',
    approve: 'Version {{n}} lesen und freigeben: {{roles}}',
    nobodyApproves:
      'Zu verfassen von jemandem, der weder Sponsor noch Service Owner noch Risk Lead ist, damit einer von ihnen freigeben kann',
    nothingRead: '{{document}}: bisher wurde nichts von {{url}} gelesen',
    unwritten: '{{document}}: nicht verfasst',
    write: 'Zu verfassen oder von seinem Ort zu verknüpfen: {{roles}}',
  },
  securityPrivacy: {
    lacks: '{{risk}}: ohne {{missingWords}}',
    alsoLacking: {
      mitigation: 'Gegenmaßnahme',
      reviewDate: 'Prüfdatum',
    },
    open: '{{risk}}: weder gemindert noch akzeptiert',
    complete:
      'Diese Risiken vervollständigen; was bleibt, akzeptiert der Sponsor',
    noRisks: 'Das Register enthält keine Risiken',
    settled: 'Alle {{n}} Risiken des Registers sind geklärt',
    standing: {
      open: '{{risk}}: offen',
      mitigated: '{{risk}}: gemindert',
      accepted: '{{risk}}: akzeptiert',
    },
    approvedBy: 'Freigegeben von {{actor}}',
    deployedBefore:
      'Deployment {{id}} ({{at}}), das einen Change dieses Piloten nennt, kam vor der Freigabe ({{approvedAt}})',
    deployedUnapproved:
      'Deployment {{id}} ({{at}}), das einen Change dieses Piloten nennt, kam, als die Notizen in ihrer damaligen Fassung nicht freigegeben waren',
    waive:
      'Was geschehen ist, bleibt im Protokoll; Sponsor und Risk Lead können für diese Prüfung eine Ausnahme genehmigen',
    afterStart:
      '{{findingWords}}; das war nach dem Start, was eine Ausnahme erlaubte',
  },
  changeRecord: {
    approved: '{{id}}, {{title}}, ist genehmigt',
    plan: '{{id}} wurde mit Deployment-Plan und Rückfallschritten genehmigt',
    window: 'Von {{start}} bis {{end}}',
    windowOf: 'Wartungsfenster von {{id}}',
    waits: '{{id}}, {{title}}, wartet auf Genehmigung',
    approve:
      'Der Service Owner genehmigt ihn, sofern er ihn nicht selbst verfasst hat',
    over: 'Das Wartungsfenster von {{id}} ist vorbei, und der Change ist nicht abgeschlossen',
    close:
      'Ihn mit seinem Ergebnis abschließen oder einen Change mit neuem Fenster vorschlagen',
    none: 'Für den Livegang gibt es keinen Change',
    propose:
      'Einen mit Auswirkung, Deployment-Plan, Rückfallschritten und Fenster vorschlagen',
  },
  configuration: {
    baseline: 'Version {{version}} umfasst {{environments}}',
    baselineOf: 'Version {{version}} der Baseline',
    noBaseline: 'Es gibt keine angenommene Baseline',
    record:
      'Die Parameter jeder Umgebung als Baseline festhalten und vom Service Owner annehmen lassen',
    notCompared: 'Die Umgebungen wurden nicht verglichen',
    compare:
      'Die Referenzumgebung benennen und melden, was dort konfiguriert ist',
    differs: 'Weicht ohne Erklärung von {{reference}} ab: {{paths}}',
    differsInMore:
      'Weicht ohne Erklärung von {{reference}} ab: {{paths}} und {{n}} weitere',
    explain: 'Diese Parameter angleichen oder die Abweichung erklären',
    same: 'Wie {{reference}}; {{n}} Unterschiede erklärt',
    compared: 'Verglichen mit {{reference}}',
    neverSent:
      'Bisher wurde nicht gemeldet, was konfiguriert ist: Die Pipeline soll es täglich tun',
    observed: 'Die beobachtete Konfiguration wurde gemeldet',
    lastObservation: 'Letzte Beobachtung',
    notWatched: 'Seit {{at}} hat niemand nachgesehen',
    watch: 'Die Pipeline die beobachtete Konfiguration täglich melden lassen',
    alerts: 'Sie gehen an {{recipients}}',
    alertsOfOne: 'Sie gehen an: {{role}} ({{ref}})',
    alertsOfTwo:
      'Sie gehen an: {{role}} ({{ref}}), {{otherRole}} ({{otherRef}})',
    noAlerts: 'Alarme bei Drift haben keine Empfänger',
    fillRoles:
      'Die Rollen Service Owner und Tech Lead besetzen, die benachrichtigt werden',
  },
} as const satisfies Translated<
  Pick<
    Checklist,
    'changeRecord' | 'configuration' | 'document' | 'securityPrivacy'
  >
>;
