import { Timer } from '../ground/Timer';
import { ChangeDeadlines } from './emergency/ChangeDeadlines';
import { StandardDeployments } from './ledger/StandardDeployments';

/** The room's timers. */
export function changeTimers(rooms: {
  changeDeadlines: ChangeDeadlines;
  standardDeployments: StandardDeployments;
}): Timer[] {
  return [
    {
      id: 'pilots-standard-changes',
      frequency: { minutes: 1 },
      initialDelay: { seconds: 20 },
      timeout: { minutes: 5 },
      run: signal => rooms.standardDeployments.run(signal),
    },
    {
      id: 'pilots-change-deadlines',
      frequency: { minutes: 1 },
      initialDelay: { seconds: 25 },
      timeout: { minutes: 5 },
      run: signal => rooms.changeDeadlines.run(signal),
    },
  ];
}
