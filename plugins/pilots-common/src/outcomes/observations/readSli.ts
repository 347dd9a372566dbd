import { FieldReader } from '../../delivery/parse/FieldReader';
import { durationMillis } from '../../pilot/validation/isoDuration';
import { outcomesPhrases } from '../phrases';
import { exact } from '../budget/exact';
import { readNumber } from '../metrics/readMetric';
import { Observed, SLI_METRIC } from './Observation';

const { problems: phrases } = outcomesPhrases;

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
    fields.problem(name, phrases.notForSamples);
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
    return sample.problem('good', phrases.counts);
  }
  if (well < 0 || well > all) {
    return sample.problem('total', phrases.parts);
  }
  if (said.length === 3 && exact(well + bad!) !== exact(all)) {
    return sample.problem('total', phrases.sum);
  }
  return { kind: 'sli', metric: SLI_METRIC, good: well, total: all, windowMs };
}

function count(sample: FieldReader, name: string): number | undefined {
  const value = readNumber(sample, name);
  if (value === undefined || value >= 0) return value;
  return sample.problem(name, phrases.negative);
}

function readWindow(sample: FieldReader): number {
  const window = sample.note('window', 40);
  if (window === undefined) return 0;
  const millis = durationMillis(window);
  if (millis && millis <= LONGEST_SAMPLE) return millis;
  sample.problem('window', phrases.sampleWindow);
  return 0;
}
