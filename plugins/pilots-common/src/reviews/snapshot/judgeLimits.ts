import { DeliveryMeasures } from '../../delivery/measures/DeliveryMeasures';
import { say } from '../../ground/phrases/say';
import { limitsOf } from '../../guardrails/limits';
import { PilotGuardrails } from '../../pilot/PilotEntityV1alpha1';
import { durationMillis } from '../../pilot/validation/isoDuration';
import { snapshotPhrases } from './phrases';
import { SnapshotRow } from './ReviewSnapshot';

const { failed: failedOf, few: fewOf, median, title } = snapshotPhrases;

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
      tooFew(fewOf.deployments, sample, LEAST_DEPLOYMENTS),
    failed < LEAST_FAILURES && tooFew(fewOf.failures, failed, LEAST_FAILURES),
  ].filter(Boolean);
  const restored = timeToRestore.sample;
  const restoreLimit = (durationMillis(limits.timeToRestore) ?? 0) / 1000;
  return [
    limitRow({
      id: 'limit/change-fail-rate',
      title: title.changeFailRate,
      unit: 'ratio',
      value: changeFailRate.value,
      limit: limits.changeFailRate,
      sample,
      few: fewChanges.join('; '),
      reason: say(oneOrMany(failedOf, sample), { failedN: failed, n: sample }),
    }),
    limitRow({
      id: 'limit/time-to-restore',
      title: title.timeToRestore,
      unit: 'seconds',
      value: timeToRestore.value,
      limit: restoreLimit,
      sample: restored,
      few:
        restored < LEAST_RESTORED
          ? tooFew(fewOf.incidents, restored, LEAST_RESTORED)
          : '',
      reason: say(oneOrMany(median, restored), { n: restored }),
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

function tooFew(
  words: (typeof fewOf)[keyof typeof fewOf],
  n: number,
  least: number,
): string {
  return say(oneOrMany(words, n), { n, leastN: least });
}

function oneOrMany<O, M>(words: { one: O; many: M }, n: number): O | M {
  return n === 1 ? words.one : words.many;
}
