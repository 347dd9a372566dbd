import { PRODUCTION_ENVIRONMENTS } from '../../delivery';
import { say } from '../../ground/phrases/say';
import { Stage } from '../../pilot/stages';
import { ChangeBlocker } from '../ChangeBlocker';
import { ChangeSummary } from '../ChangeRecord';
import { learningsBlockers } from '../proposalBlockers';
import { ChangeTemplate } from '../templates/ChangeTemplate';
import { templatePhrases } from '../templates/phrases';
import { ChangeCalendar, currentWindow, nextWindow } from '../windows';
import { writingPhrases } from '../writing/phrases';
import { anyApproved, approvalReasons } from './approvalReasons';
import { ChangeFreeze, freezeReasons } from './ChangeFreeze';
import { findSubject, GateSubject } from './findSubject';
import { gatePhrases } from './phrases';
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
            message: say(templatePhrases.is[template.state], {
              id: template.id,
            }),
            clearedBy: gatePhrases.authorise,
          },
        ];
  }
  if (question.change) {
    return [
      {
        guard: 'change-approval',
        // Whatever the pipeline named.
        message: `${question.change} is not approved`,
        clearedBy: gatePhrases.propose,
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
        ? gatePhrases.shut
        : writingPhrases.window.undeclared,
      clearedBy: next
        ? say(gatePhrases.wait, { start: next.start, end: next.end })
        : gatePhrases.declare,
    },
  ];
}
