import PauseIcon from '@material-ui/icons/PauseCircleOutline';
import DraftIcon from '@material-ui/icons/CreateOutlined';
import RunIcon from '@material-ui/icons/PlayArrow';
import ReadyIcon from '@material-ui/icons/HowToReg';
import DoneIcon from '@material-ui/icons/DoneAll';
import DecideIcon from '@material-ui/icons/Gavel';
import StopIcon from '@material-ui/icons/Stop';
import ArchiveIcon from '@material-ui/icons/Archive';
import LoopIcon from '@material-ui/icons/Loop';
import TrendIcon from '@material-ui/icons/TrendingUp';
import { Stage } from '@pilot-handoff/backstage-plugin-pilots-common';
import { ReactElement } from 'react';
import { Chip, Tone } from './Chip';
import { useStageWord } from './useStageWord';

const LOOK: Record<Stage, [Tone, ReactElement]> = {
  draft: ['neutral', <DraftIcon />],
  ready: ['info', <ReadyIcon />],
  approved: ['info', <DoneIcon />],
  running: ['success', <RunIcon />],
  paused: ['danger', <PauseIcon />],
  'decision-due': ['warning', <DecideIcon />],
  scaled: ['success', <TrendIcon />],
  iterating: ['info', <LoopIcon />],
  stopped: ['neutral', <StopIcon />],
  archived: ['neutral', <ArchiveIcon />],
};

/** The stage as word and icon. */
export function StageChip({ stage }: { stage: Stage }) {
  const word = useStageWord();
  const [tone, icon] = LOOK[stage];
  return (
    <Chip tone={tone} icon={icon}>
      {word(stage)}
    </Chip>
  );
}
