import { SchedulerService } from '@backstage/backend-plugin-api';
import { DeliverySummaries } from './summary/DeliverySummaries';
import { SystemTargets } from './targets/SystemTargets';

/** The timers of the room: what no event and no request brings about. */
export async function scheduleDelivery(
  scheduler: SchedulerService,
  rooms: { deliverySummaries: DeliverySummaries; systemTargets: SystemTargets },
): Promise<void> {
  await scheduler.scheduleTask({
    id: 'pilots-delivery-summaries',
    frequency: { seconds: 30 },
    initialDelay: { seconds: 15 },
    timeout: { minutes: 10 },
    scope: 'global',
    fn: signal => rooms.deliverySummaries.refresh(signal),
  });
  await scheduler.scheduleTask({
    id: 'pilots-delivery-systems',
    frequency: { minutes: 5 },
    initialDelay: { seconds: 20 },
    timeout: { minutes: 5 },
    scope: 'global',
    fn: signal => rooms.systemTargets.refresh({ signal }),
  });
}
