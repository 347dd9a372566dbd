import {
  MAX_OUTCOME_METRICS,
  PilotsSchemas,
} from '@pilot-handoff/backstage-plugin-pilots-common';

type Metric = PilotsSchemas['BusinessMetric'];

/** A metric while it is written: numbers as they were typed. */
export interface MetricForm extends Omit<Metric, 'baseline' | 'target'> {
  /** Tells rows apart while ids are being typed. */
  key: number;
  baseline: string;
  target: string;
}

let lastKey = 0;

const text = (value: number | undefined) =>
  value === undefined ? '' : String(value);

// A number that does not parse is sent as typed: the rules say what is wrong with it.
const number = (typed: string): any => {
  const plain = typed.trim().replace(/^([-+]?\d+),(\d+)$/, '$1.$2');
  if (plain === '') return undefined;
  return Number.isFinite(Number(plain)) ? Number(plain) : typed;
};

export function formOf(metric: Metric): MetricForm {
  lastKey += 1;
  return {
    ...metric,
    key: lastKey,
    baseline: text(metric.baseline),
    target: text(metric.target),
  };
}

export function newForm(): MetricForm {
  return formOf({
    id: '',
    title: '',
    unit: 'percent',
    direction: 'up',
    source: 'hand',
  });
}

/** A metric as it is sent. */
export function metricOf({ key, baseline, target, ...rest }: MetricForm) {
  return { ...rest, baseline: number(baseline), target: number(target) };
}

/** The id that a title suggests: lower-case words joined by hyphens. */
export function idOf(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 63);
}

export const MAX_METRICS = MAX_OUTCOME_METRICS;
