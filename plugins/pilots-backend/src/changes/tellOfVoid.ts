import { ChangeRecord } from '@pilot-handoff/backstage-plugin-pilots-common';
import { tell } from '../ground/tell';
import { UnitOfWork } from '../ground/UnitOfWork';

/** Whoever approved a change hears that their approval no longer counts, and is not told of their own edit. */
export function tellOfVoid(
  uow: UnitOfWork,
  { id, title, verdicts }: ChangeRecord,
  version: number,
): void {
  tell(uow, {
    recipients: verdicts
      .filter(({ verdict, voidedAt }) => verdict === 'approved' && !voidedAt)
      .map(({ by }) => by.actor)
      .filter(person => person !== uow.actor.ref),
    title: `your approval of the change ${id}, ${title}, is void: it was edited`,
    link: `changes#${id}`,
    scope: `change/${id}/void/${version}`,
  });
}
