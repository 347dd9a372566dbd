import { Translated } from '../../ground/locale';
import type { calendarMessages } from './messages';

/** Texts of the change calendar, in German. */
export const calendarGerman = {
  title: 'Change-Kalender',
  explain:
    'Uhrzeiten in {{zone}}. Standard-Changes und normale Changes bleiben innerhalb der Fenster.',
  before: 'Vorheriger Monat',
  after: 'Nächster Monat',
  allDay: 'ganztägig',
  frozen: 'Eingefroren: {{message}}',
  none: 'Nichts in diesem Monat',
  noneNext:
    'Der Pilot legt seine Fenster in spec.guardrails.changeWindows fest; Changes erscheinen mit ihrem Fenster.',
} as const satisfies Translated<typeof calendarMessages>;
