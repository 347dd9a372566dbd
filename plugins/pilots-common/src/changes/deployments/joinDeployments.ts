import { ChangeSummary, ExternalChangeId } from '../ChangeRecord';
import { ChangeTemplate } from '../templates/ChangeTemplate';
import { DeploymentRef, LiveDeployment } from './LiveDeployment';
import { isSameName, namedChanges, ownName } from './namedChanges';
import { shipsCommit } from './shipsCommit';

/** What somebody said by hand: the deployment belongs to a change, or (null) to none. @public */
export interface HandJoin {
  deployment: DeploymentRef;
  /** `CHG-7`. */
  change: string | null;
  reason: string;
}

/** By what a deployment belongs to its change. @public */
export type JoinedBy = 'hand' | 'opened' | 'name' | 'commit' | 'version';

/** A deployment, and the change that it belongs to; without one it is an unrecorded change. @public */
export interface JoinedDeployment {
  deployment: LiveDeployment;
  /** `CHG-7`. */
  change?: string;
  by?: JoinedBy;
  /** Whether the change was approved before the deployment began. */
  approvedBefore?: boolean;
  /** The authorised or other template that it names and no record was opened under. */
  template?: string;
  /** Why it was taken from a change by hand. */
  reason?: string;
}

type Joinable = Pick<
  ChangeSummary,
  | 'id'
  | 'state'
  | 'targets'
  | 'window'
  | 'approvedAt'
  | 'commits'
  | 'versions'
  | 'rehearsal'
  | 'deployment'
> & { externalIds: Pick<ExternalChangeId, 'id'>[] };

/**
 * Joins each deployment to its change. Hand wins; then the record that it opened
 * itself; the one that it names (`CHG-7`, or an id of another system); the one
 * that lists its commit; the one that lists its version. Of several: the one
 * whose window it lies in, else the newest. A draft is nothing that anybody
 * agreed to and is joined by name or hand only; what was withdrawn, by hand only.
 *
 * @public
 */
export function joinDeployments(options: {
  deployments: readonly LiveDeployment[];
  changes: readonly Joinable[];
  templates?: readonly Pick<ChangeTemplate, 'id'>[];
  joins?: readonly HandJoin[];
  /** `namespace/name`, by which a name can be told from that of another pilot. */
  pilot: string;
}): JoinedDeployment[] {
  const { changes, templates = [], joins = [], pilot } = options;
  const hand = new Map(joins.map(join => [keyOf(join.deployment), join]));
  return options.deployments.map(deployment => {
    const said = hand.get(keyOf(deployment));
    const name = ownName(deployment.changeRecord, pilot);
    const template = templates.find(({ id }) => isSameName(id, name))?.id;
    const alone = { deployment, ...(template && { template }) };
    if (said && said.change === null) return { ...alone, reason: said.reason };
    const found = said
      ? joinedTo(
          changes.filter(({ id }) => id === said.change),
          'hand',
        )
      : automatic(deployment, changes, pilot);
    if (!found) return alone;
    const { change, by } = found;
    return {
      deployment,
      change: change.id,
      by,
      approvedBefore:
        change.approvedAt !== undefined &&
        Date.parse(change.approvedAt) <= Date.parse(deployment.beganAt),
    };
  });
}

function automatic(
  deployment: LiveDeployment,
  all: readonly Joinable[],
  pilot: string,
) {
  const opened = all.filter(
    change =>
      change.deployment && keyOf(change.deployment) === keyOf(deployment),
  );
  const changes = all.filter(
    change => change.state !== 'withdrawn' && !change.rehearsal,
  );
  const agreed = changes.filter(
    change =>
      change.state !== 'draft' &&
      !change.deployment &&
      touches(change, deployment),
  );
  const named = namedChanges(changes, deployment.changeRecord, pilot);
  const byCommit = agreed.filter(change =>
    deployment.commits.some(commit => shipsCommit(change, commit)),
  );
  const byVersion = agreed.filter(({ versions }) =>
    deployment.versions.some(version => versions.includes(version)),
  );
  const best = (found: readonly Joinable[]) => closest(found, deployment);
  return (
    joinedTo(opened, 'opened') ??
    joinedTo(best(named), 'name') ??
    joinedTo(best(byCommit), 'commit') ??
    joinedTo(best(byVersion), 'version')
  );
}

function joinedTo(found: readonly Joinable[], by: JoinedBy) {
  return found.length > 0 ? { change: found[0], by } : undefined;
}

/** Those in whose window the deployment lies first, the newest of them first. */
function closest(
  found: readonly Joinable[],
  { finishedAt }: LiveDeployment,
): Joinable[] {
  const at = Date.parse(finishedAt);
  const inside = ({ window }: Joinable) =>
    window && Date.parse(window.start) <= at && at <= Date.parse(window.end)
      ? 0
      : 1;
  return [...found].reverse().sort((a, b) => inside(a) - inside(b));
}

/** A change of a System touches components that only the catalog knows. */
function touches({ targets }: Joinable, deployment: LiveDeployment): boolean {
  return (
    targets.some(target => target.startsWith('system:')) ||
    targets.some(target => deployment.components.includes(target))
  );
}

function keyOf({ source, id }: DeploymentRef): string {
  return `${source}\0${id}`;
}
