import { say } from '../../ground/phrases/say';
import {
  PilotGuardrails,
  TriggerCondition,
} from '../../pilot/PilotEntityV1alpha1';
import { durationMillis } from '../../pilot/validation/isoDuration';
import { DEFAULT_DECISION_WINDOW } from '../limits';
import { digitsOf } from './digitsOf';
import { triggerPhrases } from './phrases';

const { condition: conditionPhrases, problem } = triggerPhrases;

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
        ? conditionPhrases.one
        : say(conditionPhrases.many, { n: condition.count });
    case 'error-budget-consumed': {
      const { n, decimalN } = digitsOf(percent(condition.share));
      return decimalN === undefined
        ? say(conditionPhrases.consumed, { n })
        : say(conditionPhrases.consumedPart, { n, decimalN });
    }
    default: {
      const { factor, longWindow, shortWindow } = condition;
      const { n, decimalN } = digitsOf(factor);
      const windows = { longWindow, shortWindow };
      return decimalN === undefined
        ? say(conditionPhrases.burns, { n, ...windows })
        : say(conditionPhrases.burnsPart, { n, decimalN, ...windows });
    }
  }
}

/** The trigger that a pilot declares, and what it lacks to be one. @public */
export function triggerDefinition(
  guardrails: Pick<PilotGuardrails, 'rollbackTrigger' | 'slo'>,
): { trigger?: TriggerDefinition; problems: GuardrailProblem[] } {
  const declared = guardrails.rollbackTrigger;
  if (!declared) {
    return { problems: [{ field: PATH, message: problem.absent }] };
  }
  const problems: GuardrailProblem[] = [];
  const at = (field: string, message: string) =>
    problems.push({ field, message });
  const conditions = declared.conditions ?? [];
  if (!declared.name?.trim()) {
    at(`${PATH}.name`, problem.name);
  }
  if (conditions.length === 0) {
    at(`${PATH}.conditions`, problem.conditions);
  } else if (!conditions.some(isBudgetTied)) {
    at(`${PATH}.conditions`, problem.untied);
  }
  problems.push(...sloProblems(guardrails, conditions));
  const window = declared.decisionWindow ?? DEFAULT_DECISION_WINDOW;
  if (!durationMillis(window)) {
    at(`${PATH}.decisionWindow`, say(problem.window, { window }));
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
        message: problem.objective,
      },
    ];
  }
  const isConsumed = conditions.some(c => c.type === 'error-budget-consumed');
  return isConsumed && !slo.expectedVolume
    ? [
        {
          field: 'spec.guardrails.slo.expectedVolume',
          message: problem.volume,
        },
      ]
    : [];
}

function percent(share: number): number {
  return Number((share * 100).toPrecision(12));
}
