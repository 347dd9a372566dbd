import { ChangeBlocker } from '../ChangeBlocker';
import { ChangeSummary } from '../ChangeRecord';
import { overdueDuties } from '../emergency/duties';
import { templateBlockers } from '../proposalBlockers';
import { ChangeTemplate } from '../templates/ChangeTemplate';

const guard = 'change-approval';

/** Whether one change may go now, as far as its own approval and window say. */
export function approvalReasons(
  change: ChangeSummary,
  templates: readonly ChangeTemplate[],
  now: Date,
): ChangeBlocker[] {
  if (change.rehearsal) {
    return [
      {
        guard,
        message: `${change.id} is a rehearsal: it puts nothing live`,
        clearedBy: 'A change is proposed and the service owner approves it',
      },
    ];
  }
  if (change.state === 'contested') {
    return [
      {
        guard: 'second-approval',
        message: `The second authority rejected ${change.id}`,
        clearedBy:
          'Another emergency is proposed; this one is closed with its result, or withdrawn',
      },
    ];
  }
  if (change.state !== 'approved') return [unapproved(change)];
  const template = templates.find(({ id }) => id === change.template?.id);
  return [
    ...templateBlockers(change, template),
    ...ownWindow([change], now),
    ...overdueDuties(change, now)
      .filter(duty => duty === 'second-approval')
      .map(() => ({
        guard: 'second-approval',
        message: `The second approval of ${change.id} is overdue since ${
          change.emergency!.secondDueAt
        }`,
        clearedBy: 'The risk lead gives it',
      })),
  ];
}

function unapproved({ id, kind }: ChangeSummary): ChangeBlocker {
  return {
    guard,
    message: `${id} is not approved`,
    clearedBy:
      kind === 'standard'
        ? 'It is proposed; its template approves it'
        : 'A change is proposed and the service owner approves it',
  };
}

/** Without a change named: one that is approved and has its window now. An emergency is named. */
export function anyApproved(
  changes: readonly ChangeSummary[],
  templates: readonly ChangeTemplate[],
  now: Date,
): ChangeBlocker[] {
  const approved = changes.filter(
    change =>
      change.kind !== 'emergency' &&
      change.state === 'approved' &&
      !change.rehearsal &&
      templateBlockers(
        change,
        templates.find(({ id }) => id === change.template?.id),
      ).length === 0,
  );
  if (approved.length === 0) {
    return [
      {
        guard,
        message: 'No change is approved',
        clearedBy: 'A change is proposed and the service owner approves it',
      },
    ];
  }
  return ownWindow(approved, now);
}

function ownWindow(
  approved: readonly ChangeSummary[],
  now: Date,
): ChangeBlocker[] {
  const at = now.getTime();
  const open = approved.some(
    ({ window }) =>
      !window ||
      (Date.parse(window.start) <= at && at < Date.parse(window.end)),
  );
  if (open) return [];
  const windows = approved
    .map(({ id, window }) => `${id} ${window!.start} to ${window!.end}`)
    .join(', ');
  return [
    {
      guard,
      message: 'No approved change has its maintenance window now',
      clearedBy: `Deploy inside it (${windows}), or have another one approved`,
    },
  ];
}
