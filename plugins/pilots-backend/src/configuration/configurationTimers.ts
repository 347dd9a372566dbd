import { Timer } from '../ground/Timer';
import type { ConfigurationRoom } from './createConfiguration';

/** The room's timers; each runs on one replica at a time. */
export function configurationTimers({
  configuration: { silence, sourceReading },
}: {
  configuration: ConfigurationRoom;
}): Timer[] {
  return [
    {
      id: 'pilots-configuration-sources',
      // Alerts come within a quarter of an hour: the shortest interval is five minutes.
      frequency: { minutes: 1 },
      initialDelay: { seconds: 35 },
      timeout: { minutes: 5 },
      run: signal => sourceReading.run(signal),
    },
    {
      id: 'pilots-configuration-silence',
      frequency: { minutes: 15 },
      initialDelay: { minutes: 1 },
      timeout: { minutes: 5 },
      run: signal => silence.run(signal),
    },
  ];
}
