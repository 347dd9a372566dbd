import { HumanDuration } from '@backstage/types';

/**
 * Something that time alone brings about. The scheduler runs each on one replica
 * at a time; a simulation runs them itself, in this order, as its clock moves on.
 * A run is idempotent, honours the signal and does what is due by the clock,
 * however late it comes.
 */
export interface Timer {
  /** Unique among the tasks of the plugin, for example `pilots-waivers`. */
  id: string;
  frequency: HumanDuration;
  initialDelay?: HumanDuration;
  timeout: HumanDuration;
  run(signal?: AbortSignal): Promise<void>;
}
