import { DateTime } from 'luxon';
import { FieldReader, isObject } from '../../delivery/parse/FieldReader';
import { fieldPhrases } from '../../delivery/parse/phrases';
import { say } from '../../ground/phrases/say';
import { Instant, parseInstant } from '../../delivery';
import { BusinessMetric, STANDING_METRICS } from '../metrics/BusinessMetric';
import { readNumber } from '../metrics/readMetric';
import { outcomesPhrases } from '../phrases';
import { identify } from './identify';
import { SLI_METRIC, Observed, ReadObservation } from './Observation';
import { readSli } from './readSli';

const { problems: said } = outcomesPhrases;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MAX_ID = 255;
const MAX_SEGMENT = 100;
const MAX_HOURS = 100;
const MAX_NOTE = 2000;

/** What an observation is read against. @public */
export interface ObservationContext {
  /** The pilot's metrics. */
  metrics: readonly Pick<BusinessMetric, 'id' | 'supportHours'>[];
  /** Who reports; samples of two reporters at one time are two samples. */
  reporter: string;
  /** IANA zone in which a plain date begins. */
  timeZone: string;
  /** No observation is later than this, in milliseconds since the epoch. */
  latest: Instant;
}

/**
 * Reads one observation: `{metric, value, occurredAt}` or
 * `{sli: {good, bad or total, at, window?}}`, with `id?`, `segment?`, `supportHours?`, `note?`,
 * `supersedes?` and `correction?`. A time is RFC 3339 with offset, or a date,
 * which stands for its beginning in the pilot's time zone. Without an `id` a
 * metric has one value at a time and segment, and a reporter one sample.
 *
 * Returns the observation, or every problem as a sentence part.
 *
 * @public
 */
export function readObservation(
  raw: unknown,
  context: ObservationContext,
): ReadObservation | string[] {
  if (!isObject(raw)) return [said.notAnObject];
  const problems: string[] = [];
  const fields = new FieldReader(raw, context.latest, problems);
  const read = isObject(raw.sli)
    ? readSli(fields, new FieldReader(raw.sli, Infinity, problems, 'sli.'))
    : readValue(fields, context);
  const time = timeOf(fields, raw, context);
  const id = fields.note('id', MAX_ID)?.trim();
  const note = fields.note('note', MAX_NOTE)?.trim() || undefined;
  const supersedes = fields.note('supersedes', MAX_ID)?.trim() || undefined;
  const correction = fields.flag('correction');
  if (problems.length > 0 || !read || time === undefined) return problems;
  return {
    ...read,
    ...identify(read, { id, note, occurredAt: time }, context.reporter),
    occurredAt: time,
    note,
    supersedes,
    correction,
  };
}

function readValue(
  fields: FieldReader,
  context: ObservationContext,
): Observed | undefined {
  const metric = fields.required('metric', fields.identifier('metric'));
  const value = fields.required('value', readNumber(fields, 'value'));
  const segment = fields.note('segment', MAX_SEGMENT)?.trim() ?? '';
  const hours = fields.note('supportHours', MAX_HOURS)?.trim();
  if (metric === undefined || value === undefined) return undefined;
  const defined = context.metrics.find(({ id }) => id === metric);
  const standing = STANDING_METRICS.find(id => id === metric);
  if (!defined && !standing) {
    const known = [...context.metrics.map(({ id }) => id), ...STANDING_METRICS];
    return fields.problem(
      'metric',
      say(said.otherMetric, {
        metric: metric.slice(0, 60),
        list: known.join(', '),
      }),
    );
  }
  if (standing && value < 0) {
    return fields.problem('value', say(said.negativeOf, { metric: standing }));
  }
  return {
    kind: 'metric',
    metric,
    value,
    segment,
    supportHours: hours || defined?.supportHours,
  };
}

/** `occurredAt`; a sample may say it as `sli.at`. */
function timeOf(
  fields: FieldReader,
  raw: Record<string, unknown>,
  context: ObservationContext,
): Instant | undefined {
  const outside = fields.value('occurredAt');
  const inSample = isObject(raw.sli) ? raw.sli.at ?? undefined : undefined;
  const name = inSample === undefined ? 'occurredAt' : `${SLI_METRIC}.at`;
  const value = inSample ?? outside;
  if (value === undefined) return fields.problem(name, fieldPhrases.missing);
  const instant = readTime(value, context.timeZone);
  if (typeof instant === 'string') return fields.problem(name, instant);
  if (inSample !== undefined && outside !== undefined) {
    if (readTime(outside, context.timeZone) !== instant) {
      return fields.problem(name, said.twoTimes);
    }
  }
  return instant > context.latest
    ? fields.problem(name, fieldPhrases.future)
    : instant;
}

function readTime(value: unknown, zone: string): Instant | string {
  if (typeof value !== 'string' || !DATE.test(value))
    return parseInstant(value);
  const midnight = DateTime.fromISO(value, { zone }).startOf('day');
  return midnight.isValid ? midnight.toMillis() : fieldPhrases.time.date;
}
