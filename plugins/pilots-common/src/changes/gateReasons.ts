import { PRODUCTION_ENVIRONMENTS } from '../delivery';
import { ChangeBlocker } from './ChangeBlocker';
import { Stage } from '../pilot/stages';
import { ChangeSummary } from './ChangeRecord';
import { learningsBlockers } from './proposalBlockers';
import { ChangeCalendar, currentWindow, nextWindow } from './windows';

/** Something that freezes the changes of a pilot, told by a later room. @public */
export interface ChangeFreeze {
  /** For example `rollback-trigger`. */
  cause: string;
  message: string;
  clearedBy: string;
  /** Changes that are excepted: those of the corrective action plan. */
  except?: readonly string[];
}

/** What the gate looks at. @public */
export interface GateQuestion {
  stage: Stage;
  now: Date;
  /** Where the pipeline wants to deploy to. */
  environment: string;
  /** Names of the live environment, any case; `production`, `prod` and `live` when absent. */
  productionEnvironments?: readonly string[];
  calendar: ChangeCalendar;
  changes: readonly ChangeSummary[];
  freezes?: readonly ChangeFreeze[];
  /** The change that the deployment belongs to, `CHG-1`; any approved one when absent. */
  change?: string;
}

/**
 * Why a pipeline may not deploy now; empty when it may. Only the live
 * environment is guarded: elsewhere people can rehearse at any time.
 *
 * @public
 */
export function gateReasons(question: GateQuestion): ChangeBlocker[] {
  const { environment, productionEnvironments } = question;
  const live = (productionEnvironments ?? PRODUCTION_ENVIRONMENTS).some(
    name => name.toLowerCase() === environment.toLowerCase(),
  );
  if (!live) return [];
  return [
    ...stageReasons(question),
    ...freezeReasons(question),
    ...windowReasons(question),
    ...approvalReasons(question),
    ...learningsBlockers(question.changes),
  ];
}

function stageReasons({ stage }: GateQuestion): ChangeBlocker[] {
  switch (stage) {
    case 'running':
    // The users are still there; what stops a deployment then is a freeze.
    // eslint-disable-next-line no-fallthrough
    case 'decision-due':
      return [];
    case 'paused':
      return [
        {
          guard: 'paused',
          message: 'The pilot is paused',
          clearedBy: 'The service owner resumes it once each cause is cleared',
        },
      ];
    case 'draft':
    case 'ready':
    case 'approved':
      return [
        {
          guard: 'not-running',
          message: `The pilot has not started; it is ${stage}`,
          clearedBy: 'The service owner starts it when the checklist passes',
        },
      ];
    default:
      return [
        {
          guard: 'not-running',
          message: `The pilot is over; it is ${stage}`,
          clearedBy: 'A successor pilot, or the ordinary change process',
        },
      ];
  }
}

function freezeReasons({
  freezes = [],
  change,
}: GateQuestion): ChangeBlocker[] {
  return freezes
    .filter(({ except = [] }) => !change || !except.includes(change))
    .map(({ message, clearedBy }) => ({ guard: 'freeze', message, clearedBy }));
}

function windowReasons({ calendar, now }: GateQuestion): ChangeBlocker[] {
  if (currentWindow(calendar, now)) return [];
  const next = nextWindow(calendar, now);
  return [
    {
      guard: 'change-window',
      message: calendar.windows.length
        ? 'No change window is open now'
        : 'The pilot declares no change windows',
      clearedBy: next
        ? `Wait for the next one, ${next.start} to ${next.end}`
        : 'Declare one in spec.guardrails.changeWindows of the Pilot',
    },
  ];
}

function approvalReasons(question: GateQuestion): ChangeBlocker[] {
  const { changes, change, now } = question;
  const asked = changes.filter(
    ({ id, rehearsal }) => !rehearsal && (!change || id === change),
  );
  const approved = asked.filter(({ state }) => state === 'approved');
  const at = now.getTime();
  const open = approved.some(
    ({ window }) =>
      Date.parse(window!.start) <= at && at < Date.parse(window!.end),
  );
  if (open) return [];
  const guard = 'change-approval';
  const subject = change ?? 'No change';
  if (approved.length === 0) {
    return [
      {
        guard,
        message: change
          ? `${subject} is not approved`
          : 'No change is approved',
        clearedBy: 'A change is proposed and the service owner approves it',
      },
    ];
  }
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
