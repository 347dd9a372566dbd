import {
  TriggerCase,
  triggerCaseId,
  triggerDeciders,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { DateTime } from 'luxon';
import { timestamp } from '../../ground/Clock';
import { Reading } from '../../ground/work/UnitOfWork';

/** Where a case is settled: the card on the pilot's page. */
export const TRIGGER_LINK = 'overview#trigger';

/** A case that waits for its decision, or for the confirmation of its rollback. */
export function triggerWaiting(
  { now, pilot }: Reading,
  current: TriggerCase | undefined,
): WaitingItem[] {
  if (!current) return [];
  const id = `trigger/${triggerCaseId(current)}`;
  const { timeZone = 'UTC' } = pilot.fields.intent;
  const by = DateTime.fromISO(current.deadline, { zone: timeZone }).toFormat(
    "HH:mm 'on' d LLLL",
  );
  const why = current.causes.map(({ text }) => text).join('; ');
  const item = { link: TRIGGER_LINK, severity: 'critical' as const };
  const roles = triggerDeciders(current, timestamp(now));
  switch (current.state) {
    case 'open':
      return [
        {
          ...item,
          id: `${id}/decision`,
          kind: 'trigger-decision',
          title: `Roll back or hold by ${by} (${timeZone}); ${why}`,
          since: current.openedAt,
          roles,
        },
      ];
    case 'held':
      return [
        {
          ...item,
          id: `${id}/hold`,
          kind: 'trigger-decision',
          title: `Held until ${by} (${timeZone}): roll back, or see it clear; ${why}`,
          since: current.hold!.at,
          roles,
        },
      ];
    case 'rolling-back':
      return [
        {
          ...item,
          id: `${id}/confirmation`,
          kind: 'trigger-confirmation',
          title: `Roll back and confirm it; ${why}`,
          since: current.rollback!.at,
          roles: ['serviceOwner', 'techLead'],
        },
      ];
    default:
      return [];
  }
}
