import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** What the server says about corrective action plans, in German. */
export const planPhrasesGerman = {
  waiting: {
    write: 'Maßnahmenplan verfassen und vorschlagen',
    approve: 'Maßnahmenplan {{id}} genehmigen oder zurückgeben',
  },
  clearedBy: {
    approved:
      'Ein Maßnahmenplan ist genehmigt, und seine Maßnahmen vor der Fortsetzung sind erledigt, auf dem Reiter „Reviews“',
    done: '{{id}} ist erledigt, soweit es vor der Fortsetzung nötig ist',
    open: 'Vor der Fortsetzung zu erledigen, aus {{id}}: {{actions}}',
  },
  unknown: 'Es gibt keinen Plan {{id}}',
  notPaused:
    'Ein Maßnahmenplan wird verfasst, während der Pilot pausiert ist; er ist {{stage}}',
  another:
    '{{id}} ist der Plan dieser Pause; diesen bearbeiten (PUT …/corrective-actions/{{sameId}})',
  notNow: '{{id}} ist {{state}}; {{event}} ist jetzt nicht möglich',
  notNowTo: {
    edit: '{{id}} ist abgeschlossen und wird nicht mehr bearbeitet',
    finish: '{{id}} ist noch ein Entwurf; daraus ist nichts zu erledigen',
  },
  notProposed: {
    draft:
      '{{id}} ist ein Entwurf; nur ein vorgeschlagener Plan wird genehmigt oder zurückgegeben',
    approved:
      '{{id}} ist schon genehmigt; nur ein vorgeschlagener Plan wird genehmigt oder zurückgegeben',
    closed:
      '{{id}} ist abgeschlossen; nur ein vorgeschlagener Plan wird genehmigt oder zurückgegeben',
  },
  notApprover:
    '{{id}} wartet auf: {{roles}}, soweit sie den Plan weder verfasst noch genehmigt haben',
  problem: {
    change: 'muss ein Change sein, zum Beispiel CHG-3',
    cause: 'muss angegeben sein: Wie kam es dazu?',
    actions: 'Es gibt keine; ein Plan sagt, wer was bis wann tut',
    beforeResume:
      'Keine wird vor der Fortsetzung erledigt; eine überschrittene Grenze wird durch solche behoben',
  },
} as const satisfies Translated<(typeof pilotsPhrases)['reviews']['plan']>;
