import CheckIcon from '@material-ui/icons/Check';
import MissedIcon from '@material-ui/icons/EventBusy';
import OpenIcon from '@material-ui/icons/EventNote';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { ReactElement } from 'react';
import { useText } from '../../translation';
import { Chip, Tone } from '../../ground/status';

type State = PilotsSchemas['OpenedReview']['state'];

const LOOK: Record<State, [Tone, ReactElement]> = {
  open: ['info', <OpenIcon />],
  held: ['success', <CheckIcon />],
  missed: ['danger', <MissedIcon />],
};

/** Where a review stands, as word and icon. */
export function ReviewStateChip({ state }: { state: State }) {
  const t = useText();
  const [tone, icon] = LOOK[state];
  return (
    <Chip tone={tone} icon={icon}>
      {t(`reviews.state.${state}`)}
    </Chip>
  );
}
