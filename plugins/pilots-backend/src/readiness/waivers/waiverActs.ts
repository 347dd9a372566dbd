import {
  openSeats,
  samePerson,
  seatFor,
  Signatory,
  Waiver,
  withDeputies,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { timestamp } from '../../ground/Clock';
import { Reading } from '../../ground/work/UnitOfWork';

/** The seat that somebody may take in the approval of a waiver, or why none. */
export function seatOf(
  reading: Reading,
  acting: Signatory[],
  waiver: Waiver,
): ReturnType<typeof seatFor> {
  const { actor, pilot, now } = reading;
  const counted = (people: Signatory[]) =>
    withDeputies(people, pilot.deputies, timestamp(now));
  const requesters = counted([waiver.requestedBy]);
  return seatFor({
    acts: [{ actor: actor.ref }, ...acting],
    open: openSeats(waiver, requesters, pilot.holders),
    requesters,
    given: counted(waiver.approvals.map(approval => approval.by)),
  });
}

/** Those who asked for a waiver, and those who approve, may end it. */
export function mayWithdraw(
  { actor, acting }: { actor: Reading['actor']; acting: Signatory[] },
  waiver: Waiver,
): boolean {
  const acts = [{ actor: actor.ref }, ...acting];
  return (
    acts.some(act => samePerson(act, waiver.requestedBy)) ||
    acting.some(act => act.role === 'sponsor' || act.role === 'riskLead')
  );
}
