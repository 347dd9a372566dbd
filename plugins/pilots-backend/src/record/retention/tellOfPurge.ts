import { tell } from '../../ground/messages/tell';
import { UnitOfWork } from '../../ground/work/UnitOfWork';

/** Tells those who can hold the record of a pilot that it will be deleted; `from` when on, RFC 3339 in UTC. */
export function tellOfPurge(uow: UnitOfWork, from: string): void {
  const { sponsor, riskLead } = uow.pilot.holders;
  const day = from.slice(0, 10);
  tell(uow, {
    recipients: [sponsor, riskLead],
    title: `The record will be deleted on ${day}, unless somebody holds it`,
    link: 'record#retention',
    scope: `purge/${from}`,
    severity: 'high',
  });
}
