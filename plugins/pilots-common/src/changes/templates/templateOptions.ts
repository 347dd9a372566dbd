import { mayAct, PilotAction, rolesFor } from '../../ground/actions';
import { generalPhrases } from '../../ground/phrases/general';
import { say } from '../../ground/phrases/say';
import { Signatory } from '../../ground/Signatory';
import { ROLE_TITLES, RoleHolders } from '../../pilot/roles';
import { findChangeApprover } from '../changeApprovers';
import { ChangeOption } from '../changeOptions';
import { ChangeTemplate } from './ChangeTemplate';
import {
  TEMPLATE_EVENTS,
  TemplateEvent,
  templateRefusal,
} from './templateTransitions';

/** The action of the role matrix behind each event of a template. @public */
export const TEMPLATE_ACTIONS: Readonly<Record<TemplateEvent, PilotAction>> = {
  edit: 'change.propose',
  authorise: 'change.approve',
  reject: 'change.approve',
  retire: 'change.close',
};

/** What somebody may do with a template, and if not, why not. @public */
export function templateOptions(options: {
  template: ChangeTemplate;
  holders: RoleHolders;
  acting: readonly Signatory[];
}): Record<TemplateEvent, ChangeOption> {
  const found = TEMPLATE_EVENTS.map(event => {
    const whyNot =
      templateRefusal(options.template, event) ?? refusal(event, options);
    return [event, whyNot ? { allowed: false, whyNot } : { allowed: true }];
  });
  return Object.fromEntries(found);
}

function refusal(
  event: TemplateEvent,
  options: Parameters<typeof templateOptions>[0],
): string | undefined {
  const { template, holders, acting } = options;
  if (event === 'authorise' || event === 'reject') {
    // As with a normal change: the service owner, unless they wrote it.
    return findChangeApprover({ authors: template.authors, holders, acting })
      .refusal;
  }
  const action = TEMPLATE_ACTIONS[event];
  const roles = acting.flatMap(({ role }) => role ?? []);
  if (mayAct(action, roles)) return undefined;
  const needed = rolesFor(action).map(role => ROLE_TITLES[role]);
  return say(generalPhrases.rolesOnly, { roles: needed.join(', the ') });
}
