import { ChangeSummary, ClosedChangeFact } from '../../../changes';
import { ChecklistFacts } from '../ChecklistFacts';
import { CheckFinding } from '../ChecklistResult';
import {
  AutomaticCheck,
  failed,
  listed,
  notApplicable,
  passed,
} from './finding';

/** Item 9: what went wrong once is written down where the next one looks. */
export const learningLoopChecks: AutomaticCheck[] = [
  {
    id: 'learning-loop.rehearsal',
    title: 'One rehearsal change closed with learnings and a changed document',
    rule: rehearsed,
  },
  {
    id: 'learning-loop.learnings',
    title: 'Every closed change has its learnings',
    rule: everyClosed(hasLearnings, 'learnings'),
  },
  {
    id: 'learning-loop.documents',
    title: 'Every closed change has its updated documents',
    rule: everyClosed(
      closed => closed.hasDocuments,
      'updated documents, or why none had to change',
    ),
  },
  {
    id: 'learning-loop.decisions',
    title: 'Every closed change has its archived decision',
    rule: everyClosed(
      closed => closed.decisionArchived,
      'an archived decision',
    ),
  },
];

function rehearsed({ changes, pack }: ChecklistFacts): CheckFinding {
  const { completeRehearsal: rehearsal, otherRehearsals } = changes;
  if (!rehearsal) {
    const [other] = otherRehearsals;
    return failed(
      other
        ? `The rehearsal ${other.id} is not closed with learnings and a changed document`
        : 'The way from plan to learnings was not rehearsed',
      'Take a rehearsal change from proposal to closure: result, learnings and the version of a document that it changed',
      ['productManager', 'techLead', 'serviceOwner'],
      other ? `changes#${other.id}` : 'changes',
    );
  }
  const { changedDocuments } = rehearsal.closure!;
  const real = changedDocuments.filter(
    ({ document, version }) =>
      version <= (pack[document].current?.version ?? 0),
  );
  if (real.length === 0) {
    return failed(
      `${rehearsal.id} names versions that do not exist: ${changedDocuments
        .map(({ document, version }) => `${document} ${version}`)
        .join(', ')}`,
      'Write the learnings into a document, and name that version in the closure',
      ['productManager', 'techLead', 'serviceOwner'],
      `changes#${rehearsal.id}`,
    );
  }
  return passed(
    `${rehearsal.id} changed ${listed(
      real.map(({ document, version }) => `${document}, version ${version}`),
    )}`,
    evidence(rehearsal),
  );
}

/**
 * Learnings are written with the change, or, once the pilot runs and if the
 * change succeeded, in a weekly review after it: due with the first of them.
 */
function hasLearnings(
  { change, hasLearnings: hasOwn }: ClosedChangeFact,
  { reviews: { held } }: ChecklistFacts,
): boolean {
  const { closedAt, result } = change.closure!;
  if (hasOwn) return true;
  if (result !== 'succeeded' || !held) return false;
  const isReviewed = (held.latestAt ?? '') > closedAt;
  return !isReviewed || (held.learntAt ?? '') > closedAt;
}

function everyClosed(
  isThere: (closed: ClosedChangeFact, facts: ChecklistFacts) => boolean,
  what: string,
): AutomaticCheck['rule'] {
  return facts => {
    const { changes } = facts;
    if (changes.closed.length === 0) {
      return notApplicable('No change is closed yet');
    }
    const missing = changes.closed.filter(closed => !isThere(closed, facts));
    return missing.length > 0
      ? failed(
          `Without ${what}: ${missing
            .map(({ change }) => change.id)
            .join(', ')}`,
          'Complete the closure of these changes',
          ['productManager', 'techLead', 'serviceOwner'],
          `changes#${missing[0].change.id}`,
        )
      : passed(
          `All ${changes.closed.length} closed changes have them`,
          ...changes.closed.slice(0, 5).map(({ change }) => evidence(change)),
        );
  };
}

function evidence(change: ChangeSummary) {
  return {
    label: `${change.id}: ${change.title}`,
    hash: change.hash,
    at: change.closure?.closedAt,
  };
}
