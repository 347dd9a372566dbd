import {
  convertUnit,
  Criterion,
  CRITERION_METRICS,
  CriterionObservation,
  durationMillis,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { eachTogether, together } from '../../ground/database/oneReading';
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
      each(reading, criteria, async criterion => {
        const { metric, unit } = criterion;
        const { own, values } = await together(reading.tx, {
          own: () => outcomes.unitOf(reading, metric),
          values: () =>
            outcomes.values(reading, metric, judgedSpan(criterion, span)),
        });
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
      each(reading, criteria, async criterion => {
        const ends = windowEnds(reading, judgedSpan(criterion, span));
        const states = await eachTogether(reading.tx, ends, at =>
          budget.errorBudget(reading, { since: span.from, at }),
        );
        const { unit } = criterion;
        return states.flatMap((state, n): CriterionObservation[] => {
          const left = state?.left ?? undefined;
          const value = left && convertUnit(left, 'ratio', unit);
          return value === undefined ? [] : [{ at: ends[n], value }];
        });
      }),
  };
}

async function each(
  { tx }: Reading,
  criteria: Criterion[],
  observe: (criterion: Criterion) => Promise<CriterionObservation[]>,
): Promise<Map<string, CriterionObservation[]>> {
  const found = await eachTogether(tx, criteria, observe);
  return new Map(criteria.map(({ id }, n) => [id, found[n]]));
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
