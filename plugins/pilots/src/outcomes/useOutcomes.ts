import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Reading, usePilotReading } from '../ground/reading';

export type OutcomesView = PilotsSchemas['OutcomesView'];
export type OutcomeMetric = OutcomesView['metrics'][number];

/** Reads where the outcomes stand, with their curves over a window; waits until the window is known. */
export function useOutcomes(
  window: { from: string; to: string } | undefined,
): Reading<OutcomesView> {
  const { from, to } = window ?? {};
  const reading = usePilotReading<OutcomesView | undefined>(
    async pilot =>
      from && to ? pilot.get('/outcomes', { query: { from, to } }) : undefined,
    [from, to],
  );
  return {
    ...reading,
    loading: !reading.error && reading.value === undefined,
  } as Reading<OutcomesView>;
}
