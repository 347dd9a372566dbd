import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../../ground/locale';

type Checklist = (typeof pilotsPhrases)['readiness']['checklist'];

/** What the checks of items 6 to 9 say, by which the pilot is judged, in German. */
export const judgingPhrasesGerman = {
  dashboard: {
    noEvents: 'Seit 28 Tagen kein Ereignis von {{refs}}',
    connect: 'Die Pipeline dieser Ziele anschließen, in beliebiger Umgebung',
    events: 'Von jedem Ziel kommen Ereignisse',
    frozen: 'Die Werte vor dem Start sind eingefroren',
    startingValues: 'Ausgangswerte',
    notFrozen: 'Die Werte vor dem Start sind nicht eingefroren',
    freeze:
      'Die letzte Unterschrift der Freigabe friert sie von selbst ein, auch „keine Daten“',
    noMetric: 'Es gibt keine Geschäftskennzahl',
    tooMany: '{{n}} sind mehr als {{mostN}}',
    noTarget: '{{metric}} hat keinen Zielwert',
    noSource: '{{metric}} hat keine Quelle',
    nameMetrics:
      'Ein bis vier Geschäftskennzahlen benennen, jede mit Zielwert und Quelle',
    metrics: '{{n}} Geschäftskennzahlen',
  },
  exitCriteria: {
    none: 'Es gibt keine Exit-Kriterien',
    uncovered: 'Kein Kriterium für: {{outcomes}}',
    outcomeId: {
      'operational-stability': 'Betriebsstabilität',
      'user-adoption': 'Nutzerakzeptanz',
      'business-effectiveness': 'geschäftliche Wirksamkeit',
      'compliance-readiness': 'Compliance-Bereitschaft',
      'support-viability': 'Tragfähigkeit des Supports',
    },
    propose:
      'Kriterien für jedes Ergebnisfeld vorschlagen; die Vorlage der Branche ist ein Anfang',
    covered: '{{n}} Kriterien decken alle fünf ab',
    version: 'Exit-Kriterien, Version {{version}}',
    locked: 'Sie sind festgeschrieben',
    lockedCriteria: 'Festgeschriebene Kriterien',
    notLocked: 'Die Kriterien sind nicht festgeschrieben',
    lock: 'Die letzte der drei Unterschriften der Freigabe schreibt sie fest',
    reviews: 'Jeden {{dayWord}} um {{time}}',
    day: {
      MO: 'Montag',
      TU: 'Dienstag',
      WE: 'Mittwoch',
      TH: 'Donnerstag',
      FR: 'Freitag',
      SA: 'Samstag',
      SU: 'Sonntag',
    },
    firstReview: 'Nächstes Review',
    noReviews: 'Kein wöchentliches Review ist geplant',
    schedule:
      'Festlegen, an welchem Tag und um welche Zeit das Review des Piloten stattfindet',
    decision: 'Die Entscheidung fällt am {{date}}',
    decisionDue: 'Entscheidung fällig',
    noDecision: 'Kein Entscheidungstermin ist festgelegt',
    setDecision: 'spec.intent.decisionDate im YAML des Piloten angeben',
  },
  blastRadius: {
    cap: {
      users: 'Höchstens {{cap}} Nutzer',
      percent: 'Höchstens {{cap}} Prozent',
      sites: 'Höchstens {{cap}} Standorte',
    },
    defaultWindow: '{{window}}; das gilt, wo nichts anderes angegeben ist',
    set: 'Im YAML des Piloten angeben: {{fields}}',
  },
  learningLoop: {
    rehearsalOpen:
      'Die Probe {{id}} ist nicht mit Erkenntnissen und einem geänderten Dokument abgeschlossen',
    notRehearsed:
      'Der Weg vom Plan bis zu den Erkenntnissen wurde nicht geprobt',
    rehearse:
      'Einen Probe-Change vom Vorschlag bis zum Abschluss führen: Ergebnis, Erkenntnisse und die Version eines Dokuments, das er geändert hat',
    unknownVersions: '{{id}} nennt Versionen, die es nicht gibt: {{versions}}',
    writeLearnings:
      'Die Erkenntnisse in ein Dokument schreiben und diese Version im Abschluss nennen',
    rehearsed: '{{id}} hat geändert: {{words}}',
    noneClosed: 'Noch ist kein Change abgeschlossen',
    without: {
      learnings: 'Ohne Erkenntnisse: {{ids}}',
      documents:
        'Ohne aktualisierte Dokumente oder eine Erklärung, warum sich keines ändern musste: {{ids}}',
      decisions: 'Ohne archivierte Entscheidung: {{ids}}',
    },
    complete: 'Den Abschluss dieser Changes vervollständigen',
    allComplete: 'Bei allen {{n}} abgeschlossenen Changes vorhanden',
  },
} as const satisfies Translated<
  Pick<Checklist, 'blastRadius' | 'dashboard' | 'exitCriteria' | 'learningLoop'>
>;
