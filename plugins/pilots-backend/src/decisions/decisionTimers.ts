import { Timer } from '../ground/Timer';
import type { DecisionsRoom } from './createDecisions';

/** The room's timers; each runs on one replica at a time. */
export function decisionTimers({
  decisionsRoom: { lookBackReminder },
}: {
  decisionsRoom: DecisionsRoom;
}): Timer[] {
  return [
    {
      id: 'pilots-look-backs',
      // Each zone has its own midnight; an hour late is soon enough.
      frequency: { hours: 1 },
      initialDelay: { minutes: 2 },
      timeout: { minutes: 10 },
      run: signal => lookBackReminder.run(signal),
    },
  ];
}
