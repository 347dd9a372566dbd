import { say } from '../../ground/phrases/say';
import { DeliveryWindow } from '../measures/DeliveryWindow';
import { recoveredIn, recoveryDuration } from '../measures/inWindow';
import { CountedDeployment, DeliveryModel } from '../model';
import { describeRollout } from './describeEvent';
import { DeliveryExplanation, ExcludedEvent } from './Explanation';
import { incidentsElsewhere, unlinkedIncidents } from './explainIncidents';
import { explainPhrases } from './phrases';

const { recovery: said } = explainPhrases;

/** The failed deployments behind the recovery time. */
export function explainRecovery(
  model: DeliveryModel,
  window: DeliveryWindow,
): DeliveryExplanation {
  const included = recoveredIn(model, window).map(deployment => ({
    event: describeRollout(deployment, deployment.recoveredAt!),
    code: 'recovered' as const,
    reason:
      deployment.incidents.length > 0
        ? said.resolved
        : say(said.mended, {
            id: model.deployments[deployment.mendedBy!].id,
          }),
    value: recoveryDuration(deployment) / 1000,
  }));
  const excluded = model.deployments.flatMap(deployment =>
    leftOut(deployment, model, window),
  );
  return {
    included,
    excluded: [
      ...excluded,
      ...unlinkedIncidents(model, window),
      ...incidentsElsewhere(model, window),
    ],
  };
}

/** True for a failed deployment that counts as open at the end of a window. */
function isOpen(
  { incidents, recoveredAt }: CountedDeployment,
  model: DeliveryModel,
  end: number,
): boolean {
  if (incidents.length === 0) return false;
  const started = model.incidents[incidents[0]].fact.startedAt < end;
  return started && (recoveredAt ?? Infinity) >= end;
}

function leftOut(
  deployment: CountedDeployment,
  model: DeliveryModel,
  { from, to }: DeliveryWindow,
): ExcludedEvent[] {
  if (!deployment.failed) return [];
  const { finish, recoveredAt } = deployment;
  const event = describeRollout(deployment, finish);
  if (isOpen(deployment, model, to)) {
    return [{ event, code: 'open', reason: said.open }];
  }
  const finishedInside = finish >= from && finish < to;
  const recoveredInside =
    recoveredAt !== undefined && recoveredAt >= from && recoveredAt < to;
  if (!finishedInside || recoveredInside) return [];
  return [{ event, code: 'recovered-outside-window', reason: said.outside }];
}
