import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { scheduleDelivery } from './delivery/scheduleDelivery';
import { scheduleOutcomes } from './outcomes/scheduleOutcomes';
import { scheduleReadiness } from './readiness/scheduleReadiness';
import type { Rooms } from './rooms';

/** Timers: each runs on one replica at a time. */
export async function scheduleTasks(options: {
  rooms: Rooms;
  scheduler: SchedulerService;
  config: RootConfigService;
}): Promise<void> {
  const { rooms, scheduler, config } = options;
  const sync = config.getOptionalConfig('pilots.catalogSync.schedule');
  await scheduler.scheduleTask({
    id: 'pilots-catalog-sync',
    ...(sync
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(sync)
      : {
          frequency: { seconds: 30 },
          initialDelay: { seconds: 5 },
          timeout: { minutes: 10 },
        }),
    scope: 'global',
    fn: signal => rooms.sync.all(signal),
  });
  await scheduler.scheduleTask({
    id: 'pilots-portfolio',
    frequency: { minutes: 1 },
    initialDelay: { seconds: 10 },
    timeout: { minutes: 5 },
    scope: 'global',
    fn: async signal => {
      await rooms.portfolioRefresh.stale(signal);
    },
  });
  await scheduler.scheduleTask({
    id: 'pilots-outbox',
    frequency: { seconds: 10 },
    timeout: { minutes: 5 },
    scope: 'global',
    fn: signal => rooms.worker.drain(signal),
  });
  await scheduler.scheduleTask({
    id: 'pilots-risk-reviews',
    // Each zone has its own midnight; an hour late is soon enough.
    frequency: { hours: 1 },
    timeout: { minutes: 10 },
    scope: 'global',
    fn: signal => rooms.riskSweep.run(signal),
  });
  await scheduleDelivery(scheduler, rooms);
  await scheduleOutcomes(scheduler, rooms);
  await scheduleReadiness(scheduler, rooms);
}
