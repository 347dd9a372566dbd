import { FieldReader } from '../../delivery/parse/FieldReader';
import { durationMillis } from '../../pilot/validation/isoDuration';
import { exact } from '../budget/exact';
import { readNumber } from '../metrics/readMetric';
import { Observed, SLI_METRIC } from './Observation';

/** A sample over more than a day says too little about when it was. */
const LONGEST_SAMPLE = 24 * 3600_000;
/** Fields of values, which samples do not have. */
const NOT_FOR_SAMPLES = ['metric', 'value', 'segment', 'supportHours'] as const;

/** Reads the counts of a sample: any two of good, bad and total, or all that agree. */
export function readSli(
  fields: FieldReader,
  sample: FieldReader,
): Observed | undefined {
  for (const name of NOT_FOR_SAMPLES) {
    const value = fields.value(name);
    if (value === undefined || (name === 'metric' && value === SLI_METRIC)) {
      continue;
    }
    fields.problem(name, 'has no place beside sli');
  }
  const good = count(sample, 'good');
  const bad = count(sample, 'bad');
  const total = count(sample, 'total');
  const windowMs = readWindow(sample);
  if (sample.problems.length > 0) return undefined;
  const all = total ?? (good ?? 0) + (bad ?? 0);
  const well = good ?? exact(all - (bad ?? 0));
  const said = [good, bad, total].filter(value => value !== undefined);
  if (said.length < 2) {
    return sample.problem(
      'good',
      'and bad, or one of them and total, are wanted',
    );
  }
  if (well < 0 || well > all) {
    return sample.problem('total', 'is less than its parts');
  }
  if (said.length === 3 && exact(well + bad!) !== exact(all)) {
    return sample.problem('total', 'is not the sum of good and bad');
  }
  return { kind: 'sli', metric: SLI_METRIC, good: well, total: all, windowMs };
}

function count(sample: FieldReader, name: string): number | undefined {
  const value = readNumber(sample, name);
  if (value === undefined || value >= 0) return value;
  return sample.problem(name, 'cannot be below 0');
}

function readWindow(sample: FieldReader): number {
  const window = sample.note('window', 40);
  if (window === undefined) return 0;
  const millis = durationMillis(window);
  if (millis && millis <= LONGEST_SAMPLE) return millis;
  sample.problem('window', 'must be an ISO 8601 duration of at most a day');
  return 0;
}
