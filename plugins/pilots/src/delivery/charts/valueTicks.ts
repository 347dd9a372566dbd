import { Lane } from './Lane';

/** Gaps between the ticks of an axis, at most. */
const GAPS = 4;

const HOUR = 3600;
const DAY = 24 * HOUR;
/** Steps of durations that read well, in seconds. */
const DURATIONS = [
  ...[1, 5, 15, 30].map(minutes => minutes * 60),
  ...[1, 2, 6, 12].map(hours => hours * HOUR),
  ...[1, 2, 7, 14, 30, 60, 180, 365].map(days => days * DAY),
];

/** The step that covers a span in few round steps. */
function stepOf(span: number, isDuration: boolean): number {
  const least = span / GAPS;
  const readable = isDuration && DURATIONS.find(step => step >= least);
  if (readable) return readable;
  const magnitude = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].find(n => n * magnitude >= least * 0.9999)! * magnitude;
}

/** The values at an axis: round, from zero (or below), up to all that is drawn and held against it. */
export function valueTicks({
  points,
  lines,
  isDuration = false,
}: Pick<Lane, 'points' | 'lines' | 'isDuration'>): number[] {
  const values = [
    ...points.flatMap(({ value }) => value ?? []),
    ...lines.map(({ value }) => value),
  ];
  const low = values.reduce((a, b) => Math.min(a, b), 0);
  const high = values.reduce((a, b) => Math.max(a, b), 0);
  if (high === low) return [0, 1];
  const step = stepOf(high - low, isDuration);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: last - first + 1 }, (_, n) =>
    Number(((first + n) * step).toPrecision(12)),
  );
}
