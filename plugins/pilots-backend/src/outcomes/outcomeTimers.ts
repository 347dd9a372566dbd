import { Timer } from '../ground/Timer';
import type { OutcomeRoom } from './createOutcomes';

/** The room's timers; each runs on one replica at a time. */
export function outcomeTimers({
  outcomeRoom: { polling, silence },
}: {
  outcomeRoom: OutcomeRoom;
}): Timer[] {
  return [
    {
      id: 'pilots-metric-sources',
      frequency: { minutes: 1 },
      initialDelay: { seconds: 25 },
      timeout: { minutes: 5 },
      run: signal => polling.run(signal),
    },
    {
      id: 'pilots-silent-sources',
      frequency: { minutes: 5 },
      initialDelay: { minutes: 1 },
      timeout: { minutes: 5 },
      run: signal => silence.run(signal),
    },
  ];
}
