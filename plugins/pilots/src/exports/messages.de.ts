import { Translated } from '../ground/locale';
import type { exportsMessages } from './messages';

/** Texts of the room: what leaves the portal, in German. */
export const exportsGerman = {
  title: 'Zum Mitnehmen',
  explain:
    'Was die Revision und andere Werkzeuge lesen, erzeugt aus dem Stand in diesem Augenblick.',
  'bundle.name': 'Prüferpaket',
  'bundle.what':
    'Protokoll, Dokumente in allen Versionen, Entscheidungen und Hashes, mit einem Skript, das sie ohne das Portal prüft (ZIP)',
  'assessment.name': 'OSCAL Assessment Results',
  'assessment.what':
    'Die Prüfliste als Feststellungen zu NIST-Kontrollen, mit Nachweisen (JSON)',
  'poam.name': 'OSCAL Plan of Action',
  'poam.what': 'Was noch offen ist, mit Fristen (JSON)',
  'openslo.name': 'OpenSLO',
  'openslo.what': 'Service Level Objectives und Alarme (YAML)',
  'csv.name': 'Prüfliste',
  'csv.what': 'Eine Zeile je Prüfung (CSV)',
  save: 'Speichern',
  saveWhat: 'Speichern: {{name}}',
  nothing: 'Es gibt nichts zu speichern: {{reason}}',
} as const satisfies Translated<typeof exportsMessages>;
