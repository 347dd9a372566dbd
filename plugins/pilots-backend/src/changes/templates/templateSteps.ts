import {
  ChangeTemplate,
  findChangeApprover,
  readTemplate,
  rolesFor,
  Signatory,
  TEMPLATE_TRANSITIONS,
  TemplateContent,
  TemplateDraft,
  TemplateEvent,
  templateRefusal,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, NotAllowedError } from '@backstage/errors';
import { timestamp } from '../../ground/Clock';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { assertNotArchived } from '../steps/changeSteps';

/** Puts on record what happened to a template. */
export function note(
  uow: UnitOfWork,
  { id }: ChangeTemplate,
  what: string,
  payload: Record<string, unknown>,
): Promise<void> {
  return uow.record({
    action: `change-template.${what}`,
    subject: `change-template/${id}`,
    payload,
  });
}

/** The template after an event, not stored yet. Throws ConflictError where its state does not allow it. */
export function after(
  uow: UnitOfWork,
  template: ChangeTemplate,
  event: TemplateEvent,
): ChangeTemplate {
  assertNotArchived(uow);
  const refusal = templateRefusal(template, event);
  if (refusal) throw new ConflictError(refusal);
  return {
    ...template,
    state: TEMPLATE_TRANSITIONS[template.state][event]!,
    updatedAt: timestamp(uow.now),
    version: template.version + 1,
  };
}

/** What somebody wrote, in the form that is stored. */
export function contentOf(
  { pilot }: UnitOfWork,
  draft: TemplateDraft,
): TemplateContent {
  const [namespace] = pilot.ref.split('/');
  return readTemplate(draft, { namespace, targets: pilot.fields.targets });
}

/** Who authorises or rejects; throws NotAllowedError for everybody else. */
export function judgeOf(
  uow: UnitOfWork,
  { authors }: ChangeTemplate,
): Signatory {
  const { act, refusal } = findChangeApprover({
    authors,
    holders: uow.pilot.holders,
    acting: uow.acting,
  });
  if (!act) throw new NotAllowedError(refusal);
  return act;
}

/** Who writes. */
export function authorOf(uow: UnitOfWork): Signatory {
  return uow.actAs(rolesFor('change.propose'))!;
}
