import { exact } from '../budget/exact';

/** Units that measure the same, each as a multiple of the first of its group. */
const GROUPS: readonly Readonly<Record<string, number>>[] = [
  { percent: 1, '%': 1, ratio: 100 },
  {
    seconds: 1,
    s: 1,
    milliseconds: 0.001,
    ms: 0.001,
    minutes: 60,
    min: 60,
    hours: 3600,
    h: 3600,
    days: 86_400,
    d: 86_400,
  },
];

/**
 * A value in another unit: the same unit in any case, percent and ratio, and
 * units of time up to days. Undefined where the one says nothing about the other.
 *
 * @public
 */
export function convertUnit(
  value: number,
  from: string,
  to: string,
): number | undefined {
  const [source, wanted] = [from.trim().toLowerCase(), to.trim().toLowerCase()];
  if (source === wanted) return value;
  const group = GROUPS.find(
    units => Object.hasOwn(units, source) && Object.hasOwn(units, wanted),
  );
  return group && exact((value * group[source]) / group[wanted]);
}
