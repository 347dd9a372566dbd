import ClearedIcon from '@material-ui/icons/CheckCircleOutline';
import HeldIcon from '@material-ui/icons/PauseCircleOutline';
import OpenIcon from '@material-ui/icons/ReportProblem';
import BackIcon from '@material-ui/icons/SettingsBackupRestore';
import ArmedIcon from '@material-ui/icons/Visibility';
import UnarmedIcon from '@material-ui/icons/VisibilityOff';
import { ReactElement } from 'react';
import { Chip, Tone } from '../../ground/status';
import { useText } from '../../translation';
import { Trigger } from './useTrigger';

const LOOK: Record<Trigger['state'], [Tone, ReactElement]> = {
  unarmed: ['neutral', <UnarmedIcon />],
  armed: ['success', <ArmedIcon />],
  open: ['danger', <OpenIcon />],
  held: ['warning', <HeldIcon />],
  'rolling-back': ['danger', <BackIcon />],
  recovered: ['info', <ClearedIcon />],
};

/** The state of the trigger as word and icon. */
export function TriggerChip({ state }: { state: Trigger['state'] }) {
  const t = useText();
  const [tone, icon] = LOOK[state];
  return (
    <Chip tone={tone} icon={icon}>
      {t(`guardrails.trigger.state.${state}`)}
    </Chip>
  );
}
