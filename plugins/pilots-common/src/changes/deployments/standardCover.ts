import { say } from '../../ground/phrases/say';
import { changeNumber } from '../ChangeRecord';
import { ChangeFreeze } from '../gate/ChangeFreeze';
import { Stage } from '../../pilot/stages';
import { ChangeTemplate } from '../templates/ChangeTemplate';
import { templatePhrases } from '../templates/phrases';
import { ChangeCalendar, insideWindow } from '../windows';
import { LiveDeployment } from './LiveDeployment';
import { deploymentPhrases } from './phrases';

const { uncovered } = deploymentPhrases;

/**
 * Why a deployment that names a template is not covered by it and stays an
 * unrecorded change; undefined where its record is opened and closed.
 *
 * @public
 */
export function coverRefusal(options: {
  deployment: LiveDeployment;
  template: ChangeTemplate;
  calendar: ChangeCalendar;
  stage: Stage;
  /** Since when the pilot is in its stage. */
  stageSince: string;
  freezes?: readonly ChangeFreeze[];
  /** Another change failed and has no learnings: it blocks the next. */
  blockedBy?: string;
}): string | undefined {
  const { deployment, template, calendar, stage, stageSince } = options;
  const { beganAt, finishedAt, components } = deployment;
  const finished = Date.parse(finishedAt);
  const { number: n, state } = template;
  if (state !== 'authorised') return say(uncovered[state], { n });
  if (Date.parse(template.authorisedAt!) > Date.parse(beganAt)) {
    return say(uncovered.tooSoon, { n });
  }
  const outside = components.filter(
    component =>
      !template.targets.includes(component) &&
      !template.targets.some(target => target.startsWith('system:')),
  );
  if (outside.length > 0) {
    return say(templatePhrases.uncovered, { n, refs: outside.join(', ') });
  }
  // A moment is inside a window as well, and the end of one belongs to none.
  const span = {
    start: beganAt,
    end:
      beganAt === finishedAt
        ? new Date(finished + 1).toISOString()
        : finishedAt,
  };
  if (!insideWindow(calendar, span)) {
    return uncovered.outside;
  }
  if (stage === 'paused' && finished >= Date.parse(stageSince)) {
    return uncovered.paused;
  }
  const frozen = options.freezes?.find(
    ({ since }) => since === undefined || finished >= Date.parse(since),
  );
  if (frozen) return say(uncovered.frozen, { freezeWords: frozen.message });
  if (options.blockedBy) {
    return say(uncovered.learnings, { n: changeNumber(options.blockedBy)! });
  }
  return undefined;
}
