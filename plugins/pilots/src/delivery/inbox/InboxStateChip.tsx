import AppliedIcon from '@material-ui/icons/Check';
import FailedIcon from '@material-ui/icons/ErrorOutline';
import IgnoredIcon from '@material-ui/icons/Block';
import PendingIcon from '@material-ui/icons/Schedule';
import UnmappedIcon from '@material-ui/icons/HelpOutline';
import WaitingIcon from '@material-ui/icons/HourglassEmpty';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { ReactElement } from 'react';
import { Chip, Tone } from '../../ground/status';
import { useText } from '../../translation';

type State = PilotsSchemas['WebhookDelivery']['status'];

const LOOK: Record<State, [Tone, ReactElement]> = {
  applied: ['success', <AppliedIcon />],
  failed: ['danger', <FailedIcon />],
  ignored: ['neutral', <IgnoredIcon />],
  pending: ['info', <PendingIcon />],
  unmapped: ['warning', <UnmappedIcon />],
  waiting: ['info', <WaitingIcon />],
};

/** What became of a delivery, as word and icon. */
export function InboxStateChip({ state }: { state: State }) {
  const t = useText();
  const [tone, icon] = LOOK[state];
  return (
    <Chip tone={tone} icon={icon}>
      {t(`inbox.state.${state}`)}
    </Chip>
  );
}
