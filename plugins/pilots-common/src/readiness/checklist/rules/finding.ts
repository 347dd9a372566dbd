import { RoleId } from '../../../pilot/roles';
import { ChecklistFacts } from '../ChecklistFacts';
import { CheckEvidence, CheckFinding } from '../ChecklistResult';

/** A check that is evaluated from data. @public */
export interface AutomaticCheck {
  id: string;
  title: string;
  rule: (facts: ChecklistFacts, now: Date) => CheckFinding;
}

/** What the check asks for is there. */
export function passed(
  message: string,
  ...evidence: CheckEvidence[]
): CheckFinding {
  return { status: 'passed', message, evidence };
}

/** It is not, and this is who mends it where. */
export function failed(
  message: string,
  fix: string,
  who: readonly RoleId[],
  link: string,
): CheckFinding {
  return { status: 'failed', message, fix: { text: fix, who, link } };
}

/** The check has nothing to ask here. */
export function notApplicable(message: string): CheckFinding {
  return { status: 'not-applicable', message };
}

/** The source is silent; that is never a pass. */
export function notReported(message: string): CheckFinding {
  return { status: 'not-reported', message };
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
