import {
  guardrailFacts,
  Stage,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Reading } from '../ground/UnitOfWork';

/** The stages in which the trigger watches: a pause or a due decision does not end it. */
const WATCHED: readonly Stage[] = ['running', 'paused', 'decision-due'];

/** The rollback trigger as it rules, whether it watches, and what it lacks. */
export function triggerView({ pilot }: Reading) {
  const { trigger, triggerProblems, limits } = guardrailFacts(pilot.fields);
  const isArmed =
    trigger !== undefined &&
    triggerProblems.length === 0 &&
    WATCHED.includes(pilot.stage);
  return {
    state: isArmed ? 'armed' : 'unarmed',
    trigger,
    slo: pilot.fields.guardrails.slo,
    limits,
    problems: triggerProblems,
  };
}
