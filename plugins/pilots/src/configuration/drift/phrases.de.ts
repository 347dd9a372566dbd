import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** What the server says about drift, in German. */
export const driftPhrasesGerman = {
  title: 'In {{environment}} abgewichen: {{paths}}',
  titleMore: 'In {{environment}} abgewichen: {{paths}} und {{n}} weitere',
  breach:
    '{{paths}} in {{environment}} ist nicht, was die Baseline sagt, und bestimmt, wo Daten liegen',
  breachMore:
    '{{paths}} und {{n}} weitere in {{environment}} sind nicht, was die Baseline sagt, und bestimmen, wo Daten liegen',
  clear:
    'Zurücknehmen und die Pipeline melden lassen, was konfiguriert ist, oder mit einem genehmigten Change annehmen',
  clearIn:
    'In {{environment}} zurücknehmen und die Pipeline melden lassen, was konfiguriert ist, oder mit einem genehmigten Change annehmen',
  unknown: 'Eine Episode {{id}} gibt es nicht',
  over: 'Nichts in dieser Episode weicht mehr ab; es gibt nichts anzunehmen',
  strangers:
    'Pfade {{paths}}: Nur Parameter, die in dieser Episode abweichen, können angenommen werden',
  nonePaths:
    'Kein Pfad genannt: Nur Parameter, die in dieser Episode abweichen, können angenommen werden',
  noBaseline: '{{environment}} hat keine Baseline mehr',
} as const satisfies Translated<
  (typeof pilotsPhrases)['configuration']['drift']
>;
