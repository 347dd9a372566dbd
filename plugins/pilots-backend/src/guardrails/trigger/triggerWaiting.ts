import {
  pilotsPhrases,
  say,
  TriggerCase,
  triggerCaseId,
  triggerDeciders,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { DateTime } from 'luxon';
import { timestamp } from '../../ground/Clock';
import { Reading } from '../../ground/work/UnitOfWork';

const { time, waiting } = pilotsPhrases.guardrails.trigger;

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
  const by = { timeWords: timeInWords(current.deadline, timeZone), timeZone };
  // Each cause is a sentence of its own.
  const why = (first: string) =>
    [first, ...current.causes.map(({ text }) => text)].join('; ');
  const item = { link: TRIGGER_LINK, severity: 'critical' as const };
  const roles = triggerDeciders(current, timestamp(now));
  switch (current.state) {
    case 'open':
      return [
        {
          ...item,
          id: `${id}/decision`,
          kind: 'trigger-decision',
          title: why(say(waiting.decide, by)),
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
          title: why(say(waiting.held, by)),
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
          title: why(waiting.confirm),
          since: current.rollback!.at,
          roles: ['serviceOwner', 'techLead'],
        },
      ];
    default:
      return [];
  }
}

/** For example `14:00 on 3 June`, on the clock of the pilot. */
function timeInWords(at: string, zone: string): string {
  const local = DateTime.fromISO(at, { zone });
  const phrase = Object.values(time)[local.month - 1];
  return say(phrase, {
    hourN: local.toFormat('HH'),
    minuteN: local.toFormat('mm'),
    dayN: local.day,
  });
}
