import { deliveryTimers } from './delivery/deliveryTimers';
import { Timer } from './ground/Timer';
import { outcomeTimers } from './outcomes/outcomeTimers';
import { readinessTimers } from './readiness/readinessTimers';
import type { Rooms } from './rooms';

/** The timers of all rooms, from the ground up. */
export function timersOf(rooms: Rooms): Timer[] {
  return [
    {
      id: 'pilots-catalog-sync',
      frequency: { seconds: 30 },
      initialDelay: { seconds: 5 },
      timeout: { minutes: 10 },
      run: signal => rooms.sync.all(signal),
    },
    {
      id: 'pilots-risk-reviews',
      // Each zone has its own midnight; an hour late is soon enough.
      frequency: { hours: 1 },
      timeout: { minutes: 10 },
      run: signal => rooms.riskSweep.run(signal),
    },
    ...deliveryTimers(rooms),
    ...outcomeTimers(rooms),
    ...readinessTimers(rooms),
    {
      id: 'pilots-decision-dates',
      frequency: { minutes: 1 },
      initialDelay: { seconds: 15 },
      timeout: { minutes: 5 },
      run: signal => rooms.decisionDates.run(signal),
    },
    {
      id: 'pilots-portfolio',
      frequency: { minutes: 1 },
      initialDelay: { seconds: 10 },
      timeout: { minutes: 5 },
      run: async signal => {
        await rooms.portfolioRefresh.stale(signal);
      },
    },
    {
      id: 'pilots-outbox',
      frequency: { seconds: 10 },
      timeout: { minutes: 5 },
      run: signal => rooms.worker.drain(signal),
    },
  ];
}
