import { BurnVerdict, consumesShare, ErrorBudget } from '../../outcomes';
import { TriggerCondition } from '../../pilot/PilotEntityV1alpha1';
import { consumedInWords, noSampleIn, ratesInWords } from './foundInWords';
import { triggerPhrases } from './phrases';
import { TriggerCause } from './TriggerCase';
import { describeCondition } from './triggerDefinition';

const { found: phrases } = triggerPhrases;

/** What the conditions of a trigger are judged on. @public */
export interface TriggerFacts {
  /** Ids of the changes that failed in a row, the oldest first. */
  failures: readonly string[];
  /** Undefined without an objective. */
  budget?: ErrorBudget;
  /** A verdict for each burn condition, in the order of the conditions. */
  burns: readonly BurnVerdict[];
}

/** A condition with what was found. @public */
export interface ConditionVerdict {
  key: string;
  type: TriggerCondition['type'];
  /** The condition in words. */
  text: string;
  /** True when it is reached; null when nobody knows, which is never "no". */
  breached: boolean | null;
  /** Changes in a row, share of the budget, or the smaller of the two burn rates; null is "no data". */
  value: number | null;
  threshold: number;
  unit: 'changes' | 'ratio' | 'times';
  /** What was found, in words. */
  found: string;
  /** The changes that failed in a row. */
  changes?: readonly string[];
  budget?: ErrorBudget;
  burn?: Pick<BurnVerdict, 'long' | 'short'>;
}

/** Names a condition within its trigger: the same condition again is the same cause. @public */
export function conditionKey(condition: TriggerCondition): string {
  switch (condition.type) {
    case 'consecutive-failed-changes':
      return `${condition.type}/${condition.count}`;
    case 'error-budget-consumed':
      return `${condition.type}/${condition.share}`;
    default:
      return `${condition.type}/${condition.factor}/${condition.longWindow}/${condition.shortWindow}`;
  }
}

/** Judges each condition of a trigger. @public */
export function judgeConditions(
  conditions: readonly TriggerCondition[],
  facts: TriggerFacts,
): ConditionVerdict[] {
  let burn = 0;
  return conditions.map(condition => {
    const common = {
      key: conditionKey(condition),
      type: condition.type,
      text: describeCondition(condition),
    };
    switch (condition.type) {
      case 'consecutive-failed-changes':
        return { ...common, ...judgeFailures(condition.count, facts.failures) };
      case 'error-budget-consumed':
        return { ...common, ...judgeBudget(condition.share, facts.budget) };
      default:
        return {
          ...common,
          ...judgeRates(condition.factor, facts.burns[burn++]),
        };
    }
  });
}

/** The conditions that are reached, as the causes of a case. @public */
export function causesOf(
  verdicts: readonly ConditionVerdict[],
  at: string,
): TriggerCause[] {
  return verdicts
    .filter(({ breached }) => breached)
    .map(({ key, text, found, value, threshold }) => ({
      key,
      // Both together are one of the phrases of a cause.
      text: `${text}: ${found}`,
      at,
      value: value!,
      threshold,
    }));
}

/**
 * True when a case has cleared: no condition is reached, and of those that
 * opened it each is known not to be. Silence clears nothing. A condition that
 * the trigger no longer has stands in nobody's way.
 *
 * @public
 */
export function hasCleared(
  causes: readonly Pick<TriggerCause, 'key'>[],
  verdicts: readonly ConditionVerdict[],
): boolean {
  const keys = new Set(causes.map(({ key }) => key));
  return verdicts.every(
    ({ key, breached }) =>
      breached === false || (breached === null && !keys.has(key)),
  );
}

type Judged = Omit<ConditionVerdict, 'key' | 'type' | 'text'>;

function judgeFailures(count: number, failures: readonly string[]): Judged {
  const { length } = failures;
  return {
    breached: length >= count,
    value: length,
    threshold: count,
    unit: 'changes',
    found: length === 0 ? phrases.noneInARow : failures.join(', '),
    changes: failures,
  };
}

function judgeBudget(share: number, budget: ErrorBudget | undefined): Judged {
  const judged = { threshold: share, unit: 'ratio' as const };
  if (!budget || budget.consumed === null) {
    return {
      ...judged,
      breached: null,
      value: null,
      found: budget?.reason ?? phrases.noObjective,
      budget,
    };
  }
  const { bad, allowed, basis, consumed } = budget;
  return {
    ...judged,
    breached: consumesShare(budget, share),
    value: consumed,
    found: consumedInWords(consumed, basis, { bad, allowed: allowed! }),
    budget,
  };
}

function judgeRates(factor: number, burn: BurnVerdict | undefined): Judged {
  const judged = { threshold: factor, unit: 'times' as const };
  if (!burn || burn.breached === null) {
    const { long, short } = burn ?? {};
    return {
      ...judged,
      breached: null,
      value: null,
      found: burn
        ? noSampleIn(long!.rate === null ? long!.window : short!.window)
        : phrases.noObjective,
      burn: burn && { long: burn.long, short: burn.short },
    };
  }
  const { long, short } = burn;
  return {
    ...judged,
    breached: burn.breached,
    value: Math.min(long.rate!, short.rate!),
    found: ratesInWords(
      { rate: long.rate!, window: long.window },
      { rate: short.rate!, window: short.window },
    ),
    burn: { long, short },
  };
}
