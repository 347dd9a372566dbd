import { ChangeSummary, ClosedChangeFact } from '../../../changes';
import { say } from '../../../ground/phrases/say';
import { ChecklistFacts } from '../ChecklistFacts';
import { CheckFinding } from '../ChecklistResult';
import { checklistPhrases } from '../phrases';
import {
  AutomaticCheck,
  failed,
  listed,
  notApplicable,
  passed,
} from './finding';

const { document: documentPhrases, learningLoop } = checklistPhrases;
const titles = checklistPhrases.title.check['learning-loop'];

/** Item 9: what went wrong once is written down where the next one looks. */
export const learningLoopChecks: AutomaticCheck[] = [
  {
    id: 'learning-loop.rehearsal',
    title: titles.rehearsal,
    rule: rehearsed,
  },
  {
    id: 'learning-loop.learnings',
    title: titles.learnings,
    rule: everyClosed(hasLearnings, learningLoop.without.learnings),
  },
  {
    id: 'learning-loop.documents',
    title: titles.documents,
    rule: everyClosed(
      closed => closed.hasDocuments,
      learningLoop.without.documents,
    ),
  },
  {
    id: 'learning-loop.decisions',
    title: titles.decisions,
    rule: everyClosed(
      closed => closed.decisionArchived,
      learningLoop.without.decisions,
    ),
  },
];

function rehearsed({ changes, pack }: ChecklistFacts): CheckFinding {
  const { completeRehearsal: rehearsal, otherRehearsals } = changes;
  if (!rehearsal) {
    const [other] = otherRehearsals;
    return failed(
      other
        ? say(learningLoop.rehearsalOpen, other)
        : learningLoop.notRehearsed,
      learningLoop.rehearse,
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
      say(learningLoop.unknownVersions, {
        id: rehearsal.id,
        versions: changedDocuments
          .map(({ document, version }) => `${document} ${version}`)
          .join(', '),
      }),
      learningLoop.writeLearnings,
      ['productManager', 'techLead', 'serviceOwner'],
      `changes#${rehearsal.id}`,
    );
  }
  return passed(
    say(learningLoop.rehearsed, {
      id: rehearsal.id,
      words: listed(
        real.map(({ document, version }) =>
          say(documentPhrases.version, { document, n: version }),
        ),
      ),
    }),
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
  without: (typeof learningLoop.without)[keyof typeof learningLoop.without],
): AutomaticCheck['rule'] {
  return facts => {
    const { changes } = facts;
    if (changes.closed.length === 0) {
      return notApplicable(learningLoop.noneClosed);
    }
    const missing = changes.closed.filter(closed => !isThere(closed, facts));
    return missing.length > 0
      ? failed(
          say(without, {
            ids: missing.map(({ change }) => change.id).join(', '),
          }),
          learningLoop.complete,
          ['productManager', 'techLead', 'serviceOwner'],
          `changes#${missing[0].change.id}`,
        )
      : passed(
          say(learningLoop.allComplete, { n: changes.closed.length }),
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
