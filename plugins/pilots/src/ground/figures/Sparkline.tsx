import { makeStyles } from '@material-ui/core/styles';

/** The drawing's own units; it takes the width that it gets. */
const WIDTH = 100;
const HEIGHT = 24;
const EDGE = 2;

const useStyles = makeStyles(
  {
    root: {
      display: 'block',
      width: '100%',
      maxWidth: '9rem',
      height: 24,
      overflow: 'visible',
    },
    line: {
      fill: 'none',
      stroke: 'var(--bui-accent-bg)',
      strokeWidth: 1.5,
      strokeLinejoin: 'round',
      vectorEffect: 'non-scaling-stroke',
    },
    point: {
      stroke: 'var(--bui-accent-bg)',
      strokeWidth: 4,
      strokeLinecap: 'round',
      vectorEffect: 'non-scaling-stroke',
    },
    limit: {
      stroke: 'var(--bui-fg-negative)',
      strokeWidth: 1,
      strokeDasharray: '3 3',
      vectorEffect: 'non-scaling-stroke',
    },
  },
  { name: 'PilotsSparkline' },
);

type Point = [x: number, y: number];

/** Neighbouring values belong to one stroke; where there is no data the line is broken. */
export function strokesOf(
  values: readonly (number | null)[],
  place: (value: number, at: number) => Point,
): Point[][] {
  const strokes: Point[][] = [];
  let broken = true;
  values.forEach((value, at) => {
    if (value === null) {
      broken = true;
      return;
    }
    if (broken) strokes.push([]);
    strokes[strokes.length - 1].push(place(value, at));
    broken = false;
  });
  return strokes;
}

/**
 * A small line of one value a week, with its limit as a dashed line. It has no
 * axis: `label` says in words what it shows.
 */
export function Sparkline(props: {
  values: readonly (number | null)[];
  limit?: number;
  label: string;
}) {
  const classes = useStyles();
  const { values, limit, label } = props;
  const known = values.filter((value): value is number => value !== null);
  if (known.length === 0) return null;
  const top = Math.max(...known, limit ?? 0) || 1;
  const height = (value: number) =>
    HEIGHT - EDGE - (value / top) * (HEIGHT - 2 * EDGE);
  const step = (WIDTH - 2 * EDGE) / Math.max(1, values.length - 1);
  const strokes = strokesOf(values, (value, at) => [
    EDGE + at * step,
    height(value),
  ]);
  return (
    <svg
      className={classes.root}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {limit !== undefined && (
        <line
          className={classes.limit}
          x1={0}
          x2={WIDTH}
          y1={height(limit)}
          y2={height(limit)}
        />
      )}
      {strokes.map(points => {
        const [[x, y]] = points;
        // A week between two without data is a point.
        return points.length === 1 ? (
          <path key={x} className={classes.point} d={`M${x} ${y}h0.01`} />
        ) : (
          <polyline
            key={x}
            className={classes.line}
            points={points.join(' ')}
          />
        );
      })}
    </svg>
  );
}
