import { titles } from './messages';

/** The titles of pages and tabs in German; so few that they are there at once. */
export const titlesGerman: typeof titles = {
  pilots: 'Piloten',
  portfolio: 'Portfolio',
  waiting: 'Wartet auf mich',
  quarter: 'Quartal',
  calendar: 'Kalender',
  deliveries: 'Webhook-Zustellungen',
  readiness: 'Bereitschaft',
  dora: 'DORA',
  criteria: 'Exit-Kriterien',
  changes: 'Änderungen & Konfiguration',
  reviews: 'Reviews',
  decisions: 'Entscheidungen',
  record: 'Protokoll',
};
