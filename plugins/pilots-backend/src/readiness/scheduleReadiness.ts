import { SchedulerService } from '@backstage/backend-plugin-api';
import { AddedChecks } from './checklist/AddedChecks';
import { LinkedDocuments } from './pack/links/LinkedDocuments';
import { WaiverLapse } from './waivers/WaiverLapse';

/** The room's timers; each runs on one replica at a time. */
export async function scheduleReadiness(
  scheduler: SchedulerService,
  rooms: {
    addedChecks: AddedChecks;
    linkedDocuments: LinkedDocuments;
    waiverLapse: WaiverLapse;
  },
): Promise<void> {
  await scheduler.scheduleTask({
    id: 'pilots-linked-documents',
    frequency: { minutes: 10 },
    initialDelay: { minutes: 1 },
    timeout: { minutes: 9 },
    scope: 'global',
    fn: signal => rooms.linkedDocuments.refreshAll(signal),
  });
  await scheduler.scheduleTask({
    id: 'pilots-added-checks',
    frequency: { minutes: 5 },
    initialDelay: { seconds: 20 },
    timeout: { minutes: 10 },
    scope: 'global',
    fn: signal => rooms.addedChecks.evaluateAll(signal),
  });
  await scheduler.scheduleTask({
    id: 'pilots-waivers',
    frequency: { minutes: 1 },
    initialDelay: { seconds: 15 },
    timeout: { minutes: 5 },
    scope: 'global',
    fn: signal => rooms.waiverLapse.run(signal),
  });
}
