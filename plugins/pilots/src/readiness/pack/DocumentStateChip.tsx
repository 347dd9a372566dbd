import CheckIcon from '@material-ui/icons/Check';
import CloseIcon from '@material-ui/icons/Close';
import WaitIcon from '@material-ui/icons/HourglassEmpty';
import ReplyIcon from '@material-ui/icons/Reply';
import MissingIcon from '@material-ui/icons/NoteAddOutlined';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { ReactElement } from 'react';
import { useText } from '../../translation';
import { Chip, Tone } from '../../ground/status';

type State = PilotsSchemas['DocumentSummary']['state'];

const LOOK = {
  missing: ['neutral', <MissingIcon />, 'missing'],
  'in-review': ['info', <WaitIcon />, 'inReview'],
  'changes-requested': ['warning', <ReplyIcon />, 'changesRequested'],
  approved: ['success', <CheckIcon />, 'approved'],
  'approval-void': ['danger', <CloseIcon />, 'approvalVoid'],
} as const satisfies Record<State, [Tone, ReactElement, string]>;

/** How far a document is, as word and icon. */
export function DocumentStateChip({ state }: { state: State }) {
  const t = useText();
  const [tone, icon, word] = LOOK[state];
  return (
    <Chip tone={tone} icon={icon}>
      {t(`pack.state.${word}`)}
    </Chip>
  );
}
