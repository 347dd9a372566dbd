import { CriterionOperator } from '../../criteria/Criterion';
import { Stage } from '../../pilot/stages';

/** What a number of the week is: a limit of the pause rule, a measure of delivery, and so on. @public */
export const SNAPSHOT_GROUPS = [
  'limit',
  'delivery',
  'budget',
  'criterion',
  'outcome',
] as const;
/** What a number of the week is. @public */
export type SnapshotGroup = (typeof SNAPSHOT_GROUPS)[number];

/** What a number says beside its threshold; `none` where there is no threshold. @public */
export type SnapshotVerdict =
  | 'within'
  | 'beyond'
  | 'met'
  | 'promising'
  | 'missed'
  | 'insufficient-data'
  | 'none';

/** One number of the week beside its threshold. @public */
export interface SnapshotRow {
  /** Unique within the snapshot, for example `limit/change-fail-rate`. */
  id: string;
  group: SnapshotGroup;
  title: string;
  /** `null` is "no data", 0 is zero. */
  value: number | null;
  unit: string;
  threshold?: { operator: CriterionOperator; value: number };
  verdict: SnapshotVerdict;
  /** How much the value rests on, where that is known. */
  sample?: number;
  /** Why, in words. */
  reason?: string;
}

/** The numbers of a week, frozen. Times are RFC 3339, UTC. @public */
export interface ReviewSnapshot {
  review: string;
  /** The numbers are those of this moment. */
  asOf: string;
  /** When they were taken; later than `asOf` where the suite did not run in between. */
  takenAt: string;
  stage: Stage;
  /** What limits and delivery are measured over: 28 days, no further back than the start or the last resume. */
  window: { from: string; to: string };
  criteria: {
    version: number;
    hash: string;
    recommendation: string;
    reasons: string[];
  };
  rows: SnapshotRow[];
  /** Sources that are silent: never healthy. */
  silent: { signal: string; since: string; reason: string }[];
}

/** A snapshot in the few words that lists show. @public */
export interface SnapshotSummary {
  recommendation: string;
  /** Ids of the limits that are breached. */
  beyond: string[];
  /** Criteria by verdict. */
  criteria: Partial<Record<SnapshotVerdict, number>>;
}

/** Sums a snapshot up. @public */
export function summarizeSnapshot({
  criteria,
  rows,
}: Pick<ReviewSnapshot, 'criteria' | 'rows'>): SnapshotSummary {
  const counts: SnapshotSummary['criteria'] = {};
  for (const { group, verdict } of rows) {
    if (group === 'criterion') counts[verdict] = (counts[verdict] ?? 0) + 1;
  }
  return {
    recommendation: criteria.recommendation,
    beyond: rows
      .filter(row => row.group === 'limit' && row.verdict === 'beyond')
      .map(row => row.id.replace(/^limit\//, '')),
    criteria: counts,
  };
}
