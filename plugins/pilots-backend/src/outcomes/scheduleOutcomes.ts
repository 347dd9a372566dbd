import { SchedulerService } from '@backstage/backend-plugin-api';
import type { OutcomeRoom } from './createOutcomes';

/** The room's timers; each runs on one replica at a time. */
export async function scheduleOutcomes(
  scheduler: SchedulerService,
  { outcomeRoom: { polling, silence } }: { outcomeRoom: OutcomeRoom },
): Promise<void> {
  await scheduler.scheduleTask({
    id: 'pilots-metric-sources',
    frequency: { minutes: 1 },
    initialDelay: { seconds: 25 },
    timeout: { minutes: 5 },
    scope: 'global',
    fn: signal => polling.run(signal),
  });
  await scheduler.scheduleTask({
    id: 'pilots-silent-sources',
    frequency: { minutes: 5 },
    initialDelay: { minutes: 1 },
    timeout: { minutes: 5 },
    scope: 'global',
    fn: signal => silence.run(signal),
  });
}
