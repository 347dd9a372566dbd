import { DeliveryModel } from '../model';
import { DeliveryMeasures, DurationWithOpen } from './DeliveryMeasures';
import { assertWindow, DeliveryWindow } from './DeliveryWindow';
import {
  deploymentsIn,
  failedRolloutsIn,
  isRework,
  leadTimesIn,
  openFailures,
  openIncidents,
  recoveredIn,
  recoveryDuration,
  restoredIn,
} from './inWindow';
import { measureReliability, ReliabilityInput } from './measureReliability';
import { median, percentileCont, share } from './statistics';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** What measures need beside the delivery events. @public */
export interface MeasureOptions {
  /** Without it reliability is "no data". */
  reliability?: ReliabilityInput;
}

/**
 * The measures of a pilot for a window: a function of the events and the window
 * alone. Costs what lies in the window. Throws an InputError for a window whose
 * end is not after its start.
 *
 * @public
 */
export function measureDelivery(
  model: DeliveryModel,
  window: DeliveryWindow,
  options: MeasureOptions = {},
): DeliveryMeasures {
  assertWindow(window);
  const deployments = deploymentsIn(model, window);
  const sample = deployments.length;
  const failed = deployments.filter(deployment => deployment.failed).length;
  const rework = deployments.filter(isRework).length;
  const leadTimes = leadTimesIn(model, window);
  return {
    deploymentFrequency: {
      value: sample / ((window.to - window.from) / WEEK),
      unit: 'deployments/week',
      sample,
      failedRollouts: failedRolloutsIn(model, window).length,
    },
    changeLeadTime: {
      value: seconds(median(leadTimes)),
      p90: seconds(percentileCont(leadTimes, 0.9)),
      unit: 'seconds',
      sample: leadTimes.length,
    },
    changeFailRate: { value: share(failed, sample), failed, sample },
    recoveryTime: duration(
      recoveredIn(model, window).map(recoveryDuration),
      openFailures(model, window.to),
    ),
    reworkRate: { value: share(rework, sample), rework, sample },
    timeToRestore: duration(
      restoredIn(model, window).map(
        ({ fact }) => fact.resolvedAt! - fact.startedAt,
      ),
      openIncidents(model, window.to),
    ),
    reliability: measureReliability(options.reliability, window),
  };
}

function duration(sample: number[], open: number): DurationWithOpen {
  const value = seconds(median(sample));
  return { value, unit: 'seconds', sample: sample.length, open };
}

function seconds(milliseconds: number | null): number | null {
  return milliseconds === null ? null : milliseconds / 1000;
}
