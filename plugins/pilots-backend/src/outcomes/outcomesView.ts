import {
  BurnCondition,
  BusinessMetric,
  definedMetrics,
  DeliveryWindow,
  describeSource,
  describeTarget,
  reachesTarget,
  thinOut,
  TriggerCondition,
  USUAL_BURN_CONDITIONS,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { BudgetService } from './budget/BudgetService';
import { DefinitionService } from './definition/DefinitionService';
import { CurrentValue } from './observations/CurrentStore';
import { OutcomeReading, OutcomeService } from './OutcomeService';

/** Points of a curve; a screen has not room for more. */
const MAX_POINTS = 400;

/** Everything about a pilot's outcomes on one page: latest values, curves over a window, the budget. */
export async function outcomesView(
  rooms: {
    budget: BudgetService;
    definitions: DefinitionService;
    outcomes: OutcomeService;
  },
  reading: OutcomeReading,
  window: DeliveryWindow,
) {
  const { pilot, now } = reading;
  const { intent, guardrails } = pilot.fields;
  const definition = await rooms.definitions.definition(reading);
  const supporting = new Set(definition.supporting.map(({ id }) => id));
  const curve = async (metric: string) => ({
    latest: (await rooms.outcomes.latest(reading, metric)) ?? null,
    series: await curveOf(rooms.outcomes, reading, metric, window),
  });
  const metrics = [];
  for (const metric of definedMetrics(definition)) {
    metrics.push({
      ...metric,
      supporting: supporting.has(metric.id),
      targetText: describeTarget(metric),
      sourceText: describeSource(metric.source),
      ...standing(metric, await curve(metric.id)),
    });
  }
  return {
    asOf: now.toISOString(),
    startedAt: pilot.startedAt,
    window: {
      from: new Date(window.from).toISOString(),
      to: new Date(window.to).toISOString(),
      timeZone: intent.timeZone ?? 'UTC',
    },
    metrics,
    spend: {
      budget: intent.budget?.amount,
      currency: intent.budget?.currency,
      ...(await curve('spend')),
    },
    reach: {
      cap: guardrails.blastRadius?.cap,
      unit: guardrails.blastRadius?.unit,
      ...(await curve('users')),
    },
    errorBudget: (await rooms.budget.errorBudget(reading)) ?? null,
    burn: await rooms.budget.burn(reading, burnConditions(guardrails)),
    troubled: await rooms.outcomes.troubled(reading),
  };
}

function standing<T extends { latest: CurrentValue | null }>(
  metric: BusinessMetric,
  curve: T,
): T & { reachesTarget: boolean | null } {
  const { latest } = curve;
  const reached = latest ? reachesTarget(metric, latest.value) : undefined;
  return { ...curve, reachesTarget: reached ?? null };
}

async function curveOf(
  outcomes: OutcomeService,
  reading: OutcomeReading,
  metric: string,
  { from, to }: DeliveryWindow,
) {
  const values = await outcomes.values(reading, metric, {
    from: new Date(from).toISOString(),
    // The window ends before `to`.
    to: new Date(to - 1).toISOString(),
  });
  return thinOut(values, MAX_POINTS).map(({ at, value }) => ({ at, value }));
}

/** Those of the trigger, or the usual ones where it has none. */
function burnConditions(guardrails: {
  rollbackTrigger?: { conditions?: TriggerCondition[] };
}): readonly BurnCondition[] {
  const own = (guardrails.rollbackTrigger?.conditions ?? []).filter(
    condition => condition.type === 'burn-rate',
  );
  return own.length > 0 ? own : USUAL_BURN_CONDITIONS;
}
