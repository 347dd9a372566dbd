import { DeliveryMeasures } from '../../delivery/measures/DeliveryMeasures';
import { limitsOf } from '../../guardrails/limits';
import { PilotGuardrails } from '../../pilot/PilotEntityV1alpha1';
import { durationMillis } from '../../pilot/validation/isoDuration';
import { SnapshotRow } from './ReviewSnapshot';

/** The pause rule judges the change fail rate from so many counted deployments on. @public */
export const LEAST_DEPLOYMENTS = 5;
/** And from so many failures on. @public */
export const LEAST_FAILURES = 2;
/** It judges the time to restore from so many resolved incidents on. @public */
export const LEAST_RESTORED = 2;
/** It looks back so many days, and no further than the start or the last resume. @public */
export const LIMIT_WINDOW_DAYS = 28;

/**
 * The pause rule: each limit against what was measured. Too little to go by is
 * `insufficient-data`, which pauses nothing and is no all-clear either. A limit
 * itself is within.
 *
 * @public
 */
export function judgeLimits(
  { changeFailRate, timeToRestore }: DeliveryMeasures,
  guardrails: Pick<PilotGuardrails, 'limits'>,
): SnapshotRow[] {
  const limits = limitsOf(guardrails);
  const { failed, sample } = changeFailRate;
  const fewChanges = [
    sample < LEAST_DEPLOYMENTS &&
      `${count(sample, 'deployment')}, judged from ${LEAST_DEPLOYMENTS} on`,
    failed < LEAST_FAILURES &&
      `${count(failed, 'failure')}, judged from ${LEAST_FAILURES} on`,
  ].filter(Boolean);
  const restored = timeToRestore.sample;
  const restoreLimit = (durationMillis(limits.timeToRestore) ?? 0) / 1000;
  return [
    limitRow({
      id: 'limit/change-fail-rate',
      title: 'Change fail rate',
      unit: 'ratio',
      value: changeFailRate.value,
      limit: limits.changeFailRate,
      sample,
      few: fewChanges.join('; '),
      reason: `${failed} of ${count(sample, 'deployment')} failed`,
    }),
    limitRow({
      id: 'limit/time-to-restore',
      title: 'Time to restore service',
      unit: 'seconds',
      value: timeToRestore.value,
      limit: restoreLimit,
      sample: restored,
      few:
        restored < LEAST_RESTORED
          ? `${count(
              restored,
              'resolved incident',
            )}, judged from ${LEAST_RESTORED} on`
          : '',
      reason: `median of ${count(restored, 'resolved incident')}`,
    }),
  ];
}

function limitRow(found: {
  id: string;
  title: string;
  unit: string;
  value: number | null;
  limit: number;
  sample: number;
  /** Why there is too little to go by; empty when there is enough. */
  few: string;
  reason: string;
}): SnapshotRow {
  const { few, limit, reason, ...row } = found;
  const judged = {
    ...row,
    group: 'limit' as const,
    threshold: { operator: '<=' as const, value: limit },
  };
  if (few || row.value === null) {
    return { ...judged, verdict: 'insufficient-data', reason: few || reason };
  }
  const verdict = row.value > limit ? 'beyond' : 'within';
  return { ...judged, verdict, reason };
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
