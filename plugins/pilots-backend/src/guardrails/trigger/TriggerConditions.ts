import {
  BurnCondition,
  ConditionVerdict,
  consecutiveFailures,
  durationMillis,
  judgeConditions,
  silentAfterMs,
  TriggerCondition,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import type { ChangeService } from '../../changes/ChangeService';
import { timestamp } from '../../ground/Clock';
import { together } from '../../ground/database/oneReading';
import { Reading } from '../../ground/work/UnitOfWork';
import type { BudgetService } from '../../outcomes/budget/BudgetService';

/** Samples come with a delay; after this one the source is silent instead. */
const PATIENCE_MS = silentAfterMs('sli', undefined);
/** A budget by the observed volume changes as the window moves on: look so often. */
const MOVING_MS = 3600_000;

/** What was found, and when time alone may make it another. */
export interface Found {
  verdicts: ConditionVerdict[];
  /** RFC 3339; undefined when only news can. */
  nextAt?: string;
}

/** Judges the conditions of a trigger on what changes and service levels say. */
export class TriggerConditions {
  constructor(
    private readonly rooms: { budget: BudgetService; changes: ChangeService },
  ) {}

  /** Counts from `since`, as it is (or was) at `at`. Four queries, and two for each burn rate. */
  async judge(
    reading: Reading,
    conditions: readonly TriggerCondition[],
    times: { since: string; at: string },
  ): Promise<Found> {
    const { budget: budgets, changes } = this.rooms;
    const { since, at } = times;
    // A sample that ends at that moment is about the time before it.
    const after = timestamp(new Date(Date.parse(since) + 1));
    const watching = { ...reading, now: new Date(at) };
    const rates = conditions.filter(isBurnRate);
    const { budget, burns, failures } = await together(reading.tx, {
      failures: async () =>
        conditions.some(isAboutChanges)
          ? consecutiveFailures(await changes.summaries(reading), {
              since,
              to: at,
            })
          : [],
      budget: async () =>
        conditions.some(isAboutBudget)
          ? budgets.errorBudget(watching, { since: after, at })
          : undefined,
      burns: async () =>
        rates.length > 0
          ? budgets.burn(watching, rates, {
              since: after,
              at: await this.#heardAt(watching),
            })
          : [],
    });
    return {
      verdicts: judgeConditions(conditions, {
        failures: failures.map(({ id }) => id),
        budget,
        burns,
      }),
      nextAt: budget && nextBudgetMoment(budget, after, at),
    };
  }

  /**
   * Rates are those of the last sample: with a window of five minutes and
   * samples that come six minutes late, there would never be one otherwise.
   */
  async #heardAt(reading: Reading): Promise<string> {
    const at = timestamp(reading.now);
    const last = await this.rooms.budget.lastSampleAt(reading);
    return last && Date.parse(last) >= Date.parse(at) - PATIENCE_MS ? last : at;
  }
}

/** Until the window fills only bad events count, and they are news; then good ones drop out as time goes by. */
function nextBudgetMoment(
  budget: { basis: 'expected' | 'observed'; bad: number; window: string },
  since: string,
  at: string,
): string | undefined {
  if (budget.bad === 0) return undefined;
  const next =
    budget.basis === 'expected'
      ? Date.parse(since) + (durationMillis(budget.window) ?? 0)
      : Date.parse(at) + MOVING_MS;
  return timestamp(new Date(next));
}

function isAboutChanges({ type }: TriggerCondition): boolean {
  return type === 'consecutive-failed-changes';
}

function isAboutBudget({ type }: TriggerCondition): boolean {
  return type === 'error-budget-consumed';
}

function isBurnRate(
  condition: TriggerCondition,
): condition is BurnCondition & { type: 'burn-rate' } {
  return condition.type === 'burn-rate';
}
