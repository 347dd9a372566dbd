import { say } from '../../ground/phrases/say';
import { DeliveryWindow } from '../measures/DeliveryWindow';
import { deploymentsIn, leadTimeVerdict } from '../measures/inWindow';
import { CountedDeployment, DeliveryModel, ShippedChange } from '../model';
import { mergeTime } from '../model/shipping/ChangeCatalog';
import { between } from '../sorted';
import { describeChange } from './describeEvent';
import { DeliveryExplanation, ExcludedEvent } from './Explanation';
import { explainPhrases } from './phrases';

const { change: said } = explainPhrases;

/**
 * The changes behind the lead time: those that the deployments of the window
 * ship, and those merged in the window that no deployment ships, or one outside
 * of it.
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
        reason: say(said.shippedBefore, { id: deployment.id }),
      });
    }
  }
  explanation.excluded.push(...deployedOutside(model, window));
  const waiting = between(model.undeployed, window, mergeTime);
  for (const change of waiting) {
    explanation.excluded.push({
      event: describeChange(change),
      code: 'not-deployed',
      reason: said.notDeployed,
    });
  }
  return explanation;
}

/** Changes merged in the window that count in another: in that of the deployment that ships them first. */
function deployedOutside(
  model: DeliveryModel,
  window: DeliveryWindow,
): ExcludedEvent[] {
  const { from, to } = window;
  return model.deployments.flatMap(({ id, finish, changes }) => {
    if (finish >= from && finish < to) return [];
    const where = finish < from ? said.deployedBefore : said.deployedAfter;
    return changes
      .filter(change => mergeTime(change) >= from && mergeTime(change) < to)
      .map(change => ({
        event: describeChange(change),
        code: 'deployed-outside-window' as const,
        reason: say(where, { id }),
      }));
  });
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
      reason: say(said.shipped, { id: deployment.id }),
      value: (deployment.finish - change.committedAt) / 1000,
    });
  } else if (verdict === 'merge') {
    excluded.push({
      event,
      code: 'merge',
      reason: said.merge,
    });
  } else {
    excluded.push({
      event,
      code: 'committed-after-finish',
      reason: say(said.late, { id: deployment.id }),
    });
  }
}
