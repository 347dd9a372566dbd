import IterateIcon from '@material-ui/icons/Autorenew';
import StopIcon from '@material-ui/icons/Block';
import OverrideIcon from '@material-ui/icons/CallSplit';
import ValidatedIcon from '@material-ui/icons/DoneAll';
import HoldsIcon from '@material-ui/icons/Gavel';
import SupersededIcon from '@material-ui/icons/History';
import ReversedIcon from '@material-ui/icons/SettingsBackupRestore';
import RevisitIcon from '@material-ui/icons/Replay';
import ScaleIcon from '@material-ui/icons/TrendingUp';
import {
  DecisionOutcome,
  DecisionStatus,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ReactElement } from 'react';
import { Chip, Tone } from '../ground/status';
import { useText } from '../translation';
import { useOutcomeWord } from './useOutcomeWord';

const OUTCOMES: Record<DecisionOutcome, [Tone, ReactElement]> = {
  scale: ['success', <ScaleIcon />],
  iterate: ['info', <IterateIcon />],
  stop: ['danger', <StopIcon />],
};

/** Where a pilot goes, as word and icon. */
export function OutcomeChip({ outcome }: { outcome: DecisionOutcome }) {
  const word = useOutcomeWord();
  const [tone, icon] = OUTCOMES[outcome];
  return (
    <Chip tone={tone} icon={icon}>
      {word(outcome)}
    </Chip>
  );
}

/** That a forum decided otherwise than recommended. */
export function OverrideChip() {
  const t = useText();
  return (
    <Chip tone="warning" icon={<OverrideIcon />}>
      {t('decisions.override')}
    </Chip>
  );
}

const STATUSES: Record<DecisionStatus, [Tone, ReactElement]> = {
  accepted: ['neutral', <HoldsIcon />],
  superseded: ['neutral', <SupersededIcon />],
  validated: ['success', <ValidatedIcon />],
  revisit: ['warning', <RevisitIcon />],
  reversed: ['danger', <ReversedIcon />],
};

/** How a decision stands today. */
export function DecisionStatusChip({ status }: { status: DecisionStatus }) {
  const t = useText();
  const [tone, icon] = STATUSES[status];
  return (
    <Chip tone={tone} icon={icon}>
      {t(`decisions.status.${status}`)}
    </Chip>
  );
}
