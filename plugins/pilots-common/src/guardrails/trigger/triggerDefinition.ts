import {
  PilotGuardrails,
  TriggerCondition,
} from '../../pilot/PilotEntityV1alpha1';
import { durationMillis } from '../../pilot/validation/isoDuration';
import { DEFAULT_DECISION_WINDOW } from '../limits';

/** Something that a guardrail lacks. @public */
export interface GuardrailProblem {
  /** Path in the entity, for example `spec.guardrails.blastRadius.cap`. */
  field: string;
  message: string;
}

/** The rollback trigger as it rules, each condition also in words. @public */
export interface TriggerDefinition {
  name: string;
  conditions: (TriggerCondition & { text: string })[];
  /** ISO 8601 duration. */
  decisionWindow: string;
  /** True where the pilot states no window of its own. */
  decisionWindowDefaulted: boolean;
}

const PATH = 'spec.guardrails.rollbackTrigger';

/** A condition in words, for people on call. @public */
export function describeCondition(condition: TriggerCondition): string {
  switch (condition.type) {
    case 'consecutive-failed-changes':
      return condition.count === 1
        ? 'one change fails'
        : `${condition.count} changes fail in a row`;
    case 'error-budget-consumed':
      return `${percent(condition.share)} of the error budget is consumed`;
    default:
      return `the error budget burns at least ${condition.factor} times too fast over ${condition.longWindow} and over ${condition.shortWindow}`;
  }
}

/** The trigger that a pilot declares, and what it lacks to be one. @public */
export function triggerDefinition(
  guardrails: Pick<PilotGuardrails, 'rollbackTrigger' | 'slo'>,
): { trigger?: TriggerDefinition; problems: GuardrailProblem[] } {
  const declared = guardrails.rollbackTrigger;
  if (!declared) {
    const message = 'There is no rollback trigger';
    return { problems: [{ field: PATH, message }] };
  }
  const problems: GuardrailProblem[] = [];
  const at = (field: string, message: string) =>
    problems.push({ field, message });
  const conditions = declared.conditions ?? [];
  if (!declared.name?.trim()) {
    at(`${PATH}.name`, 'The rollback trigger has no name');
  }
  if (conditions.length === 0) {
    at(`${PATH}.conditions`, 'The rollback trigger has no conditions');
  } else if (!conditions.some(isBudgetTied)) {
    at(
      `${PATH}.conditions`,
      'No condition of the rollback trigger is tied to the error budget (error-budget-consumed or burn-rate)',
    );
  }
  problems.push(...sloProblems(guardrails, conditions));
  const window = declared.decisionWindow ?? DEFAULT_DECISION_WINDOW;
  if (!durationMillis(window)) {
    at(
      `${PATH}.decisionWindow`,
      `The decision window ${window} is no ISO 8601 duration`,
    );
  }
  return {
    problems,
    trigger: {
      name: declared.name,
      conditions: conditions.map(condition => ({
        ...condition,
        text: describeCondition(condition),
      })),
      decisionWindow: window,
      decisionWindowDefaulted: declared.decisionWindow === undefined,
    },
  };
}

function isBudgetTied({ type }: TriggerCondition): boolean {
  return type === 'error-budget-consumed' || type === 'burn-rate';
}

/** A condition on the budget is empty words without the objective that makes the budget. */
function sloProblems(
  { slo }: Pick<PilotGuardrails, 'slo'>,
  conditions: readonly TriggerCondition[],
): GuardrailProblem[] {
  if (!conditions.some(isBudgetTied)) return [];
  if (!slo) {
    return [
      {
        field: 'spec.guardrails.slo',
        message:
          'The trigger speaks of an error budget, but no service level objective makes one',
      },
    ];
  }
  const isConsumed = conditions.some(c => c.type === 'error-budget-consumed');
  return isConsumed && !slo.expectedVolume
    ? [
        {
          field: 'spec.guardrails.slo.expectedVolume',
          message:
            'How much of the error budget is consumed can only be told with the expected volume',
        },
      ]
    : [];
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(12))} %`;
}
