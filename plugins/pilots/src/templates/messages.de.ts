import { Translated } from '../ground/locale';
import type { templatesMessages } from './messages';

/** Texts of the room: packs to begin with, in German. */
export const templatesGerman = {
  'field.label': 'Die Bereitschaftsmappe beginnen mit',
  'field.headings': 'Überschriften zum Ausfüllen',
  'field.help':
    'Die Mappe eines bereits entschiedenen Piloten, ohne Namen, Daten und Adressen; oder nur die Überschriften.',
  'field.failed':
    'Gespeicherte Mappen können nicht gelesen werden; die Mappe beginnt mit Überschriften.',
  save: 'Diese Mappe als Vorlage speichern',
  saveExplain:
    'Der nächste Pilot kann damit beginnen. Personen, Adressen, Links, Daten und der Name dieses Piloten werden entfernt; lesen Sie sie dennoch noch einmal durch.',
  saveTitle: 'Titel',
  saved: 'Die Mappe ist als Vorlage gespeichert',
  saveOff:
    'Product Manager, Service Owner oder Tech Lead des Piloten speichern dessen Mappe',
} as const satisfies Translated<typeof templatesMessages>;
