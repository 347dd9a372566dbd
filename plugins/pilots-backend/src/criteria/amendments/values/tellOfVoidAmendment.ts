import { tell } from '../../../ground/messages/tell';
import { UnitOfWork } from '../../../ground/work/UnitOfWork';
import { ValueAmendment } from './ValueAmendment';

/** Tells who proposed and who approved that it came to nothing. */
export function tellOfVoidAmendment(
  uow: UnitOfWork,
  { approvals, id, proposedBy, values }: ValueAmendment,
): void {
  const fields = Object.keys(values).join(', ');
  tell(uow, {
    recipients: [proposedBy, ...approvals].map(({ actor }) => actor),
    title: `the amendment of the approved ${fields} is void: the entity says something else by now`,
    link: `overview#amendment-${id}`,
    scope: `amendment/${id}/void`,
  });
}
