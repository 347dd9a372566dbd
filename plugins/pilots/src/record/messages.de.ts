import { Translated } from '../ground/locale';
import type { recordMessages } from './messages';
import { recordedActionsGerman } from './words/recordedActions.de';
import { retentionGerman } from './retention/messages.de';

/** Texts of the room: the append-only record, in German. */
export const recordGerman = {
  title: 'Protokoll',
  explain:
    'Alles, was geschehen ist, der Reihe nach. Jeder Eintrag trägt den Hash des vorherigen, sodass jede Änderung auffällt.',
  count: '{{shown}} von {{total}} Einträgen',
  none: 'Noch ist nichts geschehen',
  noneNext:
    'Übernehmen Sie eine Rolle oder verfassen Sie ein Dokument: Der erste Eintrag erscheint hier von selbst.',
  noneFound: 'Kein Eintrag passt',
  noneFoundNext:
    'Suchen Sie nach etwas anderem, oder zeigen Sie unten mehr Einträge an.',
  search: 'Im Protokoll suchen',
  searchHint: 'Person, Handlung oder Gegenstand',
  line: '{{who}} {{what}}',
  payload: 'Was er besagt',
  payloadErased:
    'Der Inhalt dieses Eintrags wurde aus Datenschutzgründen gelöscht. Seine Hashes stimmen weiterhin.',
  payloadHash: 'Hash des Inhalts',
  previousHash: 'Hash des vorherigen Eintrags',
  hash: 'Hash dieses Eintrags',
  show: 'Eintrag {{seq}} anzeigen',
  hide: 'Eintrag {{seq}} ausblenden',
  verify: 'Prüfen',
  verifying: 'Wird geprüft',
  valid:
    'Das Protokoll ist unversehrt: {{entries}} Einträge, jeder folgt aus dem vorherigen',
  broken: 'Das Protokoll ist bei Eintrag {{seq}} gebrochen',
  erased_one:
    'Der Inhalt von {{count}} Eintrag wurde aus Datenschutzgründen gelöscht; seine Hashes stimmen.',
  erased_other:
    'Der Inhalt von {{count}} Einträgen wurde aus Datenschutzgründen gelöscht; ihre Hashes stimmen.',
  head: 'Der letzte Eintrag hat die Nummer {{seq}}',
  exportHead: 'Kopf exportieren',
  exportHint:
    'Bewahren Sie den Kopf außerhalb des Portals auf: Nur im Vergleich mit einem aufbewahrten Kopf fällt ein abgeschnittenes Ende auf.',
  compare: 'Mit aufbewahrtem Kopf vergleichen',
  compareBad:
    'Diese Datei ist kein Kopf eines Protokolls: Sie braucht seq und hash',
  compareOther: 'Dieser Kopf gehört zu einem anderen Piloten: {{pilot}}',
  recent: 'Was sich geändert hat',
  all: 'Das ganze Protokoll',
  headPurged:
    'Der aufbewahrte Kopf liegt in dem, was seither gelöscht wurde: Über ihn lässt sich nichts mehr sagen.',
  retention: retentionGerman,
  action: recordedActionsGerman,
} as const satisfies Translated<typeof recordMessages>;
