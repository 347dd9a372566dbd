import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../translation';
import { CheckStatus } from './StatusChip';

/** How many items pass, and how many more are waived. */
export interface Score {
  passed: number;
  exempt: number;
  total: number;
}

const useStyles = makeStyles(
  {
    bar: { display: 'inline-flex', gap: 2 },
    segment: {
      width: 13,
      height: 10,
      borderRadius: 3,
      boxSizing: 'border-box',
      border: '1px solid var(--bui-border-2)',
    },
    passed: {
      background: 'var(--bui-fg-positive)',
      borderColor: 'var(--bui-fg-positive)',
    },
    failed: {
      background: 'var(--bui-fg-negative)',
      borderColor: 'var(--bui-fg-negative)',
    },
    exempt: {
      background:
        'repeating-linear-gradient(45deg, var(--bui-fg-warning) 0 3px, transparent 3px 5px)',
      borderColor: 'var(--bui-fg-warning)',
    },
    open: {},
  },
  { name: 'PilotsReadinessBar' },
);

const LOOK: Record<CheckStatus, 'passed' | 'failed' | 'exempt' | 'open'> = {
  passed: 'passed',
  failed: 'failed',
  exempt: 'exempt',
  'not-reported': 'open',
  'not-applicable': 'passed',
};

/** One segment an item. Where only the score is known, passed come first, then waived, then the rest. */
export function ReadinessBar({
  score,
  statuses,
}: {
  score: Score;
  statuses?: readonly CheckStatus[];
}) {
  const classes = useStyles();
  const t = useText();
  const { passed, exempt, total } = score;
  const segments =
    statuses?.map(status => LOOK[status]) ??
    Array.from({ length: total }, (_, at) => {
      if (at < passed) return 'passed';
      return at < passed + exempt ? 'exempt' : 'open';
    });
  return (
    <span
      className={classes.bar}
      role="img"
      aria-label={t('ground.readiness.bar', {
        passed: String(passed),
        exempt: String(exempt),
        total: String(total),
      })}
    >
      {segments.map((look, at) => (
        <span key={at} className={`${classes.segment} ${classes[look]}`} />
      ))}
    </span>
  );
}
