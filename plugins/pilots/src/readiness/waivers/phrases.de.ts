import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** What the server says about waivers, in German. */
export const waiverPhrasesGerman = {
  waits: 'Ausnahme genehmigen oder ablehnen: „{{titleWords}}“',
  onlyAskedBy: 'Ausnahmen werden beantragt von: {{roles}}',
  notOwn: 'Niemand genehmigt eine Ausnahme, die er selbst beantragt hat',
  notTwice:
    'Ihre Genehmigung für diese Ausnahme liegt vor; die zweite erteilt eine andere Person',
  waitsForBoth: 'Diese Ausnahme wartet auf Sponsor und Risk Lead',
  is: {
    active: 'Sie ist in Kraft',
    expired: 'Sie ist abgelaufen',
    rejected: 'Sie ist abgelehnt',
    withdrawn: 'Sie ist zurückgenommen',
  },
  already: {
    active: 'Diese Ausnahme ist bereits in Kraft',
    expired: 'Diese Ausnahme ist bereits abgelaufen',
    rejected: 'Diese Ausnahme ist bereits abgelehnt',
    withdrawn: 'Diese Ausnahme ist bereits zurückgenommen',
  },
  span: 'Das Ende der Ausnahme muss innerhalb der nächsten {{n}} Tage liegen',
  empty: {
    reason: 'Die Begründung ist leer (reason)',
    compensatingControl:
      'Die ausgleichende Maßnahme ist leer (compensatingControl)',
  },
  asked:
    '{{actor}} hat diese Ausnahme bereits beantragt; sie wartet auf Genehmigung',
  withdrawnBy:
    'Diese Ausnahme nehmen {{actor}}, der Sponsor oder der Risk Lead zurück',
  sayWhy: 'Eine Begründung angeben (reason)',
  unknown: 'Es gibt keine Ausnahme {{id}}',
  unknownCheck:
    'Es gibt keine Prüfung {{id}}; eine Ausnahme ist möglich für {{ids}}',
  notWaivable:
    '{{id}} gehört zu Punkt {{n}}, {{itemWords}}; dafür ist keine Ausnahme möglich',
} as const satisfies Translated<(typeof pilotsPhrases)['readiness']['waiver']>;
