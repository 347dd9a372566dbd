import CheckIcon from '@material-ui/icons/Check';
import CloseIcon from '@material-ui/icons/Close';
import HelpIcon from '@material-ui/icons/HelpOutline';
import TrendIcon from '@material-ui/icons/TrendingUp';
import { SnapshotVerdict } from '@pilot-handoff/backstage-plugin-pilots-common';
import { ReactElement } from 'react';
import { useText } from '../../translation';
import { Chip, Tone } from '../../ground/status';

type Shown = Exclude<SnapshotVerdict, 'none'>;

const LOOK: Record<Shown, [Tone, ReactElement]> = {
  within: ['success', <CheckIcon />],
  met: ['success', <CheckIcon />],
  promising: ['info', <TrendIcon />],
  beyond: ['danger', <CloseIcon />],
  missed: ['danger', <CloseIcon />],
  'insufficient-data': ['neutral', <HelpIcon />],
};

/** What a number says beside its threshold; nothing where there is none. */
export function SnapshotVerdictChip({ verdict }: { verdict: SnapshotVerdict }) {
  const t = useText();
  if (verdict === 'none') return null;
  const [tone, icon] = LOOK[verdict];
  const word = verdict === 'insufficient-data' ? 'insufficientData' : verdict;
  return (
    <Chip tone={tone} icon={icon}>
      {t(`reviews.verdict.${word}`)}
    </Chip>
  );
}
