import CheckIcon from '@material-ui/icons/Check';
import CloseIcon from '@material-ui/icons/Close';
import DraftIcon from '@material-ui/icons/CreateOutlined';
import DoneIcon from '@material-ui/icons/DoneAll';
import WaitIcon from '@material-ui/icons/HourglassEmpty';
import UndoIcon from '@material-ui/icons/Undo';
import {
  ChangeState,
  ChangeResult,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ReactElement } from 'react';
import { useText } from '../translation';
import { Chip, Tone } from '../ground/status';

const LOOK: Record<ChangeState, [Tone, ReactElement]> = {
  draft: ['neutral', <DraftIcon />],
  proposed: ['info', <WaitIcon />],
  approved: ['success', <CheckIcon />],
  rejected: ['danger', <CloseIcon />],
  contested: ['danger', <CloseIcon />],
  closed: ['neutral', <DoneIcon />],
  withdrawn: ['neutral', <UndoIcon />],
};

/** How far a change has come, as word and icon. */
export function ChangeStateChip({ state }: { state: ChangeState }) {
  const t = useText();
  const [tone, icon] = LOOK[state];
  return (
    <Chip tone={tone} icon={icon}>
      {t(`changes.state.${state}`)}
    </Chip>
  );
}

/** Says how a change ended. */
export function useResultWord(): (result: ChangeResult) => string {
  const t = useText();
  return result =>
    result === 'rolled-back'
      ? t('changes.result.rolledBack')
      : t(`changes.result.${result}`);
}
