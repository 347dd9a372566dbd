import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** Why a source is silent or fails, and what is wrong with how it is described, in German. */
export const sourcePhrasesGerman = {
  trouble: {
    nobody: 'niemand sendet etwas',
    polled: '{{typeWords}} antwortet nicht',
    api: 'über die API kommt nichts mehr',
    old: 'der letzte Wert ist älter als eine Woche',
    noType: 'Dieser Host hat keine Metrikquelle vom Typ {{type}}',
    impossible:
      '{{typeWords}} antwortete, was nicht sein kann: {{reasonWords}}',
    timeout:
      'Prometheus {{server}} hat nicht innerhalb von {{seconds}} s geantwortet',
    long: 'Prometheus {{server}} antwortet mit mehr als {{n}} Bytes',
    redirect:
      'Prometheus {{server}} antwortet mit einer Weiterleitung, der nicht gefolgt wird',
    unreachable: 'Prometheus {{server}} ist nicht erreichbar',
    unreachableBecause: 'Prometheus {{server}} ist nicht erreichbar ({{code}})',
    refused: 'Prometheus {{server}} weist die Abfrage ab: {{type}}: {{error}}',
    noResult: 'Prometheus {{server}} antwortet {{status}} und ohne Ergebnis',
    notANumber:
      'Prometheus {{server}} antwortet mit {{type}}, nicht mit einer Zahl',
    series:
      'Die Abfrage ergibt {{n}} Reihen auf Prometheus {{server}} und darf nur eine ergeben: zusammenfassen, zum Beispiel mit sum()',
    noServer: 'Dieser Host erlaubt den Server {{server}} nicht mehr',
    unheard:
      'total ergibt etwas und {{name}} nichts: mit {{addition}} enden lassen, falls das keine bedeutet',
    beyondTotal:
      '{{name}} ist {{part}} von insgesamt {{total}}, und das kann nicht sein',
  },
  problems: {
    unknown: 'hat {{key}}, das hier nicht bekannt ist',
    server: 'server muss einer sein, den dieser Host erlaubt: {{servers}}',
    noServer: 'server muss einer sein, den dieser Host erlaubt: keiner',
    sliQueries: 'braucht die Abfrage total und entweder good oder bad',
    query: 'braucht eine Abfrage',
    promql: '{{name}} muss eine PromQL-Abfrage sein',
    long: '{{name}} ist länger als {{n}} Zeichen',
    noSource: 'ist keine Metrikquelle dieses Hosts',
    sources: 'es gibt: {{sources}}',
    noSources: 'es gibt: keine',
  },
} as const satisfies Translated<(typeof pilotsPhrases)['outcomes']['sources']>;
