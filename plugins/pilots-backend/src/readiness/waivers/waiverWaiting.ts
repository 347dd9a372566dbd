import {
  Checklist,
  checksOf,
  openSeats,
  pilotsPhrases,
  say,
  WaitingItem,
  Waiver,
  waiverStanding,
  withDeputies,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { timestamp } from '../../ground/Clock';
import { Reading } from '../../ground/work/UnitOfWork';

/** Waivers that wait for one or both approvals. */
export function waiverWaiting(
  { pilot, now }: Reading,
  waivers: readonly Waiver[],
  checklist: Checklist,
): WaitingItem[] {
  const checks = checksOf(checklist);
  return waivers
    .filter(waiver => waiverStanding(waiver, now) === 'requested')
    .map(waiver => {
      const counted = (people: Waiver['requestedBy'][]) =>
        withDeputies(people, pilot.deputies, timestamp(now));
      const requesters = counted([waiver.requestedBy]);
      const given = counted(waiver.approvals.map(approval => approval.by));
      const open = openSeats(waiver, requesters, pilot.holders);
      const title = checks.find(check => check.id === waiver.check)?.title;
      return {
        id: `waiver/${waiver.id}`,
        kind: 'waiver',
        title: say(pilotsPhrases.readiness.waiver.waits, {
          titleWords: title ?? waiver.check,
        }),
        since: waiver.requestedAt,
        roles: open.map(seat => seat.role),
        notBy: [...requesters, ...given].flatMap(({ actor, onBehalfOf }) =>
          onBehalfOf ? [actor, onBehalfOf] : [actor],
        ),
        link: `readiness#${waiver.check}`,
      };
    });
}
