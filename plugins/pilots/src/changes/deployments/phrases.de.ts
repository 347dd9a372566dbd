import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** Why a deployment belongs to no change, in German. */
export const deploymentPhrasesGerman = {
  uncovered: {
    proposed: 'STD-{{n}} wartet auf Freigabe',
    rejected: 'STD-{{n}} ist abgelehnt',
    retired: 'STD-{{n}} ist zurückgezogen',
    tooSoon: 'STD-{{n}} war noch nicht freigegeben',
    outside: 'Es erfolgte außerhalb der Change-Fenster',
    paused: 'Es erfolgte, während der Pilot pausiert war',
    frozen: 'Es erfolgte, während Changes eingefroren waren: {{freezeWords}}',
    learnings:
      'CHG-{{n}} ist fehlgeschlagen und hat keine Erkenntnisse: Das blockiert den nächsten',
  },
  made: '{{id}} ist erfolgt, durch das Deployment {{name}}: mit seinem Ergebnis abschließen oder von Hand sagen, dass das Deployment zu keinem Change gehört',
  madeTwice:
    '{{id}} ist erfolgt, durch das Deployment {{name}} und {{otherName}}: mit seinem Ergebnis abschließen oder von Hand sagen, dass das Deployment zu keinem Change gehört',
  asTemplate: 'Erfolgt nach STD-{{n}}',
  joinReason: 'Eine Zuordnung braucht eine Begründung',
  unknown:
    'Dieser Pilot hat seit seinem Start kein Deployment {{id}} in die Live-Umgebung',
} as const satisfies Translated<
  (typeof pilotsPhrases)['changes']['deployment']
>;
