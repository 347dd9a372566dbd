import { DeliveryMeasures } from '@pilot-handoff/backstage-plugin-pilots-common';
import { sayDuration, sayRate, sayShare } from '../../ground/figures';
import { useText } from '../../translation';
import { NumberMeasure } from './measureGroups';

/** Puts measures into the viewer's words. */
export function useMeasureWords() {
  const t = useText();
  const say = (measure: NumberMeasure, value: number): string => {
    switch (measure) {
      case 'deploymentFrequency':
        return t('delivery.measure.perWeek', { value: sayRate(value) });
      case 'changeFailRate':
      case 'reworkRate':
        return sayShare(value);
      default:
        return sayDuration(value);
    }
  };
  const withOpen = (text: string, open: number) =>
    open === 0
      ? text
      : `${text} · ${t('delivery.sample.open', { count: open })}`;
  const sample = (measure: NumberMeasure, all: DeliveryMeasures): string => {
    switch (measure) {
      case 'deploymentFrequency': {
        const { sample: count, failedRollouts } = all.deploymentFrequency;
        const counted = t('delivery.sample.deployments', { count });
        return failedRollouts === 0
          ? counted
          : `${counted} · ${t('delivery.sample.failedRollouts', {
              count: failedRollouts,
            })}`;
      }
      case 'changeLeadTime': {
        const { p90, sample: count } = all.changeLeadTime;
        const changes = t('delivery.sample.changes', { count });
        return p90 === null
          ? changes
          : `${t('delivery.sample.p90', {
              value: sayDuration(p90),
            })} · ${changes}`;
      }
      case 'changeFailRate': {
        const { failed, sample: count } = all.changeFailRate;
        return t('delivery.sample.failed', { failed: String(failed), count });
      }
      case 'reworkRate': {
        const { rework, sample: count } = all.reworkRate;
        return t('delivery.sample.rework', { rework: String(rework), count });
      }
      case 'recoveryTime': {
        const { sample: count, open } = all.recoveryTime;
        return withOpen(t('delivery.sample.recovered', { count }), open);
      }
      default: {
        const { sample: count, open } = all.timeToRestore;
        return withOpen(t('delivery.sample.incidents', { count }), open);
      }
    }
  };
  return {
    say,
    sample,
    name: (measure: NumberMeasure) => t(`delivery.measure.${measure}`),
    /** The older name by which many know it; undefined where there is none. */
    olderName: (measure: NumberMeasure) =>
      measure === 'deploymentFrequency' || measure === 'reworkRate'
        ? undefined
        : t(`delivery.older.${measure}`),
  };
}
