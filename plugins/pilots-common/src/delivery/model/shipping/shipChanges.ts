import { ChangeFact, DeploymentFact, Instant, ListedChange } from '../../facts';
import { compareVersions } from '../../facts/foldVersions';
import { livePartsOf } from '../deployments/assembleRollouts';
import { ChangeCatalog } from './ChangeCatalog';
import { CountedDeployment, ShippedChange } from '../DeliveryModel';

/** What the earlier deployments of one component leave behind. */
interface ComponentHistory {
  commits: Set<string>;
  versions: Set<string>;
  /** Finish of the latest that was no repeat. */
  finish: Instant;
}

/**
 * Says which changes each deployment ships, in the order of the deployments,
 * and hands each change to the first that ships it.
 */
export function shipChanges(
  deployments: CountedDeployment[],
  catalog: ChangeCatalog,
): Set<string> {
  const histories = new Map<string, ComponentHistory>();
  const shipped = new Set<string>();
  for (const deployment of deployments) {
    const listed = new Map<string, ShippedChange>();
    const events = new Map<string, ChangeFact>();
    for (const part of livePartsOf(deployment)) {
      const history = histories.get(part.component);
      const repeat = history !== undefined && repeats(part, history);
      if (part.changes) {
        for (const change of part.changes) {
          if (!listed.has(change.id)) {
            listed.set(change.id, toShipped(change, listedBy(part), catalog));
          }
        }
      } else if (!repeat) {
        for (const change of changeEvents(part, history, catalog)) {
          keepForDeployment(events, change);
        }
      }
      remember(histories, part, repeat ? undefined : deployment.finish);
    }
    // A list is the deployment's own word; it goes before the event of the same id.
    for (const [id, event] of events) {
      if (!listed.has(id)) listed.set(id, toShipped(event, event, catalog));
    }
    for (const [id, change] of listed) {
      const first = !shipped.has(id);
      (first ? deployment.changes : deployment.shippedAgain).push(change);
      shipped.add(id);
    }
  }
  return shipped;
}

/** The address of a deployment is not that of the changes in it. */
export function listedBy({ source, component }: DeploymentFact) {
  return { source, component };
}

function repeats(part: DeploymentFact, history: ComponentHistory): boolean {
  if (part.commit !== undefined) return history.commits.has(part.commit);
  return part.version !== undefined && history.versions.has(part.version);
}

function changeEvents(
  part: DeploymentFact,
  history: ComponentHistory | undefined,
  catalog: ChangeCatalog,
): ChangeFact[] {
  const { component, commit, finishedAt } = part;
  const ofCommit =
    commit === undefined ? undefined : catalog.ofCommit(component, commit);
  return [
    ...(history
      ? catalog.mergedWithin(component, history.finish, finishedAt!)
      : []),
    ...(ofCommit ? [ofCommit] : []),
  ];
}

/** Of events with one id: those of the first component, of these the newest version. */
function keepForDeployment(
  events: Map<string, ChangeFact>,
  change: ChangeFact,
) {
  const known = events.get(change.id);
  if (
    !known ||
    (known.component === change.component && compareVersions(change, known) > 0)
  ) {
    events.set(change.id, change);
  }
}

function remember(
  histories: Map<string, ComponentHistory>,
  { component, commit, version }: DeploymentFact,
  finish: Instant | undefined,
) {
  const history = histories.get(component) ?? {
    commits: new Set(),
    versions: new Set(),
    finish: 0,
  };
  if (commit !== undefined) history.commits.add(commit);
  if (version !== undefined) history.versions.add(version);
  if (finish !== undefined) history.finish = finish;
  histories.set(component, history);
}

/** A change as a deployment ships it; `origin` is what told of it: an event, or the part that listed it. */
export function toShipped(
  change: ListedChange,
  origin: { source: string; component: string; url?: string },
  catalog: ChangeCatalog,
): ShippedChange {
  const { id, committedAt, authoredAt, mergedAt } = change;
  const { source, component, url } = origin;
  const merge = catalog.isMerge(id);
  return {
    id,
    source,
    component,
    committedAt,
    authoredAt,
    mergedAt,
    merge,
    url,
  };
}
