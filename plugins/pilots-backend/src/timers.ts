import { decisionTimers } from './decisions/decisionTimers';
import { changeTimers } from './changes/changeTimers';
import { configurationTimers } from './configuration/configurationTimers';
import { deliveryTimers } from './delivery/deliveryTimers';
import { Timer } from './ground/Timer';
import { guardrailTimers } from './guardrails/guardrailTimers';
import { lifecycleTimers } from './lifecycle/lifecycleTimers';
import { outcomeTimers } from './outcomes/outcomeTimers';
import { portfolioTimers } from './portfolio/portfolioTimers';
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
      id: 'pilots-refs',
      frequency: { minutes: 10 },
      initialDelay: { minutes: 2 },
      timeout: { minutes: 10 },
      run: signal => rooms.refResolution.run(signal),
    },
    ...deliveryTimers(rooms),
    ...changeTimers(rooms),
    ...configurationTimers(rooms),
    ...outcomeTimers(rooms),
    ...guardrailTimers(rooms),
    ...readinessTimers(rooms),
    ...decisionTimers(rooms),
    {
      // Before the decision dates: a week that is over is reviewed first.
      id: 'pilots-reviews',
      frequency: { minutes: 1 },
      initialDelay: { seconds: 15 },
      timeout: { minutes: 10 },
      run: signal => rooms.weeklyReviews.run(signal),
    },
    ...lifecycleTimers(rooms),
    {
      id: 'pilots-decision-dates',
      frequency: { minutes: 1 },
      initialDelay: { seconds: 15 },
      timeout: { minutes: 5 },
      run: signal => rooms.decisionDates.run(signal),
    },
    ...portfolioTimers(rooms),
    {
      id: 'pilots-first-answers',
      frequency: { hours: 1 },
      timeout: { minutes: 5 },
      run: () => rooms.useCases.forgetAnswers(),
    },
    {
      id: 'pilots-outbox',
      frequency: { seconds: 10 },
      timeout: { minutes: 5 },
      run: signal => rooms.worker.drain(signal),
    },
  ];
}
