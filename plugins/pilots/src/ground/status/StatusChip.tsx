import BlockIcon from '@material-ui/icons/Block';
import CheckIcon from '@material-ui/icons/Check';
import CloseIcon from '@material-ui/icons/Close';
import HelpIcon from '@material-ui/icons/HelpOutline';
import ScheduleIcon from '@material-ui/icons/Schedule';
import { ReactElement } from 'react';
import { useText } from '../../translation';
import { Chip, Tone } from './Chip';

/** How a check or an item stands. */
export type CheckStatus =
  | 'passed'
  | 'failed'
  | 'not-reported'
  | 'exempt'
  | 'not-applicable';

const LOOK = {
  passed: { tone: 'success', icon: <CheckIcon />, word: 'passed' },
  failed: { tone: 'danger', icon: <CloseIcon />, word: 'failed' },
  'not-reported': { tone: 'warning', icon: <HelpIcon />, word: 'notReported' },
  exempt: { tone: 'warning', icon: <ScheduleIcon />, word: 'exempt' },
  'not-applicable': {
    tone: 'neutral',
    icon: <BlockIcon />,
    word: 'notApplicable',
  },
} as const satisfies Record<
  CheckStatus,
  { tone: Tone; icon: ReactElement; word: string }
>;

/** The state of a check as word and icon. */
export function StatusChip({
  status,
  children,
}: {
  status: CheckStatus;
  /** Says more than the plain word, for example until when it is waived. */
  children?: string;
}) {
  const t = useText();
  const { tone, icon, word } = LOOK[status];
  return (
    <Chip tone={tone} icon={icon}>
      {children ?? t(`ground.status.${word}`)}
    </Chip>
  );
}
