import {
  openSeats,
  pilotsPhrases,
  Waiver,
  waiverStanding,
  withDeputies,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { timestamp } from '../../ground/Clock';
import { Reading } from '../../ground/work/UnitOfWork';
import { actingAs } from '../../ground/work/acting';
import { mayWithdraw, seatOf } from './waiverActs';

/** A waiver as the caller sees it, with what they could do. */
export function waiverView(reading: Reading, waiver: Waiver) {
  const { actor, pilot, now } = reading;
  const acting = actingAs(actor, pilot, now);
  const standing = waiverStanding(waiver, now);
  const requesters = withDeputies(
    [waiver.requestedBy],
    pilot.deputies,
    timestamp(now),
  );
  const requested = standing === 'requested';
  const { seat, refusal } = seatOf(reading, acting, waiver);
  return {
    id: waiver.id,
    check: waiver.check,
    reason: waiver.reason,
    compensatingControl: waiver.compensatingControl,
    expiresAt: waiver.expiresAt,
    standing,
    requestedBy: waiver.requestedBy,
    requestedAt: waiver.requestedAt,
    approvals: waiver.approvals,
    approvedAt: waiver.approvedAt,
    settled: waiver.settled,
    waitsFor: requested
      ? openSeats(waiver, requesters, pilot.holders).map(({ role }) => role)
      : [],
    mayApprove: requested && seat !== undefined,
    whyNotApprove: requested
      ? refusal
      : pilotsPhrases.readiness.waiver.is[standing],
    mayWithdraw:
      (requested || standing === 'active') &&
      mayWithdraw({ actor, acting }, waiver),
  };
}
