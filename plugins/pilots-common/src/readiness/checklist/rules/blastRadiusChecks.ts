import { GuardrailFacts, GuardrailProblem } from '../../../guardrails';
import { CheckFinding } from '../ChecklistResult';
import { AutomaticCheck, failed, passed } from './finding';

const TRIGGER = 'spec.guardrails.rollbackTrigger';

/** Item 8: how far it may go, and what brings it back. */
export const blastRadiusChecks: AutomaticCheck[] = [
  {
    id: 'blast-radius.cap',
    title: 'A numeric cap',
    rule: ({ guardrails }) => {
      const { blastRadius, blastRadiusProblems } = guardrails;
      return blastRadiusProblems.length > 0
        ? wrong(blastRadiusProblems)
        : passed(`At most ${blastRadius!.cap} ${blastRadius!.unit}`);
    },
  },
  {
    id: 'blast-radius.trigger',
    title: 'A named rollback trigger',
    rule: ({ guardrails }) =>
      judged(
        guardrails,
        field => field === TRIGGER || field === `${TRIGGER}.name`,
        () => `“${guardrails.trigger!.name}”`,
      ),
  },
  {
    id: 'blast-radius.error-budget',
    title: 'The trigger is tied to the error budget',
    rule: ({ guardrails }) =>
      judged(
        guardrails,
        field =>
          field.startsWith(`${TRIGGER}.conditions`) ||
          field.startsWith('spec.guardrails.slo'),
        () =>
          guardrails
            .trigger!.conditions.map(condition => condition.text)
            .join('; '),
      ),
  },
  {
    id: 'blast-radius.decision-window',
    title: 'A decision window',
    rule: ({ guardrails }) =>
      judged(
        guardrails,
        field => field === `${TRIGGER}.decisionWindow`,
        () => {
          const { decisionWindow, decisionWindowDefaulted } =
            guardrails.trigger!;
          return decisionWindowDefaulted
            ? `${decisionWindow}, which holds where nothing else is said`
            : decisionWindow;
        },
      ),
  },
];

function judged(
  { trigger, triggerProblems }: GuardrailFacts,
  concerns: (field: string) => boolean,
  say: () => string,
): CheckFinding {
  const found = trigger
    ? triggerProblems.filter(problem => concerns(problem.field))
    : triggerProblems;
  return found.length > 0 ? wrong(found) : passed(say());
}

function wrong(problems: readonly GuardrailProblem[]): CheckFinding {
  return failed(
    problems.map(problem => problem.message).join('; '),
    `Set ${problems
      .map(problem => problem.field)
      .join(', ')} in the pilot's YAML`,
    ['productManager', 'serviceOwner'],
    'overview#guardrails',
  );
}
