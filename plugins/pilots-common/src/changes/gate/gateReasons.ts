import { PRODUCTION_ENVIRONMENTS } from '../../delivery';
import { Stage } from '../../pilot/stages';
import { ChangeBlocker } from '../ChangeBlocker';
import { ChangeSummary } from '../ChangeRecord';
import { learningsBlockers } from '../proposalBlockers';
import { ChangeTemplate } from '../templates/ChangeTemplate';
import { ChangeCalendar, currentWindow, nextWindow } from '../windows';
import { anyApproved, approvalReasons } from './approvalReasons';
import { ChangeFreeze, freezeReasons } from './ChangeFreeze';
import { findSubject, GateSubject } from './findSubject';
import { stageReasons } from './stageReasons';

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
  templates?: readonly ChangeTemplate[];
  freezes?: readonly ChangeFreeze[];
  /** Ids of the changes that the corrective plan of a pause consists of. */
  planned?: readonly string[];
  /**
   * What the deployment belongs to: `CHG-1`, the template `STD-1`, or the
   * change's id in another system; any approved change when absent.
   */
  change?: string;
  /** What is deployed; finds the change that lists it where none is named. */
  commit?: string;
}

/**
 * Why a pipeline may not deploy now; empty when it may. Only the live
 * environment is guarded: elsewhere people can rehearse at any time. An
 * emergency, which is named, goes outside windows, through freezes and in a pause.
 *
 * @public
 */
export function gateReasons(question: GateQuestion): ChangeBlocker[] {
  const { environment, productionEnvironments } = question;
  const live = (productionEnvironments ?? PRODUCTION_ENVIRONMENTS).some(
    name => name.toLowerCase() === environment.toLowerCase(),
  );
  if (!live) return [];
  const {
    changes,
    freezes = [],
    planned = [],
    stage,
    templates = [],
  } = question;
  const subject = findSubject({ ...question, templates });
  const { change } = subject;
  const stageAndFreeze = [
    ...stageReasons(stage, change, planned),
    ...freezeReasons(freezes, change),
  ];
  const approval = ownReasons(subject, question);
  if (change?.kind === 'emergency') return [...stageAndFreeze, ...approval];
  return [
    ...stageAndFreeze,
    ...windowReasons(question),
    ...approval,
    ...learningsBlockers(changes),
  ];
}

function ownReasons(
  { change, template }: GateSubject,
  question: GateQuestion,
): ChangeBlocker[] {
  const { changes, now, templates = [] } = question;
  if (change) return approvalReasons(change, templates, now);
  if (template) {
    return template.state === 'authorised'
      ? []
      : [
          {
            guard: 'template',
            message: `The template ${template.id} is ${template.state}`,
            clearedBy:
              'The service owner authorises it, or a normal change is made',
          },
        ];
  }
  if (question.change) {
    return [
      {
        guard: 'change-approval',
        message: `${question.change} is not approved`,
        clearedBy: 'A change is proposed and the service owner approves it',
      },
    ];
  }
  return anyApproved(changes, templates, now);
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
