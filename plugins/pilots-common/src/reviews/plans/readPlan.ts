import { ReviewProblem, readActions } from '../readActions';
import { CorrectivePlan, PlanAction, PlanContent } from './CorrectivePlan';
import { planPhrases } from './phrases';

const { problem } = planPhrases;

const MAX_CAUSE = 10_000;
const CHANGE = /^CHG-\d{1,9}$/;

/**
 * Reads what somebody wrote as a plan, all problems at once. A draft may have
 * gaps; to be proposed it names the cause and at least one action, and after a
 * breached limit one that is done before the pilot resumes. Unless it says
 * otherwise, an action is to be done before.
 *
 * @param newId - Makes the id of a new action.
 * @public
 */
export function readPlan(
  input: Readonly<Record<string, unknown>>,
  options: {
    known?: Pick<CorrectivePlan, 'cause' | 'actions'>;
    breaches: readonly unknown[];
    propose: boolean;
    newId: () => string;
  },
): { content: PlanContent; problems: ReviewProblem[] } {
  const { known, breaches, propose, newId } = options;
  const read = readActions(input.actions, {
    known: known?.actions ?? [],
    newId,
  });
  const { problems } = read;
  const sent = Array.isArray(input.actions) ? input.actions : undefined;
  const actions = read.actions.map((action, index): PlanAction => {
    const before = known?.actions.find(({ id }) => id === action.id);
    const raw = sent ? Object(sent[index]) : before ?? {};
    const change = readChange(raw.change);
    if (change === false) {
      const field = `actions[${index}].change`;
      problems.push({ field, message: problem.change });
    }
    return {
      ...action,
      beforeResume: raw.beforeResume !== false,
      change: change || undefined,
    };
  });
  const cause =
    typeof input.cause === 'string' ? input.cause.trim() : known?.cause ?? '';
  if (cause.length > MAX_CAUSE) {
    const message = `is longer than ${MAX_CAUSE} characters`;
    problems.push({ field: 'cause', message });
  }
  if (propose) problems.push(...gaps({ cause, actions }, breaches));
  return { content: { cause, actions }, problems };
}

function gaps(
  { cause, actions }: PlanContent,
  breaches: readonly unknown[],
): ReviewProblem[] {
  const problems: ReviewProblem[] = [];
  if (!cause) {
    problems.push({ field: 'cause', message: problem.cause });
  }
  if (actions.length === 0) {
    problems.push({ field: 'actions', message: problem.actions });
  } else if (
    breaches.length > 0 &&
    !actions.some(({ beforeResume }) => beforeResume)
  ) {
    problems.push({ field: 'actions', message: problem.beforeResume });
  }
  return problems;
}

/** The id of a change, undefined for none, false for what is neither. */
function readChange(value: unknown): string | undefined | false {
  if (value === undefined || value === null || value === '') return undefined;
  const id = String(value).trim().toUpperCase();
  return CHANGE.test(id) ? id : false;
}
