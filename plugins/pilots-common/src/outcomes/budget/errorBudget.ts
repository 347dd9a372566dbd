import { durationMillis } from '../../pilot/validation/isoDuration';
import { PilotGuardrails } from '../../pilot/PilotEntityV1alpha1';
import { outcomesPhrases } from '../phrases';
import { exact } from './exact';
import { SliSpan, SliTotals } from './SliReading';

const { budget: said } = outcomesPhrases;

/** The objective that makes the budget. @public */
export type ServiceLevelObjective = NonNullable<PilotGuardrails['slo']>;

/** What is consumed of the error budget, and of how much. @public */
export interface ErrorBudget {
  /** Bad events within the span. */
  bad: number;
  /** All events within the span. */
  total: number;
  /** Number of events that the budget is a share of; null when it is not known. */
  volume: number | null;
  /** `expected` until the window has filled, `observed` from then on. */
  basis: 'expected' | 'observed';
  /** Bad events that the objective allows; null when the volume is not known. */
  allowed: number | null;
  /** Share of the budget that is consumed; above 1 when it is overspent. Null is "no data". */
  consumed: number | null;
  /** `1 − consumed`; negative when it is overspent. */
  left: number | null;
  /** Samples that were counted. */
  sample: number;
  /** Why `consumed` is null. */
  reason?: string;
}

/**
 * The span over which a budget is counted at `to`: the objective's window, but
 * not before `since`. It has filled once the window lies after `since` whole.
 * Times are milliseconds since the epoch.
 *
 * @public
 */
export function budgetSpan(
  slo: Pick<ServiceLevelObjective, 'window'>,
  times: { since: number; to: number },
): SliSpan & { filled: boolean } {
  const length = durationMillis(slo.window) ?? 0;
  const { since, to } = times;
  // What ends at `since` itself counts; what ended a whole window ago does not.
  const after = Math.max(since - 1, to - length);
  return { after, to, filled: to - since >= length };
}

/** Bad events that an objective allows among `volume` events. @public */
export function allowedBad(target: number, volume: number): number {
  return exact(exact(1 - target) * volume);
}

/**
 * Consumed = bad / ((1 − SLO) × N). N is the expected volume until the window
 * has filled, so that the first bad request of a quiet morning does not eat the
 * budget of a month; then it is what was observed. Without samples the answer
 * is "no data", never a healthy budget.
 *
 * @public
 */
export function errorBudget(
  slo: ServiceLevelObjective,
  totals: SliTotals,
  options: { filled: boolean },
): ErrorBudget {
  const { good, total, sample } = totals;
  const volume = options.filled ? total : slo.expectedVolume ?? null;
  const budget: ErrorBudget = {
    bad: exact(total - good),
    total,
    volume,
    basis: options.filled ? 'observed' : 'expected',
    allowed: volume === null ? null : allowedBad(slo.target, volume),
    consumed: null,
    left: null,
    sample,
  };
  if (sample === 0) return { ...budget, reason: said.noSample };
  if (!budget.allowed) {
    return {
      ...budget,
      reason: volume === null ? said.noVolume : said.noEvents,
    };
  }
  const consumed = exact(budget.bad / budget.allowed);
  return { ...budget, consumed, left: exact(1 - consumed) };
}

/** True if so much of the budget is consumed; null where nobody knows. @public */
export function consumesShare(
  budget: Pick<ErrorBudget, 'consumed'>,
  share: number,
): boolean | null {
  return budget.consumed === null ? null : budget.consumed >= share;
}
