import CheckIcon from '@material-ui/icons/Check';
import EditIcon from '@material-ui/icons/CreateOutlined';
import WaitIcon from '@material-ui/icons/HourglassEmpty';
import ClosedIcon from '@material-ui/icons/PlayCircleOutline';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { ReactElement } from 'react';
import { useText } from '../../translation';
import { Chip, Tone } from '../../ground/status';

type State = PilotsSchemas['CorrectivePlanView']['state'];

const LOOK: Record<State, [Tone, ReactElement]> = {
  draft: ['neutral', <EditIcon />],
  proposed: ['info', <WaitIcon />],
  approved: ['success', <CheckIcon />],
  closed: ['neutral', <ClosedIcon />],
};

/** Where a plan stands, as word and icon. */
export function PlanStateChip({ state }: { state: State }) {
  const t = useText();
  const [tone, icon] = LOOK[state];
  return (
    <Chip tone={tone} icon={icon}>
      {t(`reviews.plan.state.${state}`)}
    </Chip>
  );
}
