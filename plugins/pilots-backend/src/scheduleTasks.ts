import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { Rooms } from './rooms';
import { timersOf } from './timers';

/** Gives every timer to the scheduler: each runs on one replica at a time. */
export async function scheduleTasks(options: {
  rooms: Rooms;
  scheduler: SchedulerService;
  config: RootConfigService;
}): Promise<void> {
  const { rooms, scheduler, config } = options;
  const sync = config.getOptionalConfig('pilots.catalogSync.schedule');
  for (const { run, ...timer } of timersOf(rooms)) {
    const configured =
      sync && timer.id === 'pilots-catalog-sync'
        ? readSchedulerServiceTaskScheduleDefinitionFromConfig(sync)
        : {};
    await scheduler.scheduleTask({
      ...timer,
      ...configured,
      scope: 'global',
      fn: signal => run(signal),
    });
  }
}
