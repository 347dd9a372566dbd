import { Signatory } from '../../ground/Signatory';
import { ChangeSummary } from '../ChangeRecord';
import { EmergencyDuties, EmergencyDuty } from './EmergencyDuties';
import { endOfWorkingDay } from './workingDays';

/** The second authority has a day, by the clock. */
const SECOND_APPROVAL_MS = 24 * 3600_000;
const REVIEW_WORKING_DAYS = 5;

/**
 * What an emergency owes once its first authority was given. The review counts
 * from then, too, until the change is closed: leaving it open wins no time.
 *
 * @public
 */
export function dutiesFrom(
  first: Signatory,
  approvedAt: Date,
  zone: string,
): EmergencyDuties {
  const second = new Date(approvedAt.getTime() + SECOND_APPROVAL_MS);
  return {
    first,
    secondDueAt: second.toISOString(),
    reviewDueAt: reviewDue(approvedAt, zone),
    escalated: [],
  };
}

/** The duties once the change is closed: the review is due from then. @public */
export function dutiesAfterClosing(
  duties: EmergencyDuties,
  closedAt: Date,
  zone: string,
): EmergencyDuties {
  if (duties.escalated.includes('review')) return duties;
  return { ...duties, reviewDueAt: reviewDue(closedAt, zone) };
}

function reviewDue(from: Date, zone: string): string {
  return endOfWorkingDay(from, REVIEW_WORKING_DAYS, zone).toISOString();
}

/**
 * Duties that are not fulfilled; none before the first authority. From then on they
 * are owed whatever becomes of the change: a withdrawal or a contest ends none.
 *
 * @public
 */
export function openDuties({ emergency }: Pick<ChangeSummary, 'emergency'>): {
  duty: EmergencyDuty;
  dueAt: string;
}[] {
  if (!emergency) return [];
  const { second, secondDueAt, review, reviewDueAt } = emergency;
  const open: { duty: EmergencyDuty; dueAt: string }[] = [];
  if (!second) open.push({ duty: 'second-approval', dueAt: secondDueAt });
  if (!review) open.push({ duty: 'review', dueAt: reviewDueAt });
  return open;
}

/** Duties whose time is over. @public */
export function overdueDuties(
  change: Pick<ChangeSummary, 'emergency'>,
  now: Date,
): EmergencyDuty[] {
  return openDuties(change)
    .filter(({ dueAt }) => Date.parse(dueAt) <= now.getTime())
    .map(({ duty }) => duty);
}

/**
 * When time alone next changes something about a change, after a moment: its
 * window is over, or a duty becomes overdue. Undefined when nothing does.
 *
 * @public
 */
export function nextDeadline(
  change: Pick<ChangeSummary, 'state' | 'emergency' | 'window'>,
  after = '',
): string | undefined {
  const { emergency, state, window } = change;
  const duties = openDuties(change)
    .filter(({ duty }) => !emergency!.escalated.includes(duty))
    .map(({ dueAt }) => dueAt);
  return [...duties, ...(state === 'approved' && window ? [window.end] : [])]
    .filter(time => time > after)
    .sort()[0];
}
