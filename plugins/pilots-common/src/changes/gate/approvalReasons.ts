import { say } from '../../ground/phrases/say';
import { ChangeBlocker } from '../ChangeBlocker';
import { ChangeSummary } from '../ChangeRecord';
import { overdueDuties } from '../emergency/duties';
import { templateBlockers } from '../proposalBlockers';
import { ChangeTemplate } from '../templates/ChangeTemplate';
import { gatePhrases } from './phrases';

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
        message: say(gatePhrases.rehearsal, { id: change.id }),
        clearedBy: gatePhrases.propose,
      },
    ];
  }
  if (change.state === 'contested') {
    return [
      {
        guard: 'second-approval',
        message: say(gatePhrases.contested, { id: change.id }),
        clearedBy: gatePhrases.anotherEmergency,
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
        message: say(gatePhrases.secondOverdue, {
          id: change.id,
          at: change.emergency!.secondDueAt,
        }),
        clearedBy: gatePhrases.giveSecond,
      })),
  ];
}

function unapproved({ kind, number: n }: ChangeSummary): ChangeBlocker {
  return {
    guard,
    message: say(gatePhrases.unapproved, { n }),
    clearedBy:
      kind === 'standard' ? gatePhrases.proposeStandard : gatePhrases.propose,
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
        message: gatePhrases.noneApproved,
        clearedBy: gatePhrases.propose,
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
  return [
    {
      guard,
      message: gatePhrases.outsideOwnWindow,
      clearedBy: deployInside(approved),
    },
  ];
}

/** Names the windows; from the third on they are only listed. */
function deployInside(approved: readonly ChangeSummary[]): string {
  const [first, second, ...others] = approved.map(({ id, window }) => ({
    id,
    start: window!.start,
    end: window!.end,
  }));
  if (!second) return say(gatePhrases.deployInside, first);
  const ends = [
    second.end,
    ...others.map(({ id, start, end }) => `${id} ${start} to ${end}`),
  ];
  return say(gatePhrases.deployInsideEither, {
    ...first,
    otherId: second.id,
    otherStart: second.start,
    otherEnd: ends.join(', '),
  });
}
