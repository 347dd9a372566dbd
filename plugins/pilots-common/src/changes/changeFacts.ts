import { ChangeSummary } from './ChangeRecord';
import { failedWithoutLearnings } from './proposalBlockers';
import {
  ChangeCalendar,
  currentWindow,
  nextWindow,
  WindowOccurrence,
} from './windows';
import { writingPhrases } from './writing/phrases';

const { owed } = writingPhrases;

/** What a closed change still owes to the checklist. @public */
export interface ClosedChangeFact {
  change: ChangeSummary;
  hasLearnings: boolean;
  /** Changed documents are listed, or it says why none had to change. */
  hasDocuments: boolean;
  /** The approval that it was made under is on record. */
  decisionArchived: boolean;
  /** What is missing, in words; empty when nothing is. */
  missing: string[];
}

/** What the checklist and the life cycle need to know of a pilot's changes. @public */
export interface ChangeFacts {
  windowsDeclared: boolean;
  /** The change window that is open now. */
  currentWindow?: WindowOccurrence;
  /** The first change window after now. */
  nextWindow?: WindowOccurrence;
  /** Changes that are approved now, rehearsals excepted, by their window. */
  approved: ChangeSummary[];
  /** Changes that wait for approval, rehearsals excepted. */
  proposed: ChangeSummary[];
  /**
   * The approved change record that item 2 asks for: with deployment plan,
   * backout steps and a maintenance window (nothing is approved without them)
   * that is not over; failing one, the last that was approved and then closed.
   */
  goLive?: ChangeSummary;
  /** Approved changes whose maintenance window is over and that are not closed. */
  overdue: ChangeSummary[];
  /** Every closed change, the last closed first. */
  closed: ClosedChangeFact[];
  /** Closed with a result, learnings and a changed version of a document. */
  completeRehearsal?: ChangeSummary;
  /** Closed rehearsals that are not that complete, and those under way. */
  otherRehearsals: ChangeSummary[];
  /** Failed changes without learnings: they block the next change. */
  failedWithoutLearnings: ChangeSummary[];
}

/** Works out the facts from all change records of a pilot. @public */
export function changeFacts(options: {
  changes: readonly ChangeSummary[];
  calendar: ChangeCalendar;
  now: Date;
}): ChangeFacts {
  const { changes, calendar, now } = options;
  const live = changes.filter(change => !change.rehearsal);
  const approved = live
    .filter(change => change.state === 'approved')
    .sort((a, b) => startOf(a).localeCompare(startOf(b)));
  const closed = changes
    .filter(change => change.closure)
    .sort((a, b) => b.closure!.closedAt.localeCompare(a.closure!.closedAt));
  const isOver = (change: ChangeSummary) =>
    change.window !== undefined &&
    Date.parse(change.window.end) <= now.getTime();
  const rehearsals = changes.filter(
    change => change.rehearsal && change.state !== 'withdrawn',
  );
  const completeRehearsal = closed.find(isCompleteRehearsal);
  return {
    windowsDeclared: calendar.windows.length > 0,
    // Worked out when asked for: recurrences cost more than all the rest, and
    // the checklist, which is read most, does not ask.
    get currentWindow() {
      return currentWindow(calendar, now);
    },
    get nextWindow() {
      return nextWindow(calendar, now);
    },
    approved,
    proposed: live.filter(change => change.state === 'proposed'),
    goLive:
      approved.find(change => change.window && !isOver(change)) ??
      closed.find(
        change => !change.rehearsal && change.approvedAt && change.window,
      ),
    overdue: approved.filter(isOver),
    closed: closed.map(closedFact),
    completeRehearsal,
    otherRehearsals: rehearsals.filter(r => r !== completeRehearsal),
    failedWithoutLearnings: failedWithoutLearnings(closed),
  };
}

/** An emergency without a window is made from its approval on. */
function startOf({ window, approvedAt }: ChangeSummary): string {
  return window?.start ?? approvedAt ?? '';
}

function isCompleteRehearsal({ rehearsal, closure }: ChangeSummary): boolean {
  return Boolean(
    rehearsal && closure?.learnings.trim() && closure.changedDocuments.length,
  );
}

function closedFact(change: ChangeSummary): ClosedChangeFact {
  const { learnings, changedDocuments, documentsNote } = change.closure!;
  const hasLearnings = Boolean(learnings.trim());
  const hasDocuments =
    changedDocuments.length > 0 || Boolean(documentsNote.trim());
  const decisionArchived = Boolean(change.approvedAt);
  const missing = [
    hasLearnings ? [] : [owed.learnings],
    hasDocuments ? [] : [owed.documents],
    decisionArchived ? [] : [owed.decision],
  ].flat();
  return { change, hasLearnings, hasDocuments, decisionArchived, missing };
}
