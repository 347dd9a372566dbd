import { FieldReader } from '../../delivery/parse/FieldReader';
import { fieldPhrases } from '../../delivery/parse/phrases';
import { say } from '../../ground/phrases/say';
import { outcomesPhrases } from '../phrases';
import {
  BusinessMetric,
  METRIC_DIRECTIONS,
  RESERVED_METRICS,
} from './BusinessMetric';
import { readSource, SourceProblems } from './readSource';

const { problems: said } = outcomesPhrases;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LENGTHS = {
  id: 63,
  title: 120,
  unit: 40,
  definition: 1000,
  supportHours: 100,
} as const;
/** Larger numbers are mistakes, and lose digits. */
export const MAX_VALUE = 1e15;
const KEYS: readonly string[] = [
  ...Object.keys(LENGTHS),
  'direction',
  'baseline',
  'target',
  'source',
];

/** Reads a number that is stored as it is; names the problem otherwise. */
export function readNumber(
  fields: FieldReader,
  name: string,
): number | undefined {
  const value = fields.value(name);
  if (value === undefined) return undefined;
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return fields.problem(name, said.number);
  }
  return Math.abs(value) <= MAX_VALUE
    ? value
    : fields.problem(name, say(said.large, { n: MAX_VALUE }));
}

/** Names each key of an object that nobody reads, for it is likely a slip of the pen. */
export function refuseOthers(
  fields: FieldReader,
  raw: Record<string, unknown>,
  known: readonly string[],
): void {
  for (const key of Object.keys(raw)) {
    if (known.includes(key)) continue;
    const others = say(said.known, { list: known.join(', ') });
    fields.problem(key.slice(0, 60), `${said.unknown}; ${others}`);
  }
}

/** Reads one metric of a definition; its problems go to the reader. */
export function readMetric(
  fields: FieldReader,
  raw: Record<string, unknown>,
  problemsOf: SourceProblems,
): BusinessMetric {
  const text = (name: keyof typeof LENGTHS) =>
    fields.note(name, LENGTHS[name])?.trim() || undefined;
  const must = (name: keyof typeof LENGTHS) => {
    const sent = fields.value(name) ?? '';
    if (typeof sent === 'string' && !sent.trim()) {
      fields.problem(name, fieldPhrases.said);
    }
    return text(name) ?? '';
  };
  refuseOthers(fields, raw, KEYS);
  const metric: BusinessMetric = {
    id: must('id'),
    title: must('title'),
    unit: must('unit'),
    direction: fields.required(
      'direction',
      fields.oneOf('direction', METRIC_DIRECTIONS),
    )!,
    baseline: readNumber(fields, 'baseline'),
    target: readNumber(fields, 'target'),
    source: readSource(fields, 'source', 'metric', problemsOf),
    definition: text('definition'),
    supportHours: text('supportHours'),
  };
  if (metric.id && !ID.test(metric.id)) {
    fields.problem('id', said.id);
  }
  if (RESERVED_METRICS.includes(metric.id)) {
    fields.problem('id', say(said.reserved, { id: metric.id }));
  }
  if (pointsAway(metric)) {
    const problem = [
      say(said.worse, {
        target: metric.target!,
        baseline: metric.baseline!,
      }),
      say(said.direction, {
        direction: metric.direction === 'up' ? 'down' : 'up',
      }),
    ];
    fields.problem('target', problem.join('; '));
  }
  return metric;
}

function pointsAway({ baseline, target, direction }: BusinessMetric): boolean {
  if (baseline === undefined || target === undefined) return false;
  return direction === 'up' ? target < baseline : target > baseline;
}
