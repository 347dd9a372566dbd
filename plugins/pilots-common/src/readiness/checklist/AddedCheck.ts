import { say } from '../../ground/phrases/say';
import { CheckFinding } from './ChecklistResult';
import { checklistPhrases } from './phrases';

const { added } = checklistPhrases;

/** A check that a module of the host adds. @public */
export interface AddedCheck {
  /** Unique in the checklist, for example `security-privacy.scanner`. */
  id: string;
  /** The item that it belongs to. */
  item: string;
  title: string;
}

/** The last answer of an added check. @public */
export interface AddedCheckResult extends CheckFinding {
  check: string;
  /** RFC 3339, UTC. */
  evaluatedAt: string;
}

/** An answer older than this no longer counts. @public */
export const ADDED_CHECK_MAX_AGE_MS = 24 * 3600_000;

/** What an added check says now: its last answer, unless there is none or it is old. @public */
export function addedFinding(
  check: AddedCheck,
  results: readonly AddedCheckResult[],
  now: Date,
): CheckFinding {
  const result = results.find(r => r.check === check.id);
  if (!result) {
    return {
      status: 'not-reported',
      message: say(added.notYet, { title: check.title }),
    };
  }
  const { check: _, evaluatedAt, ...finding } = result;
  const age = now.getTime() - Date.parse(evaluatedAt);
  if (age > ADDED_CHECK_MAX_AGE_MS) {
    return {
      status: 'not-reported',
      message: say(added.old, { at: evaluatedAt }),
    };
  }
  return {
    ...finding,
    evidence: finding.evidence ?? [{ label: added.evaluated, at: evaluatedAt }],
  };
}
