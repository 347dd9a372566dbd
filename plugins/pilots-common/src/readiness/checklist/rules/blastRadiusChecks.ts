import { say } from '../../../ground/phrases/say';
import { GuardrailFacts, GuardrailProblem } from '../../../guardrails';
import { CheckFinding } from '../ChecklistResult';
import { checklistPhrases } from '../phrases';
import { AutomaticCheck, failed, passed } from './finding';

const { blastRadius: phrases } = checklistPhrases;
const titles = checklistPhrases.title.check['blast-radius'];

const TRIGGER = 'spec.guardrails.rollbackTrigger';

/** Item 8: how far it may go, and what brings it back. */
export const blastRadiusChecks: AutomaticCheck[] = [
  {
    id: 'blast-radius.cap',
    title: titles.cap,
    rule: ({ guardrails }) => {
      const { blastRadius, blastRadiusProblems } = guardrails;
      return blastRadiusProblems.length > 0
        ? wrong(blastRadiusProblems)
        : passed(
            say(phrases.cap[blastRadius!.unit], { cap: blastRadius!.cap }),
          );
    },
  },
  {
    id: 'blast-radius.trigger',
    title: titles.trigger,
    rule: ({ guardrails }) =>
      judged(
        guardrails,
        field => field === TRIGGER || field === `${TRIGGER}.name`,
        () => `“${guardrails.trigger!.name}”`,
      ),
  },
  {
    id: 'blast-radius.error-budget',
    title: titles['error-budget'],
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
    title: titles['decision-window'],
    rule: ({ guardrails }) =>
      judged(
        guardrails,
        field => field === `${TRIGGER}.decisionWindow`,
        () => {
          const { decisionWindow, decisionWindowDefaulted } =
            guardrails.trigger!;
          return decisionWindowDefaulted
            ? say(phrases.defaultWindow, { window: decisionWindow })
            : decisionWindow;
        },
      ),
  },
];

function judged(
  { trigger, triggerProblems }: GuardrailFacts,
  concerns: (field: string) => boolean,
  found: () => string,
): CheckFinding {
  const problems = trigger
    ? triggerProblems.filter(problem => concerns(problem.field))
    : triggerProblems;
  return problems.length > 0 ? wrong(problems) : passed(found());
}

function wrong(problems: readonly GuardrailProblem[]): CheckFinding {
  return failed(
    problems.map(problem => problem.message).join('; '),
    say(phrases.set, {
      fields: problems.map(problem => problem.field).join(', '),
    }),
    ['productManager', 'serviceOwner'],
    'overview#guardrails',
  );
}
