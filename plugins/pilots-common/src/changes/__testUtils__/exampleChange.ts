import { changeContentHash } from '../changeContentHash';
import { changeId, ChangeRecord } from '../ChangeRecord';
import { ChangeCalendar } from '../windows';

/** Open Tuesdays and Thursdays from 20:00 to midnight in Berlin. */
export const EVENINGS: ChangeCalendar = {
  windows: [
    {
      name: 'evenings',
      rrule: 'FREQ=WEEKLY;BYDAY=TU,TH;BYHOUR=20;BYMINUTE=0',
      duration: 'PT4H',
    },
  ],
  timeZone: 'Europe/Berlin',
  startDate: '2026-06-08',
};

/** A proposed change with everything in it, on Tuesday 9 June 2026 from 20:30 to 22:00 in Berlin. */
export function exampleChange(parts: Partial<ChangeRecord> = {}): ChangeRecord {
  const number = parts.number ?? 1;
  const change: ChangeRecord = {
    id: changeId(number),
    number,
    pilot: 'default/loan-pre-approval',
    kind: 'normal',
    state: 'proposed',
    title: 'Put scoring live for the first branch',
    rehearsal: false,
    impact: 'Applicants of one branch; the old form stays as it is.',
    deploymentPlan: 'Canary at 5 %, then the branch.',
    backoutSteps: 'Switch the flag off; the old form answers at once.',
    window: {
      start: '2026-06-09T18:30:00.000Z',
      end: '2026-06-09T20:00:00.000Z',
    },
    targets: ['component:default/loan-scoring'],
    hash: '',
    externalIds: [],
    commits: [],
    versions: [],
    author: { actor: 'user:default/dagny', role: 'techLead' },
    authors: [{ actor: 'user:default/dagny', role: 'techLead' }],
    createdAt: '2026-06-01T09:00:00.000Z',
    updatedAt: '2026-06-01T09:00:00.000Z',
    proposedAt: '2026-06-01T09:00:00.000Z',
    version: 1,
    verdicts: [],
    ...parts,
  };
  return { ...change, hash: changeContentHash(change) };
}

/** A closure of a change that went well, with all that it owes. */
export function exampleClosure(
  parts: Partial<NonNullable<ChangeRecord['closure']>> = {},
): NonNullable<ChangeRecord['closure']> {
  return {
    result: 'succeeded',
    learnings: 'The canary needs ten minutes, not five.',
    changedDocuments: [{ document: 'change-plan', version: 2 }],
    documentsNote: '',
    closedAt: '2026-06-09T20:00:00.000Z',
    closedBy: { actor: 'user:default/dagny', role: 'techLead' },
    ...parts,
  };
}
