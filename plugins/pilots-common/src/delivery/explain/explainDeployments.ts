import { say } from '../../ground/phrases/say';
import {
  deploymentsIn,
  failedRolloutsIn,
  isRework,
} from '../measures/inWindow';
import { DeliveryWindow } from '../measures/DeliveryWindow';
import { CountedDeployment, DeliveryModel } from '../model';
import { describePart, describeRollout } from './describeEvent';
import { ExcludedEvent, IncludedCode, IncludedEvent } from './Explanation';
import { explainPhrases } from './phrases';

const { deployment: said } = explainPhrases;

/** What a measure over counted deployments says of one of them. */
export type DeploymentVerdict = (
  deployment: CountedDeployment,
  model: DeliveryModel,
) => { code: IncludedCode; reason: string };

/** Deployment frequency: it counts. */
export const counted: DeploymentVerdict = ({ partial }) => ({
  code: 'counted',
  reason: partial ? said.partial : said.counted,
});

/** Change fail rate: did it fail, and by what. */
export const failedOrNot: DeploymentVerdict = (deployment, model) => {
  const { failed, incidents, mendedBy } = deployment;
  if (!failed) {
    return { code: 'not-failed', reason: said.notFailed };
  }
  if (incidents.length > 0) {
    const ids = listed(incidents.map(index => model.incidents[index].fact.id));
    return {
      code: 'failed-by-incident',
      reason: say(said.failedByIncident, { idWords: ids }),
    };
  }
  return {
    code: 'failed-by-mending',
    reason: say(said.failedByMending, {
      id: model.deployments[mendedBy!].id,
    }),
  };
};

/** Rework rate: was it rework, and why. */
export const reworkOrNot: DeploymentVerdict = (deployment, model) => {
  const { unplanned, mends, names } = deployment;
  if (!isRework(deployment)) {
    return { code: 'no-rework', reason: said.noRework };
  }
  if (unplanned) return { code: 'unplanned', reason: said.unplanned };
  if (mends.length > 0) {
    const ids = listed(mends.map(position => model.deployments[position].id));
    return { code: 'mends', reason: say(said.mends, { idWords: ids }) };
  }
  return {
    code: 'names-another',
    reason: say(said.namesAnother, { idWords: listed(names) }),
  };
};

/** The counted deployments of a window, each with its verdict. */
export function includedDeployments(
  model: DeliveryModel,
  window: DeliveryWindow,
  verdict: DeploymentVerdict,
): IncludedEvent[] {
  return deploymentsIn(model, window).map(deployment => ({
    event: describeRollout(deployment, deployment.finish),
    ...verdict(deployment, model),
  }));
}

/** The deployments of a window that are not counted. */
export function uncountedDeployments(
  model: DeliveryModel,
  window: DeliveryWindow,
): ExcludedEvent[] {
  const inside = (at: number | undefined): at is number =>
    at !== undefined && at >= window.from && at < window.to;
  const failed = failedRolloutsIn(model, window).map(rollout => ({
    event: describeRollout(rollout, rollout.finish!),
    code: 'failed-rollout' as const,
    reason: said.failedRollout,
  }));
  const unfinished = model.unfinished.flatMap(rollout => {
    const { parts, state, begin } = rollout;
    const ends = parts.flatMap(part => part.finishedAt ?? []);
    const at = ends.length > 0 ? ends.reduce((a, b) => Math.max(a, b)) : begin;
    if (!inside(at)) return [];
    const running = state === 'running';
    return {
      event: describeRollout(rollout, at),
      code: running ? ('running' as const) : ('cancelled' as const),
      reason: running ? said.running : said.cancelled,
    };
  });
  const elsewhere = model.elsewhere.flatMap(part => {
    const at = part.finishedAt ?? part.startedAt;
    if (!inside(at)) return [];
    return {
      event: describePart(part, at),
      code: 'not-production' as const,
      reason: say(explainPhrases.notProduction, {
        environment: part.environment,
      }),
    };
  });
  return [...failed, ...unfinished, ...elsewhere];
}

const MAX_LISTED = 5;

function listed(ids: string[]): string {
  const rest = ids.length - MAX_LISTED;
  const some = ids.slice(0, MAX_LISTED).join(', ');
  return rest > 0 ? say(explainPhrases.andMore, { list: some, n: rest }) : some;
}
