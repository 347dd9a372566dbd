import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../ground/locale';
import { forumPhrasesGerman } from './forum/phrases.de';
import { decisionRecordPhrasesGerman } from './record/phrases.de';

/** What the server says about the forum and its decisions, in German. */
export const decisionsPhrasesGerman = {
  forum: forumPhrasesGerman,
  record: decisionRecordPhrasesGerman,
  successor: {
    name: 'Name: bis zu 63 Buchstaben, Ziffern, Bindestriche, Punkte und Unterstriche, wie Entitäten benannt werden',
    startDate: 'Start: muss ein ISO-Datum sein, heute oder später',
    decisionDate: 'Entscheidung: muss ein ISO-Datum nach dem Start sein',
    notIterating:
      'Ein Nachfolger folgt auf einen Piloten in Iteration; dieser ist {{stage}}',
    nameTaken:
      'Es gibt schon einen Piloten {{ref}}; dem Nachfolger einen anderen Namen geben',
  },
} as const satisfies Translated<(typeof pilotsPhrases)['decisions']>;
