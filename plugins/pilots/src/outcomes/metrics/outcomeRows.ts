import { OutcomesView } from '../useOutcomes';

/** A row of the table of outcomes. */
export interface OutcomeRow {
  id: string;
  title: string;
  unit: string;
  direction?: 'up' | 'down';
  supporting?: boolean;
  baseline?: number;
  /** What it should reach; for spend and reach what it must not exceed. */
  target?: number;
  source?: string;
  latest: { at: string; value: number } | null;
  /** Null without a target or a value. */
  reached: boolean | null;
}

/** The metrics, then spend and reach where the pilot has a budget or a cap, or values of them. */
export function outcomeRows(
  { metrics, spend, reach }: OutcomesView,
  titles: { spend: string; users: string },
): OutcomeRow[] {
  const within = (most: number | undefined, now: { value: number } | null) =>
    most === undefined || !now ? null : now.value <= most;
  const rows: OutcomeRow[] = metrics.map(metric => ({
    ...metric,
    source: metric.sourceText,
    reached: metric.reachesTarget,
  }));
  if (spend.budget !== undefined || spend.latest) {
    rows.push({
      id: 'spend',
      title: titles.spend,
      unit: spend.currency ?? '',
      direction: 'down',
      target: spend.budget,
      latest: spend.latest,
      reached: within(spend.budget, spend.latest),
    });
  }
  if (reach.cap !== undefined || reach.latest) {
    rows.push({
      id: 'users',
      title: titles.users,
      unit: reach.unit ?? '',
      direction: 'down',
      target: reach.cap,
      latest: reach.latest,
      reached: within(reach.cap, reach.latest),
    });
  }
  return rows;
}
