import AcceptedIcon from '@material-ui/icons/Check';
import MitigatedIcon from '@material-ui/icons/DoneAll';
import HighIcon from '@material-ui/icons/KeyboardArrowUp';
import LowIcon from '@material-ui/icons/KeyboardArrowDown';
import MediumIcon from '@material-ui/icons/Remove';
import OpenIcon from '@material-ui/icons/RadioButtonUnchecked';
import SevereIcon from '@material-ui/icons/ReportProblemOutlined';
import {
  RiskSeverity,
  RiskState,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ReactElement } from 'react';
import { useText } from '../../translation';
import { Chip, Tone } from '../../ground/status';

const SEVERITIES: Record<RiskSeverity, [Tone, ReactElement]> = {
  low: ['neutral', <LowIcon />],
  medium: ['neutral', <MediumIcon />],
  high: ['warning', <HighIcon />],
  severe: ['danger', <SevereIcon />],
};

const STATES: Record<RiskState, [Tone, ReactElement]> = {
  open: ['warning', <OpenIcon />],
  mitigated: ['success', <MitigatedIcon />],
  accepted: ['success', <AcceptedIcon />],
};

/** How bad it would be, as word and icon. */
export function SeverityChip({ severity }: { severity: RiskSeverity }) {
  const t = useText();
  const [tone, icon] = SEVERITIES[severity];
  return (
    <Chip tone={tone} icon={icon}>
      {t(`guardrails.severity.${severity}`)}
    </Chip>
  );
}

/** Where a risk stands, as word and icon. */
export function RiskStateChip({ state }: { state: RiskState }) {
  const t = useText();
  const [tone, icon] = STATES[state];
  return (
    <Chip tone={tone} icon={icon}>
      {t(`guardrails.state.${state}`)}
    </Chip>
  );
}
