import {
  BurnCondition,
  budgetSpan,
  burnSpan,
  BurnVerdict,
  DeliveryWindow,
  ErrorBudget,
  errorBudget,
  judgeBurn,
  ReliabilityInput,
  reliabilityInput,
  SLI_METRIC,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { eachTogether, together } from '../../ground/database/oneReading';
import { Reading } from '../../ground/work/UnitOfWork';
import { CurrentStore } from '../observations/CurrentStore';

/** What reading the budget of a pilot takes. */
export type BudgetReading = Pick<Reading, 'tx' | 'pilot' | 'now'>;

/** From when and until when a budget is counted. */
export interface BudgetTimes {
  /** RFC 3339; the start of the pilot unless stated: a resume, the last closed case. */
  since?: string;
  /** RFC 3339; now unless stated. */
  at?: string;
}

/** A budget with the objective and the span that it belongs to. */
export interface BudgetState extends ErrorBudget {
  target: number;
  /** ISO 8601 duration. */
  window: string;
  /** RFC 3339, UTC. */
  from: string;
  to: string;
  /** The end of the latest sample. */
  lastSampleAt?: string;
}

/** Error budget and burn rates of a pilot, by the objective that rules. */
export class BudgetService {
  constructor(private readonly current: CurrentStore) {}

  /** Undefined without an objective, and before the pilot has started. */
  async errorBudget(
    reading: BudgetReading,
    times: BudgetTimes = {},
  ): Promise<BudgetState | undefined> {
    const { tx, pilot } = reading;
    const { slo } = pilot.fields.guardrails;
    const counted = countedTimes(reading, times);
    if (!slo || !counted) return undefined;
    const span = budgetSpan(slo, counted);
    const totals = await this.current.sumSli(tx, pilot.ref, span);
    return {
      target: slo.target,
      window: slo.window,
      from: new Date(span.after + 1).toISOString(),
      to: new Date(span.to).toISOString(),
      lastSampleAt:
        totals.lastAt === undefined
          ? undefined
          : new Date(totals.lastAt).toISOString(),
      ...errorBudget(slo, totals, span),
    };
  }

  /** Judges burn conditions; empty without an objective, and before the pilot has started. */
  async burn(
    reading: BudgetReading,
    conditions: readonly BurnCondition[],
    times: BudgetTimes = {},
  ): Promise<BurnVerdict[]> {
    const { tx, pilot } = reading;
    const { slo } = pilot.fields.guardrails;
    const counted = countedTimes(reading, times);
    if (!slo || !counted) return [];
    const sum = (window: string) =>
      this.current.sumSli(tx, pilot.ref, burnSpan(window, counted));
    return eachTogether(tx, conditions, async condition =>
      judgeBurn(
        condition,
        slo.target,
        await together(tx, {
          long: () => sum(condition.longWindow),
          short: () => sum(condition.shortWindow),
        }),
      ),
    );
  }

  /** The end of the latest sample up to now; RFC 3339, UTC. */
  lastSampleAt({ tx, pilot, now }: BudgetReading): Promise<string | undefined> {
    return this.current.lastTime(tx, pilot.ref, SLI_METRIC, now.toISOString());
  }

  /** What the reliability of a window [from, to), and of each week in it, is measured by. */
  async reliability(
    { tx, pilot }: BudgetReading,
    window: DeliveryWindow,
  ): Promise<ReliabilityInput | undefined> {
    const { slo } = pilot.fields.guardrails;
    if (!slo) return undefined;
    const samples = await this.current.samples(tx, pilot.ref, {
      after: window.from - 1,
      to: window.to - 1,
    });
    const { startedAt } = pilot;
    return reliabilityInput(slo, {
      samples,
      since: startedAt ? Date.parse(startedAt) : undefined,
    });
  }
}

function countedTimes(
  { pilot, now }: BudgetReading,
  { since = pilot.startedAt, at }: BudgetTimes,
): { since: number; to: number } | undefined {
  if (!since) return undefined;
  return { since: Date.parse(since), to: at ? Date.parse(at) : now.getTime() };
}
