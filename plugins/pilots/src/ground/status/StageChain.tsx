import { makeStyles } from '@material-ui/core/styles';
import { Stage } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { useStageWord } from './useStageWord';

/** Places in the chain: draft, ready, approved, running, decision. */
const LENGTH = 5;

const PLACE: Record<Stage, number> = {
  draft: 0,
  ready: 1,
  approved: 2,
  running: 3,
  paused: 3,
  'decision-due': 4,
  scaled: 5,
  iterating: 5,
  stopped: 5,
  archived: 5,
};

const useStyles = makeStyles(
  {
    root: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: 'var(--bui-space-2)',
      whiteSpace: 'nowrap',
    },
    dots: { display: 'inline-flex', gap: 5, padding: 3 },
    dot: {
      width: 9,
      height: 9,
      boxSizing: 'border-box',
      borderRadius: '50%',
      border: '2px solid var(--bui-border-2)',
    },
    past: {
      background: 'var(--bui-accent-bg)',
      borderColor: 'var(--bui-accent-bg)',
    },
    here: {
      borderColor: 'var(--bui-accent-bg)',
      boxShadow: '0 0 0 3px var(--bui-announcement-bg-subdued)',
    },
  },
  { name: 'PilotsStageChain' },
);

const state = (place: number, here: number) => {
  if (place < here) return 'past';
  return place === here ? 'here' : 'dot';
};

/** The stage as a chain of dots and its word. */
export function StageChain({ stage }: { stage: Stage }) {
  const classes = useStyles();
  const t = useText();
  const word = useStageWord();
  const here = PLACE[stage];
  const label = t('ground.stage.chain', {
    position: String(Math.min(here + 1, LENGTH)),
    length: String(LENGTH),
    stage: word(stage),
  });
  return (
    <span className={classes.root}>
      <span className={classes.dots} role="img" aria-label={label}>
        {Array.from({ length: LENGTH }, (_, place) => (
          <span
            key={place}
            className={`${classes.dot} ${classes[state(place, here)]}`}
          />
        ))}
      </span>
      <span>{word(stage)}</span>
    </span>
  );
}
