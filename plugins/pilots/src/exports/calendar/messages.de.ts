import { Translated } from '../../ground/locale';
import type { calendarMessages } from './messages';

/** Texts of the calendar across pilots, and of the addresses by which other programs read it, in German. */
export const calendarGerman = {
  filter: 'Filter',
  mine: 'Meine',
  mineHint: 'Piloten Ihrer Teams und solche, in denen Sie eine Rolle haben',
  kinds: 'Art',
  previous: 'Vorheriger Monat',
  next: 'Nächster Monat',
  shown_one: '{{count}} Eintrag',
  shown_other: '{{count}} Einträge',
  truncated:
    'Es gibt mehr, als eine Seite fasst. Sehen Sie sich nur Ihre an oder weniger Arten.',
  empty: 'Im {{month}} ist nichts geplant',
  emptyNext:
    'Wöchentliche Reviews, Entscheidungstermine, Change-Fenster und genehmigte Changes erscheinen hier, sobald Piloten welche haben.',
  emptyFiltered: 'Nehmen Sie einen Filter weg, um mehr zu sehen.',
  zone: 'Die Zeiten sind Ihre; die des Piloten erscheinen, wenn Sie darauf zeigen.',
  allDay: 'Ganztägig',
  kind: {
    change: 'Change',
    'change-window': 'Change-Fenster',
    decision: 'Entscheidung fällig',
    review: 'Wöchentliches Review',
  },
  subscribe: {
    open: 'Abonnieren',
    title: 'Kalender abonnieren',
    explain:
      'Eine private Adresse für Ihr Kalenderprogramm. Wer sie hat, kann ohne Anmeldung die Termine der Piloten lesen, die Sie jetzt lesen können.',
    name: 'Name',
    nameDefault: 'Piloten',
    mine: 'Nur Piloten, in denen ich eine Rolle habe',
    days: 'Gilt für',
    daysOf_one: '{{count}} Tag',
    daysOf_other: '{{count}} Tage',
    make: 'Adresse erzeugen',
    made: 'Kopieren Sie sie jetzt: Sie wird nur dieses eine Mal angezeigt, und niemand kann sie wieder nachsehen.',
    address: 'Adresse',
    copy: 'Kopieren',
    copied: 'Kopiert',
    yours: 'Ihre Adressen',
    none: 'Sie haben noch keine.',
    pilots_one: '{{count}} Pilot',
    pilots_other: '{{count}} Piloten',
    expires: 'gilt bis {{when}}',
    visited: 'zuletzt gelesen {{when}}',
    unvisited: 'nie gelesen',
    revoke: 'Widerrufen',
    revokeWhat: 'Widerrufen: {{name}}',
    revoked: 'Die Adresse öffnet nichts mehr',
    done: 'Fertig',
  },
} as const satisfies Translated<typeof calendarMessages>;
