import { Instant } from '../facts';
import { DeliveryModel, LinkReason, Rollout } from '../model';
import { formatInstant } from '../parse';
import { assertWindow, DeliveryWindow } from './DeliveryWindow';
import { deploymentsIn, failedRolloutsIn, isRework } from './inWindow';

/** What names an event for good. @public */
export interface MarkRef {
  source: string;
  id: string;
}

/** A deployment as a mark on a time axis. @public */
export interface DeploymentMark extends MarkRef {
  /** `failed-rollout`: no part of it went live, so that it is not counted. */
  state: 'counted' | 'failed' | 'failed-rollout';
  finishedAt: string;
  components: string[];
  rework: boolean;
  version?: string;
  url?: string;
}

/** An incident as a mark on a time axis. @public */
export interface IncidentMark extends MarkRef {
  startedAt: string;
  /** Absent while open. */
  resolvedAt?: string;
  components: string[];
  /** The deployment that it is linked to. */
  deployment: MarkRef | null;
  /** Why it is linked so. */
  link: LinkReason;
  severity?: string;
  title?: string;
  url?: string;
}

/** The deployments and incidents of a window, oldest first; the latest of them where there are too many to draw. @public */
export interface DeliveryMarks {
  deployments: DeploymentMark[];
  incidents: IncidentMark[];
  /** How many there are, drawn or not. */
  totals: { deployments: number; incidents: number };
}

/**
 * The deployments finished in a window [from, to), counted or failed rollouts,
 * and the incidents that touch it, at most `limit` of each.
 *
 * @public
 */
export function marksIn(
  model: DeliveryModel,
  window: DeliveryWindow,
  limit: number,
): DeliveryMarks {
  assertWindow(window);
  const rollouts = [
    ...deploymentsIn(model, window),
    ...failedRolloutsIn(model, window),
  ].sort((a, b) => a.finish! - b.finish!);
  const incidents = model.incidents.filter(
    ({ fact }) =>
      fact.startedAt < window.to &&
      (fact.resolvedAt ?? Infinity) >= window.from,
  );
  return {
    deployments: latest(rollouts, limit).map(deploymentMark),
    incidents: latest(incidents, limit).map(({ fact, deployment, link }) => ({
      source: fact.source,
      id: fact.id,
      startedAt: formatInstant(fact.startedAt),
      resolvedAt: maybe(fact.resolvedAt),
      components: fact.components,
      deployment:
        deployment === undefined ? null : refOf(model.deployments[deployment]),
      link,
      severity: fact.severity,
      title: fact.title,
      url: fact.url,
    })),
    totals: { deployments: rollouts.length, incidents: incidents.length },
  };
}

function deploymentMark(
  rollout: DeliveryModel['deployments'][number] | Rollout,
): DeploymentMark {
  const { parts, finish } = rollout;
  const known = <K extends 'version' | 'url'>(key: K) =>
    parts.find(part => part[key] !== undefined)?.[key];
  const counted = 'failed' in rollout;
  let state: DeploymentMark['state'] = 'failed-rollout';
  if (counted) state = rollout.failed ? 'failed' : 'counted';
  return {
    ...refOf(rollout),
    state,
    finishedAt: formatInstant(finish!),
    components: parts.map(part => part.component),
    rework: counted && isRework(rollout),
    version: known('version'),
    url: known('url'),
  };
}

function refOf({ source, id }: MarkRef): MarkRef {
  return { source, id };
}

function maybe(instant: Instant | undefined): string | undefined {
  return instant === undefined ? undefined : formatInstant(instant);
}

function latest<T>(all: readonly T[], limit: number): T[] {
  return all.slice(Math.max(0, all.length - limit));
}
