import { DeliveryMeasure } from '../measures/DeliveryMeasures';
import { assertWindow, DeliveryWindow } from '../measures/DeliveryWindow';
import { MeasureOptions } from '../measures/measureDelivery';
import { DeliveryModel } from '../model';
import {
  counted,
  failedOrNot,
  includedDeployments,
  reworkOrNot,
  uncountedDeployments,
} from './explainDeployments';
import {
  explainRestore,
  incidentsElsewhere,
  linkedElsewhere,
  unlinkedIncidents,
} from './explainIncidents';
import { explainLeadTime } from './explainLeadTime';
import { explainRecovery } from './explainRecovery';
import { explainReliability } from './explainReliability';
import { DeliveryExplanation } from './Explanation';

/**
 * The events behind a value and those left out, each with a reason. There are
 * as many included as the value's sample says, in the order of time. Throws an
 * InputError for a window whose end is not after its start.
 *
 * @public
 */
export function explainMeasure(
  model: DeliveryModel,
  measure: DeliveryMeasure,
  window: DeliveryWindow,
  options: MeasureOptions = {},
): DeliveryExplanation {
  assertWindow(window);
  switch (measure) {
    case 'deploymentFrequency':
      return {
        included: includedDeployments(model, window, counted),
        excluded: uncountedDeployments(model, window),
      };
    case 'reworkRate':
      return {
        included: includedDeployments(model, window, reworkOrNot),
        excluded: uncountedDeployments(model, window),
      };
    case 'changeFailRate':
      return {
        included: includedDeployments(model, window, failedOrNot),
        excluded: [
          ...uncountedDeployments(model, window),
          ...unlinkedIncidents(model, window),
          ...linkedElsewhere(model, window),
          ...incidentsElsewhere(model, window),
        ],
      };
    case 'changeLeadTime':
      return explainLeadTime(model, window);
    case 'recoveryTime':
      return explainRecovery(model, window);
    case 'timeToRestore':
      return explainRestore(model, window);
    default:
      return explainReliability(options.reliability, window);
  }
}
