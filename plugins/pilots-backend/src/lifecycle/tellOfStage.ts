import { PilotEvent } from '@pilot-handoff/backstage-plugin-pilots-common';
import { tell } from '../ground/messages/tell';
import { timestamp } from '../ground/Clock';
import { UnitOfWork } from '../ground/work/UnitOfWork';
import type { Told } from './TransitionEffects';

/** Tells everybody with a role, but who did it, that the pilot stands still, runs again or waits for its decision. */
export function tellOfStage(
  uow: UnitOfWork,
  event: PilotEvent,
  { cause, reason }: Pick<Told, 'cause' | 'reason'>,
): void {
  const holders = Object.values(uow.pilot.holders);
  const notice = {
    recipients: holders.filter(holder => holder !== uow.actor.ref),
    scope: `${event}/${timestamp(uow.now)}`,
  };
  switch (event) {
    case 'pause':
      tell(uow, {
        ...notice,
        title: `paused: ${cause?.detail ?? reason}`,
        link: 'reviews#plans',
        asks: ['plan-writing'],
        severity: 'high',
      });
      break;
    case 'resume':
      tell(uow, { ...notice, title: 'runs again', link: 'overview#next' });
      break;
    case 'due':
      tell(uow, {
        ...notice,
        title: reason
          ? `the decision is called early: ${reason}`
          : 'the decision is due',
        link: 'decisions',
        asks: ['vote', 'decision-words'],
        severity: 'high',
      });
      break;
    default:
  }
}
