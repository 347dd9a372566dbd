import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Reading, usePilotReading } from '../../ground/reading';

/** The rollback trigger as the backend shows it. */
export type Trigger = PilotsSchemas['TriggerView'];
/** One time that it opened. */
export type Case = PilotsSchemas['TriggerCase'];

/** Reads the trigger of this page's pilot, and again whenever the pilot changes. */
export function useTrigger(): Reading<Trigger> {
  return usePilotReading(pilot => pilot.get('/trigger'));
}
