import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** What is wrong with a configuration that is not taken, in German. */
export const parameterPhrasesGerman = {
  depth: 'Die Konfiguration ist tiefer als {{n}} Ebenen verschachtelt',
  trap: '{{path}} hat einen Schlüssel __proto__, der nicht angenommen wird',
  pathLength: 'Ein Pfad ist länger als {{n}} Zeichen: {{path}}…',
  pathCharacter: 'Ein Pfad enthält ein unsichtbares Zeichen',
  count: 'Es gibt mehr als {{n}} Parameter',
  valueLength: 'Der Wert von {{path}} ist länger als {{n}} Zeichen',
  valueCharacter: 'Der Wert von {{path}} enthält ein NUL-Zeichen',
  number:
    'Die Zahl bei {{path}} ist zu groß für einen genauen Vergleich; als Text schreiben',
  value:
    'Der Wert von {{path}} ist weder Text noch eine Zahl, true, false oder null',
  shape:
    'Die Parameter müssen ein Objekt sein, verschachtelt wie die Konfiguration, oder eine Liste von {path, value}',
  twice: '{{path}} kommt mehr als einmal vor',
  noPath: 'parameters[{{n}}].path: fehlt',
  noValue: 'parameters[{{n}}].value: fehlt',
  secret: 'parameters[{{n}}].secret: muss true oder false sein',
  constraint:
    '{{field}}: muss eines von data-residency, third-party, other sein',
  json: 'Der Inhalt ist kein gültiges JSON',
  jsonAt: 'Der Inhalt ist kein gültiges JSON (Stelle {{n}})',
  yaml: 'Das YAML ist nicht gültig',
  yamlAt:
    'Das YAML ist nicht gültig in Zeile {{lineN}}, Spalte {{columnN}} ({{code}})',
  yamlHolds:
    'Zeile {{lineN}} des YAML enthält {{thingWords}}, und das wird nicht angenommen',
  yamlThing: {
    alias: 'einen Alias',
    tag: 'eine Typangabe',
    unknown: 'etwas Unbekanntes',
    keyType: 'einen Schlüssel, der kein Text ist',
    keyTwice: 'einen Schlüssel, den es schon gibt',
  },
} as const satisfies Translated<
  (typeof pilotsPhrases)['configuration']['parameter']
>;
