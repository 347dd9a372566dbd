import { CountedDeployment, DeliveryModel, Rollout } from '../../delivery';

/** A deployment by its source and id. @public */
export interface DeploymentRef {
  source: string;
  id: string;
}

/** A deployment to the live environment, as change control sees it. Times are RFC 3339, UTC. @public */
export interface LiveDeployment extends DeploymentRef {
  /** Entity refs of the targets that it touched, sorted. */
  components: string[];
  /** Commits that it deploys, and those that it says it ships. */
  commits: string[];
  versions: string[];
  /** What it says that it belongs to: `CHG-7`, `STD-1`, or an id of another system. */
  changeRecord?: string;
  beganAt: string;
  finishedAt: string;
  /** `failed`: nothing of it went live, or it broke something and was mended. */
  result: 'succeeded' | 'failed';
  url?: string;
}

/**
 * What went live, or tried to, from a time on: counted deployments and failed
 * rollouts, by their finish. Cancelled ones touched nothing; running ones come
 * when they are done.
 *
 * @public
 */
export function liveDeployments(
  model: Pick<DeliveryModel, 'deployments' | 'failedRollouts'>,
  since: string,
): LiveDeployment[] {
  const from = Date.parse(since);
  return [...model.deployments, ...model.failedRollouts]
    .filter(({ finish }) => finish !== undefined && finish >= from)
    .map(toLive)
    .sort(
      (a, b) =>
        a.finishedAt.localeCompare(b.finishedAt) || a.id.localeCompare(b.id),
    );
}

function toLive(rollout: CountedDeployment | Rollout): LiveDeployment {
  const { source, id, parts, begin, finish } = rollout;
  const distinct = (values: (string | undefined)[]) =>
    [...new Set(values)]
      .filter(value => value !== undefined)
      .sort() as string[];
  const [changeRecord] = distinct(parts.map(part => part.changeRecord));
  const [url] = distinct(parts.map(part => part.url));
  const hasFailed = 'failed' in rollout ? rollout.failed : true;
  return {
    source,
    id,
    components: distinct(parts.map(part => part.component)),
    commits: distinct(
      parts.flatMap(part => [
        part.commit,
        ...(part.changes ?? []).map(change => change.id),
      ]),
    ),
    versions: distinct(parts.map(part => part.version)),
    ...(changeRecord && { changeRecord }),
    beganAt: new Date(begin ?? finish!).toISOString(),
    finishedAt: new Date(finish!).toISOString(),
    result: hasFailed ? 'failed' : 'succeeded',
    ...(url && { url }),
  };
}
