import { DecisionOutcome } from '../forum/DecisionOutcome';

/** What two pilots are compared by. @public */
export interface ComparedPilot {
  /** `namespace/name`. */
  pilot: string;
  sector: string;
  /** Entity refs. */
  targets: readonly string[];
  /** Metrics of the exit criteria. */
  metrics: readonly string[];
}

/** A decided pilot, as far as the comparison looks at it. @public */
export interface ComparedDecision extends ComparedPilot {
  id: string;
  outcome: DecisionOutcome;
  /** RFC 3339. */
  decidedAt: string;
}

/** A decided pilot that is like the one in hand, and in what. @public */
export interface SimilarDecision<D extends ComparedDecision> {
  decision: D;
  /** From 0 to 1. */
  score: number;
  sharedTargets: string[];
  sharedMetrics: string[];
  sameSector: boolean;
}

/** What a shared target, the same criteria and the same sector weigh. */
const WEIGHTS = { targets: 0.5, metrics: 0.3, sector: 0.2 };

/**
 * Decided pilots that are like this one, the most alike first: by the share of
 * targets, by the share of the criteria's metrics (both as the size of what
 * they share over the size of what either has) and by sector; of equally
 * similar ones the latest decision goes first. Pilots that share nothing but
 * the sector are left out unless they measure something alike, for a sector is
 * no likeness by itself.
 *
 * @public
 */
export function similarDecisions<D extends ComparedDecision>(
  pilot: ComparedPilot,
  decided: readonly D[],
  limit = 5,
): SimilarDecision<D>[] {
  return decided
    .filter(decision => decision.pilot !== pilot.pilot)
    .map(decision => compared(pilot, decision))
    .filter(
      found => found.sharedTargets.length > 0 || found.sharedMetrics.length > 0,
    )
    .sort(
      (a, b) =>
        b.score - a.score ||
        compareText(b.decision.decidedAt, a.decision.decidedAt) ||
        compareText(a.decision.id, b.decision.id),
    )
    .slice(0, limit);
}

function compared<D extends ComparedDecision>(
  pilot: ComparedPilot,
  decision: D,
): SimilarDecision<D> {
  const targets = overlap(pilot.targets, decision.targets);
  const metrics = overlap(pilot.metrics, decision.metrics);
  const sameSector = pilot.sector === decision.sector;
  const score =
    WEIGHTS.targets * targets.share +
    WEIGHTS.metrics * metrics.share +
    (sameSector ? WEIGHTS.sector : 0);
  return {
    decision,
    score: Math.round(score * 1000) / 1000,
    sharedTargets: targets.shared,
    sharedMetrics: metrics.shared,
    sameSector,
  };
}

function overlap(a: readonly string[], b: readonly string[]) {
  const all = new Set([...a, ...b]);
  const shared = [...new Set(a)].filter(one => b.includes(one)).sort();
  return { shared, share: all.size === 0 ? 0 : shared.length / all.size };
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
