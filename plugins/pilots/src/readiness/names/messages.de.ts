import { Translated } from '../../ground/locale';
import type { namesMessages } from './messages';

/** Names of documents, items and checks, in German. */
export const namesGerman = {
  document: {
    intent: 'Absichtserklärung',
    raci: 'RACI- und Kontaktmatrix',
    architecture: 'Architekturskizze',
    runbook: 'Runbook des Betriebs',
    'change-plan': 'Change-Plan',
    configuration: 'Konfigurations-Baseline',
    'security-privacy': 'Sicherheits- und Datenschutznotizen',
    'test-evidence': 'Testnachweise',
    dashboard: 'Dashboard-Entwurf',
  },
  item: {
    ownership: 'Verantwortung und Rufbereitschaft',
    'change-record': 'Dokumentierter Change',
    configuration: 'Konfiguration',
    runbook: 'Runbook, Architektur und Testnachweise',
    'security-privacy': 'Sicherheit und Datenschutz',
    dashboard: 'Dashboard der Kennzahlen',
    'exit-criteria': 'Exit-Kriterien und Reviews',
    'blast-radius': 'Blast Radius und Rollback-Auslöser',
    'learning-loop': 'Lernschleife',
  },
  ofDocument: {
    sections: '{{document}}: alle Abschnitte',
    reachable: '{{document}}: lesbar',
    approved: '{{document}}: freigegeben',
  },
  check: {
    ownership: {
      roles: 'Sechs Rollen, besetzt mit Personen aus dem Katalog',
      separate: 'Sponsor, Service Owner und Risk Lead sind drei Personen',
      targets: 'Die Ziele stehen im Katalog',
      'on-call': 'Plan der Rufbereitschaft mit Eskalation',
    },
    'change-record': {
      approved: 'Ein genehmigter Change',
      plan: 'Deployment-Plan und Rückfallschritte',
      window: 'Ein Wartungsfenster',
    },
    configuration: {
      baseline: 'Eine versionierte Baseline',
      parity: 'Parität mit der Referenzumgebung',
      drift: 'Drift in den letzten 24 Stunden beobachtet',
      alerts: 'Alarme bei Drift haben Empfänger',
    },
    runbook: { 'dry-run': 'Probelauf des Runbooks unterzeichnet' },
    'security-privacy': {
      approved:
        'Sicherheits- und Datenschutznotizen: vor dem Start freigegeben',
      risks:
        'Jedes Risiko hat Eigentümer, Gegenmaßnahme und Prüfdatum und ist geklärt',
    },
    dashboard: {
      events: 'Ein Ereignis jedes Ziels in den letzten 28 Tagen',
      baseline: 'Ausgangswerte der Lieferung eingefroren',
      metrics: 'Ein bis vier Geschäftskennzahlen mit Zielwert und Quelle',
    },
    'exit-criteria': {
      covered:
        'Kriterien für alle vier Ergebnisse und die Tragfähigkeit des Supports',
      locked: 'Kriterien festgeschrieben',
      reviews: 'Wöchentliche Reviews geplant',
      'decision-date': 'Ein Entscheidungstermin',
    },
    'blast-radius': {
      cap: 'Eine Obergrenze als Zahl',
      trigger: 'Ein benannter Rollback-Auslöser',
      'error-budget': 'Der Auslöser hängt am Fehlerbudget',
      'decision-window': 'Ein Entscheidungsfenster',
    },
    'learning-loop': {
      rehearsal:
        'Ein Probe-Change, abgeschlossen mit Erkenntnissen und einem geänderten Dokument',
      learnings: 'Jeder abgeschlossene Change hat seine Erkenntnisse',
      documents:
        'Jeder abgeschlossene Change hat seine aktualisierten Dokumente',
      decisions:
        'Jeder abgeschlossene Change hat seine archivierte Entscheidung',
    },
  },
} as const satisfies Translated<typeof namesMessages>;
