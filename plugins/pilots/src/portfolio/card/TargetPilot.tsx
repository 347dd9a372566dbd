import { makeStyles } from '@material-ui/core/styles';
import { Stage } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Row } from '../../ground/layout';
import { StageChip } from '../../ground/status';
import { Countdown, daysUntil } from '../../ground/time';
import { AttentionChips } from '../attention';
import { PilotName, ReadinessCell } from '../matrix';
import { PortfolioRow } from '../PortfolioRow';

const LIVE: readonly Stage[] = ['running', 'paused', 'decision-due'];
const BEFORE_START: readonly Stage[] = ['draft', 'ready', 'approved'];

const useStyles = makeStyles(
  {
    root: {
      display: 'flex',
      flexDirection: 'column',
      gap: 'var(--bui-space-2)',
      paddingTop: 'var(--bui-space-3)',
      borderTop: '1px solid var(--bui-border-1)',
      '&:first-child': { borderTop: 'none', paddingTop: 0 },
    },
  },
  { name: 'PilotsTargetPilot' },
);

/** A pilot on the page of what it puts live. */
export function TargetPilot({ row }: { row: PortfolioRow }) {
  // The countdown says it already.
  const attention = row.attention.filter(
    ({ kind }) => !kind.startsWith('decision-'),
  );
  // Only a pilot that runs owes a decision; before, a date that passed is stale.
  const isCounting =
    LIVE.includes(row.stage) ||
    (BEFORE_START.includes(row.stage) &&
      daysUntil(row.decisionDate, row.timeZone) >= 0);
  return (
    <div className={useStyles().root}>
      <div>
        <PilotName row={row} />
      </div>
      <Row>
        <StageChip stage={row.stage} />
        {isCounting && <Countdown to={row.decisionDate} zone={row.timeZone} />}
      </Row>
      <div>
        <ReadinessCell row={row} />
      </div>
      <AttentionChips row={{ ...row, attention }} />
    </div>
  );
}
