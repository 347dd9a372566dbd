import {
  limitsOf,
  PilotGuardrails,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Duration } from 'luxon';
import { NumberMeasure } from './measureGroups';

/** Limits in the units of the measures: shares and seconds. */
export type MeasureLimits = Partial<Record<NumberMeasure, number>>;

/** What the pilot must not exceed, by measure. */
export function measureLimits(
  guardrails: Pick<PilotGuardrails, 'limits'>,
): MeasureLimits {
  const { changeFailRate, timeToRestore } = limitsOf(guardrails);
  return {
    changeFailRate,
    timeToRestore: Duration.fromISO(timeToRestore).as('seconds'),
  };
}
