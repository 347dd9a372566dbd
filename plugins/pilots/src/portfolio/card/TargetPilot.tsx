import { makeStyles } from '@material-ui/core/styles';
import { Stage } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Row } from '../../ground/layout';
import { StageChip } from '../../ground/status';
import { Countdown } from '../../ground/time';
import { AttentionChips } from '../attention';
import { PilotName, ReadinessCell } from '../matrix';
import { PortfolioRow } from '../PortfolioRow';

const OVER: readonly Stage[] = ['scaled', 'iterating', 'stopped', 'archived'];

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
  return (
    <div className={useStyles().root}>
      <div>
        <PilotName row={row} />
      </div>
      <Row>
        <StageChip stage={row.stage} />
        {!OVER.includes(row.stage) && (
          <Countdown to={row.decisionDate} zone={row.timeZone} />
        )}
      </Row>
      <div>
        <ReadinessCell row={row} />
      </div>
      <AttentionChips row={{ ...row, attention }} />
    </div>
  );
}
