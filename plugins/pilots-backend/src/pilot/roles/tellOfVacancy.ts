import {
  ROLE_TITLES,
  RoleId,
  Stage,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { timestamp } from '../../ground/Clock';
import { tell } from '../../ground/messages/tell';
import { UnitOfWork } from '../../ground/work/UnitOfWork';

/** Stages in which somebody must answer for each area. */
const LIVE: readonly Stage[] = ['running', 'paused', 'decision-due'];

/** While a pilot runs a vacancy is the sponsor's to know; that of the sponsor the service owner's and risk lead's. */
export function tellOfVacancy(uow: UnitOfWork, role: RoleId): void {
  const { holders, stage } = uow.pilot;
  if (!LIVE.includes(stage)) return;
  const concerned =
    role === 'sponsor'
      ? [holders.serviceOwner, holders.riskLead]
      : [holders.sponsor];
  tell(uow, {
    recipients: concerned.filter(person => person !== uow.actor.ref),
    title: `the role ${ROLE_TITLES[role]} is vacant`,
    link: 'overview#roles',
    scope: `role/${role}/vacant/${timestamp(uow.now)}`,
    severity: 'high',
  });
}
