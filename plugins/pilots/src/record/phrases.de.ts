import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../ground/locale';

/** What the server says about the record, in German. */
export const recordPhrasesGerman = {
  broken: {
    notExportedDeleted:
      'Der letzte gelöschte Eintrag ist nicht der exportierte Kopf',
    endsEarly:
      'Die Kette endet vor Eintrag {{n}}, der als ihr Kopf exportiert wurde',
    missing: 'Eintrag {{n}} fehlt',
    doesNotFollow: 'Er folgt nicht aus dem Eintrag davor',
    otherHash: 'Sein Hash ist nicht sein eigener',
    otherPayload: 'Sein Inhalt ist nicht der, der protokolliert wurde',
    notExported: 'Er ist nicht der Eintrag, der als Kopf exportiert wurde',
  },
  bothOfHead: 'Sowohl seq als auch hash des exportierten Kopfs angeben',
  erasureReason: 'Eine Löschung braucht eine Begründung',
  nothingToErase: 'Eintrag {{n}} hat keinen Inhalt, der zu löschen wäre',
  hold: {
    reason: 'Angeben, warum das Protokoll aufbewahrt werden muss',
    liftReason: 'Angeben, warum das Protokoll nicht zurückgehalten werden muss',
    nothingLeft:
      'Nichts ist übrig, das zurückzuhalten wäre: Das Protokoll von {{ref}} wurde gelöscht ({{at}})',
    unknown: 'Es gibt keine Sperre {{id}}',
    lifted: 'Diese Sperre wurde bereits aufgehoben ({{at}})',
  },
} as const satisfies Translated<(typeof pilotsPhrases)['record']>;
