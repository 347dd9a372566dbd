import { DateTime } from 'luxon';
import { median, percentileCont } from '../../delivery/measures/statistics';
import { QuarterDecision, QuarterFacts } from './QuarterFacts';
import { QuarterFigure } from './QuarterReport';

const HOUR_MS = 3600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * The figures R60 to R66 of a quarter. A value without anything to stand on is
 * null, and says so by a sample of 0; a count of what the record would hold is 0.
 *
 * @public
 */
export function quarterFigures(facts: QuarterFacts): QuarterFigure[] {
  return [
    ...cycle(facts),
    ...credibility(facts),
    ...funding(facts),
    ...waste(facts),
    ...production(facts),
    ...approvals(facts),
    ...funnel(facts),
  ];
}

function times(sample: readonly number[]) {
  const p90 = percentileCont(sample, 0.9);
  return {
    value: median(sample),
    sample: sample.length,
    ...(p90 !== null && { p90 }),
  };
}

function share(part: number, sample: number) {
  return { value: sample > 0 ? part / sample : null, sample };
}

function cycle({ decisions }: QuarterFacts): QuarterFigure[] {
  const days = (since: 'startedAt' | 'dueAt') =>
    decisions.flatMap(decision => {
      const from = decision[since];
      if (!from) return [];
      return [(Date.parse(decision.decidedAt) - Date.parse(from)) / DAY_MS];
    });
  const common = { requirement: 'R60', unit: 'days' } as const;
  return [
    { id: 'start-to-decision', ...common, ...times(days('startedAt')) },
    { id: 'due-to-decision', ...common, ...times(days('dueAt')) },
  ];
}

function credibility(facts: QuarterFacts): QuarterFigure[] {
  const { firstPass, pauses, pilots } = facts;
  const lengths = pauses.flatMap(({ from, to }) =>
    to ? [(Date.parse(to) - Date.parse(from)) / DAY_MS] : [],
  );
  const seconds = facts.restores.map(restore => restore.seconds);
  const common = { requirement: 'R61' } as const;
  return [
    {
      id: 'first-pass',
      ...common,
      unit: 'share',
      ...share(firstPass, pilots.start),
    },
    {
      id: 'pauses',
      ...common,
      unit: 'count',
      value: facts.live > 0 || pauses.length > 0 ? pauses.length : null,
      sample: facts.live,
    },
    { id: 'pause-length', ...common, unit: 'days', ...times(lengths) },
    { id: 'time-to-restore', ...common, unit: 'seconds', ...times(seconds) },
  ];
}

/** What was spent, a figure a currency; one without a value where nothing was observed. */
function money(
  decisions: readonly QuarterDecision[],
  figure: Pick<QuarterFigure, 'id' | 'requirement'>,
): QuarterFigure[] {
  const known = decisions.flatMap(({ budget, spent }) =>
    budget && spent !== undefined ? [{ ...budget, spent }] : [],
  );
  const without = decisions.length - known.length;
  const common = { ...figure, unit: 'money' as const, without };
  const currencies = [...new Set(known.map(one => one.currency))].sort();
  if (currencies.length === 0) return [{ ...common, value: null, sample: 0 }];
  return currencies.map(currency => {
    const some = known.filter(one => one.currency === currency);
    return {
      ...common,
      currency,
      value: some.reduce((sum, one) => sum + one.spent, 0),
      budget: some.reduce((sum, one) => sum + one.amount, 0),
      sample: some.length,
    };
  });
}

function funding({ decisions }: QuarterFacts): QuarterFigure[] {
  const scaled = decisions.filter(({ outcome }) => outcome === 'scale');
  const met = scaled.filter(({ recommended }) => recommended === 'scale');
  return [
    {
      id: 'scaled-on-criteria',
      requirement: 'R62',
      unit: 'share',
      ...share(met.length, scaled.length),
    },
    ...money(scaled, { id: 'scaled-spend', requirement: 'R62' }),
  ];
}

/** A decision is late once its day is over where the pilot is. */
function isLate({ decidedAt, decisionDate, timeZone }: QuarterDecision) {
  // A day that has not begun in UTC is over nowhere.
  if (decidedAt < decisionDate) return false;
  const day = DateTime.fromISO(decisionDate, { zone: timeZone });
  return Date.parse(decidedAt) >= day.plus({ days: 1 }).toMillis();
}

function waste({ decisions }: QuarterFacts): QuarterFigure[] {
  const stops = decisions.filter(({ outcome }) => outcome === 'stop');
  const late = stops.filter(isLate);
  return [
    {
      id: 'late-stops',
      requirement: 'R63',
      unit: 'share',
      ...share(late.length, stops.length),
    },
    ...money(late, { id: 'late-stop-spend', requirement: 'R63' }),
  ];
}

function decided({ decisions }: QuarterFacts, outcome: string): number {
  return decisions.filter(decision => decision.outcome === outcome).length;
}

function production(facts: QuarterFacts): QuarterFigure[] {
  const scaled = decided(facts, 'scale');
  const ended = facts.decisions.length + facts.pilots.cancel;
  return [
    {
      id: 'reach-production',
      requirement: 'R64',
      unit: 'share',
      ...share(scaled, ended),
    },
  ];
}

function approvals(facts: QuarterFacts): QuarterFigure[] {
  const settled = facts.approvals.reduce((sum, { count: n }) => sum + n, 0);
  const waited = facts.approvals.reduce((sum, one) => sum + one.waitedMs, 0);
  const common = { requirement: 'R65', unit: 'hours' } as const;
  const hours = waited / HOUR_MS;
  return [
    {
      id: 'hours-per-approver',
      ...common,
      ...share(hours, facts.approvers),
    },
    { id: 'hours-per-approval', ...common, ...share(hours, settled) },
  ];
}

function funnel(facts: QuarterFacts): QuarterFigure[] {
  const counts = {
    registered: facts.registered,
    submitted: facts.pilots.submit,
    started: facts.pilots.start,
    scaled: decided(facts, 'scale'),
    iterated: decided(facts, 'iterate'),
    stopped: decided(facts, 'stop'),
    cancelled: facts.pilots.cancel,
  };
  return Object.entries(counts).map(([id, value]) => ({
    id: id as keyof typeof counts,
    requirement: 'R66',
    unit: 'count',
    value,
    sample: value,
  }));
}
