import { Timer } from '../ground/Timer';
import { RetentionSweep } from './retention/RetentionSweep';

/** The room's timers, besides that of the decision dates; each runs on one replica at a time. */
export function lifecycleTimers(rooms: {
  retentionSweep: RetentionSweep;
}): Timer[] {
  return [
    {
      id: 'pilots-record-retention',
      // After years a day more or less is all the same.
      frequency: { days: 1 },
      initialDelay: { minutes: 10 },
      timeout: { hours: 1 },
      run: signal => rooms.retentionSweep.run(signal),
    },
  ];
}
