import { bruteModel } from './bruteModel';
import { Event, given, ms } from './bruteVersions';

function middle(values: number[], fraction: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * fraction;
  const under = Math.floor(place);
  const over = Math.min(under + 1, sorted.length - 1);
  return (
    (sorted[under] + (place - under) * (sorted[over] - sorted[under])) / 1000
  );
}

/** The measures of a window [from, to). */
export function bruteMeasures(
  model: ReturnType<typeof bruteModel>,
  from: number,
  to: number,
) {
  const inside = (t: number) => from <= t && t < to;
  const finished = model.deployments.filter(d => inside(d.finish));
  const rate = (n: number) => (finished.length ? n / finished.length : null);
  const failed = finished.filter(d => d.failed).length;
  const rework = finished.filter(d => d.rework).length;
  const leads = finished.flatMap(d =>
    d.changes
      .filter(c => !c.merge && c.committedAt <= d.finish)
      .map(c => d.finish - c.committedAt),
  );
  const recoveries = model.deployments
    .filter(d => d.failed && inside(d.recoveredAt))
    .map(d => Math.max(0, d.recoveredAt - d.brokenAt));
  const ours = model.incidents.filter(i => i.ofTarget);
  const end = (i: Event) => (given(i.resolvedAt) ? ms(i.resolvedAt) : Infinity);
  const restores = ours
    .filter(i => inside(end(i)))
    .map(i => end(i) - ms(i.startedAt));
  return {
    deploymentFrequency: {
      value: finished.length / ((to - from) / (7 * 86_400_000)),
      unit: 'deployments/week',
      sample: finished.length,
      failedRollouts: model.failedRollouts.filter(d => inside(d.finish)).length,
    },
    changeLeadTime: {
      value: middle(leads, 0.5),
      p90: middle(leads, 0.9),
      unit: 'seconds',
      sample: leads.length,
    },
    changeFailRate: { value: rate(failed), failed, sample: finished.length },
    recoveryTime: {
      value: middle(recoveries, 0.5),
      unit: 'seconds',
      sample: recoveries.length,
      open: model.deployments.filter(
        d => d.hit !== undefined && d.hit < to && d.recoveredAt >= to,
      ).length,
    },
    reworkRate: { value: rate(rework), rework, sample: finished.length },
    timeToRestore: {
      value: middle(restores, 0.5),
      unit: 'seconds',
      sample: restores.length,
      open: ours.filter(i => ms(i.startedAt) < to && end(i) >= to).length,
    },
    reliability: { errorBudgetLeft: null, withinTarget: null, sample: 0 },
  };
}
