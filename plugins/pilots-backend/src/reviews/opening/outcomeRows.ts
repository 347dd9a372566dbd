import {
  BusinessMetric,
  definedMetrics,
  durationInWords,
  pilotsPhrases,
  say,
  SnapshotRow,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { eachTogether, together } from '../../ground/database/oneReading';
import { Reading } from '../../ground/work/UnitOfWork';
import type { BudgetService } from '../../outcomes/budget/BudgetService';
import type { OutcomeRoom } from '../../outcomes/createOutcomes';

const phrases = pilotsPhrases.reviews.snapshot;

/** The error budget at that time; nothing without an objective. */
export async function budgetRow(
  budget: BudgetService,
  reading: Reading,
): Promise<SnapshotRow[]> {
  const state = await budget.errorBudget(reading);
  if (!state) return [];
  const left = state.left ?? null;
  return [
    {
      id: 'budget/error-budget-left',
      group: 'budget',
      title: say(phrases.title.budget, {
        windowWords: durationInWords(state.window),
      }),
      value: left,
      unit: 'ratio',
      threshold: { operator: '>=', value: 0 },
      verdict: left === null ? 'insufficient-data' : withinIf(left >= 0),
      sample: state.sample,
      reason:
        state.reason ??
        say(phrases.budget, {
          bad: state.bad,
          allowed: String(state.allowed),
        }),
    },
  ];
}

/** The business metrics against their targets, spend against the budget, reach against the cap. */
export async function outcomeRows(
  { definitions, outcomes }: OutcomeRoom,
  reading: Reading,
): Promise<SnapshotRow[]> {
  const { intent, guardrails } = reading.pilot.fields;
  const metricRows = async () =>
    eachTogether(
      reading.tx,
      definedMetrics(await definitions.definition(reading)),
      async metric =>
        metricRow(metric, (await outcomes.latest(reading, metric.id))?.value),
    );
  const { rows, facts } = await together(reading.tx, {
    rows: metricRows,
    facts: () => outcomes.facts(reading),
  });
  const { spend, reach } = facts;
  const capped = (
    id: string,
    title: string,
    unit: string,
    found: { value?: number; cap?: number },
  ) => {
    const { value = null, cap } = found;
    if (value === null && cap === undefined) return;
    rows.push({
      id: `outcome/${id}`,
      group: 'outcome',
      title,
      value,
      unit,
      threshold: cap === undefined ? undefined : { operator: '<=', value: cap },
      verdict: verdictOf(value, cap, value !== null && value <= (cap ?? 0)),
    });
  };
  capped('spend', phrases.title.spend, intent.budget?.currency ?? '', {
    value: spend?.value,
    cap: intent.budget?.amount,
  });
  const reached = guardrails.blastRadius?.unit ?? 'users';
  capped('users', pilotsPhrases.outcomes.signal.users, reached, {
    value: reach?.value,
    cap: guardrails.blastRadius?.cap,
  });
  return rows;
}

function metricRow(metric: BusinessMetric, value: number | undefined) {
  const { id, title, unit, target, direction } = metric;
  const up = direction === 'up';
  const fine =
    value !== undefined &&
    target !== undefined &&
    (up ? value >= target : value <= target);
  const row: SnapshotRow = {
    id: `outcome/${id}`,
    group: 'outcome',
    title,
    value: value ?? null,
    unit,
    threshold:
      target === undefined
        ? undefined
        : { operator: up ? '>=' : '<=', value: target },
    verdict: verdictOf(value ?? null, target, fine),
  };
  return row;
}

function verdictOf(
  value: number | null,
  threshold: number | undefined,
  fine: boolean,
): SnapshotRow['verdict'] {
  if (value === null) return 'insufficient-data';
  return threshold === undefined ? 'none' : withinIf(fine);
}

function withinIf(fine: boolean): SnapshotRow['verdict'] {
  return fine ? 'within' : 'beyond';
}
