import { DeliveryWindow } from '../measures/DeliveryWindow';
import { deploymentsIn, leadTimeVerdict } from '../measures/inWindow';
import { CountedDeployment, DeliveryModel, ShippedChange } from '../model';
import { between } from '../sorted';
import { describeChange } from './describeEvent';
import { DeliveryExplanation } from './Explanation';

/**
 * The changes behind the lead time: those that the deployments of the window
 * ship, and those merged in the window that no deployment ships.
 */
export function explainLeadTime(
  model: DeliveryModel,
  window: DeliveryWindow,
): DeliveryExplanation {
  const explanation: DeliveryExplanation = { included: [], excluded: [] };
  for (const deployment of deploymentsIn(model, window)) {
    for (const change of deployment.changes) {
      explainShipped(change, deployment, explanation);
    }
    for (const change of deployment.shippedAgain) {
      explanation.excluded.push({
        event: describeChange(change),
        code: 'shipped-before',
        reason: `Deployment ${deployment.id} ships it again: it belongs to an earlier deployment`,
      });
    }
  }
  const waiting = between(
    model.undeployed,
    window,
    change => change.mergedAt ?? change.committedAt,
  );
  for (const change of waiting) {
    explanation.excluded.push({
      event: describeChange(change),
      code: 'not-deployed',
      reason: 'No counted deployment ships it',
    });
  }
  return explanation;
}

function explainShipped(
  change: ShippedChange,
  deployment: CountedDeployment,
  { included, excluded }: DeliveryExplanation,
): void {
  const event = describeChange(change);
  const verdict = leadTimeVerdict(change, deployment);
  if (verdict === 'counted') {
    included.push({
      event,
      code: 'shipped',
      reason: `Deployment ${deployment.id} is the first that ships it`,
      value: (deployment.finish - change.committedAt) / 1000,
    });
  } else if (verdict === 'merge') {
    excluded.push({
      event,
      code: 'merge',
      reason: 'A merge commit: the commits that it merges are counted',
    });
  } else {
    excluded.push({
      event,
      code: 'committed-after-finish',
      reason: `Committed after the finish of deployment ${deployment.id}, to which it belongs`,
    });
  }
}
