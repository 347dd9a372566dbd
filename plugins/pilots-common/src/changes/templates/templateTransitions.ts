import { say } from '../../ground/phrases/say';
import { ChangeTemplate, TemplateState } from './ChangeTemplate';
import { templatePhrases } from './phrases';

/** What can happen to a template. @public */
export const TEMPLATE_EVENTS = [
  'edit',
  'authorise',
  'reject',
  'retire',
] as const;

/** Something that can happen to a template. @public */
export type TemplateEvent = (typeof TEMPLATE_EVENTS)[number];

/**
 * Where each event leads; what is not here is not allowed. Another content is
 * authorised again; what was retired stays so, and a new one takes its place.
 *
 * @public
 */
export const TEMPLATE_TRANSITIONS: Readonly<
  Record<TemplateState, { [event in TemplateEvent]?: TemplateState }>
> = {
  proposed: {
    edit: 'proposed',
    authorise: 'authorised',
    reject: 'rejected',
    retire: 'retired',
  },
  authorised: { edit: 'proposed', retire: 'retired' },
  rejected: { edit: 'proposed', retire: 'retired' },
  retired: {},
};

const VERBS: Readonly<Record<TemplateEvent, string>> = {
  edit: 'edited',
  authorise: 'authorised',
  reject: 'rejected',
  retire: 'retired',
};

/** Why an event is not allowed in the state that a template is in; undefined when it is. @public */
export function templateRefusal(
  template: Pick<ChangeTemplate, 'id' | 'state'>,
  event: TemplateEvent,
): string | undefined {
  if (TEMPLATE_TRANSITIONS[template.state][event]) return undefined;
  const states = Object.entries(TEMPLATE_TRANSITIONS)
    .filter(([, events]) => events[event])
    .map(([state]) => state);
  // Each of these is a phrase of its own, found as a whole.
  const possibleWords = `${VERBS[event]} while it is ${states.join(' or ')}`;
  const { id, state } = template;
  return say(templatePhrases.stands[state], { id, possibleWords });
}
