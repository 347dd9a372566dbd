import { Translated } from '../../ground/locale';
import type { unrecordedMessages } from './messages';

/** Texts of deployments without a change record, in German. */
export const unrecordedGerman = {
  title: 'Nicht verzeichnete Changes',
  explain:
    'Diese gingen live oder haben es versucht und gehören zu keinem Change. Ein Change, der ihren Commit oder ihre Version nennt, nimmt sie von selbst auf; oder ordnen Sie sie von Hand zu.',
  none: 'Jedes Deployment gehört zu einem Change',
  noneNext:
    'Ein Deployment ohne Change erscheint hier. Pipelines nennen ihren: CHG-7, oder STD-1 für einen Standard-Change.',
  of: 'Deployment {{id}} aus {{source}}: {{components}}',
  join: '{{name}} einem Change zuordnen',
  joinOff: 'Deployments werden zugeordnet von: {{roles}}',
  joinTitle: 'Zu welchem Change gehört {{id}}?',
  joinExplain:
    'Was Sie sagen, geht Commit und Version vor und wird mit Ihrem Namen verzeichnet.',
  joinConfirm: 'Zuordnen',
  change: 'Change',
  changeHint: 'Zum Beispiel CHG-7',
  joined: 'Das Deployment ist zugeordnet',
} as const satisfies Translated<typeof unrecordedMessages>;
