import {
  convertUnit,
  Criterion,
  CRITERION_METRICS,
  CriterionObservation,
  durationMillis,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Reading } from '../../ground/work/UnitOfWork';
import type { BudgetService } from '../../outcomes/budget/BudgetService';
import type { OutcomeService } from '../../outcomes/OutcomeService';
import { MetricProvider, MetricSpan } from '../MetricProviders';

const ERROR_BUDGET = 'error-budget-left';
/** A criterion over many windows of its objective is judged on so many at most. */
const MAX_WINDOWS = 60;

/** The metrics of the pilot itself, spend and reach: whatever the suite does not measure. */
export function businessMetricProvider(
  outcomes: OutcomeService,
): MetricProvider {
  return {
    measures: ({ metric }) => !Object.hasOwn(CRITERION_METRICS, metric),
    observe: (reading, criteria, span) =>
      each(criteria, async criterion => {
        const { metric, unit } = criterion;
        const own = await outcomes.unitOf(reading, metric);
        const values = await outcomes.values(
          reading,
          metric,
          judgedSpan(criterion, span),
        );
        return values.flatMap(({ at, value, supportHours }) => {
          const converted = convertUnit(value, own ?? unit, unit);
          return converted === undefined
            ? []
            : [{ at, value: converted, supportHours }];
        });
      }),
  };
}

/**
 * Share of the error budget that is left: one value for each window of the
 * objective that ends within the criterion's, counted back from its end.
 */
export function errorBudgetProvider(budget: BudgetService): MetricProvider {
  return {
    measures: ({ metric }) => metric === ERROR_BUDGET,
    observe: (reading, criteria, span) =>
      each(criteria, async criterion => {
        const observed: CriterionObservation[] = [];
        for (const at of windowEnds(reading, judgedSpan(criterion, span))) {
          const state = await budget.errorBudget(reading, {
            since: span.from,
            at,
          });
          const left = state?.left ?? undefined;
          const { unit } = criterion;
          const value = left && convertUnit(left, 'ratio', unit);
          if (value !== undefined) observed.push({ at, value });
        }
        return observed;
      }),
  };
}

async function each(
  criteria: Criterion[],
  observe: (criterion: Criterion) => Promise<CriterionObservation[]>,
): Promise<Map<string, CriterionObservation[]>> {
  const found = new Map<string, CriterionObservation[]>();
  for (const criterion of criteria) {
    found.set(criterion.id, await observe(criterion));
  }
  return found;
}

/** What lies before the criterion's window is not judged, and need not be read. */
function judgedSpan({ window }: Criterion, span: MetricSpan): MetricSpan {
  const length = durationMillis(window);
  if (!length) return span;
  const from = new Date(Date.parse(span.to) - length).toISOString();
  return from > span.from ? { ...span, from } : span;
}

function windowEnds({ pilot }: Reading, { from, to }: MetricSpan): string[] {
  const { slo } = pilot.fields.guardrails;
  const length = slo && durationMillis(slo.window);
  if (!length) return [];
  const ends: string[] = [];
  let end = Date.parse(to);
  while (end > Date.parse(from) && ends.length < MAX_WINDOWS) {
    ends.unshift(new Date(end).toISOString());
    end -= length;
  }
  return ends;
}
