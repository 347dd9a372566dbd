import { IncidentFact } from '../../facts';
import { compareCodePoints } from '../deployments/compareDeployments';
import { ComponentTimelines } from './ComponentTimelines';
import {
  CountedDeployment,
  EventRef,
  LinkReason,
  ModelIncident,
} from '../DeliveryModel';
import {
  DeploymentDirectory,
  isCounted,
} from '../deployments/DeploymentDirectory';
import { HandLinks } from './HandLinks';

const DAY = 24 * 60 * 60 * 1000;

/** How long after a deployment an incident is still put down to it, in milliseconds: 7 days. @public */
export const DEFAULT_ATTRIBUTION_WINDOW = 7 * DAY;

interface Link {
  deployment?: CountedDeployment;
  link: LinkReason;
}

/** What links need to know. */
export interface LinkContext {
  directory: DeploymentDirectory;
  timelines: ComponentTimelines;
  hand: HandLinks;
  targets: Set<string>;
  attributionWindow: number;
}

/**
 * Links each incident to the deployment that is held to have caused it, or to
 * none. Incidents of other components exist only through such a link.
 */
export function linkIncidents(
  incidents: IncidentFact[],
  context: LinkContext,
): ModelIncident[] {
  return incidents
    .flatMap(fact => {
      const ofTarget = fact.components.some(c => context.targets.has(c));
      const { deployment, link } = linkOf(fact, context);
      if (!ofTarget && !deployment) return [];
      return [{ fact, ofTarget, deployment: deployment?.position, link }];
    })
    .sort(
      ({ fact: a }, { fact: b }) =>
        a.startedAt - b.startedAt ||
        compareCodePoints(a.id, b.id) ||
        compareCodePoints(a.source, b.source),
    );
}

function linkOf(incident: IncidentFact, context: LinkContext): Link {
  const { directory, hand } = context;
  const chosen = hand.of(incident);
  if (chosen === null) return { link: 'unlinked-by-hand' };
  if (chosen) {
    const deployment = findNamed(chosen, incident, directory);
    return isCounted(deployment)
      ? { deployment, link: 'linked-by-hand' }
      : { link: 'hand-link-not-counted' };
  }
  const { causedBy, resolvedAt } = incident;
  if (causedBy === undefined) return nearest(incident, context);
  const deployment = directory.find(causedBy, incident.source);
  if (!isCounted(deployment)) return { link: 'cause-not-counted' };
  if (resolvedAt !== undefined && deployment.begin > resolvedAt) {
    return { link: 'cause-began-later' };
  }
  return { deployment, link: 'caused-by' };
}

function nearest(
  { components, startedAt }: IncidentFact,
  { timelines, attributionWindow }: LinkContext,
): Link {
  const rollout = timelines.underWay(components, startedAt);
  if (rollout && startedAt - rollout.begin! <= DAY) {
    return isCounted(rollout)
      ? { deployment: rollout, link: 'during-rollout' }
      : { link: 'during-failed-rollout' };
  }
  const last = timelines.lastLive(components, startedAt);
  if (last && startedAt - last.finish <= attributionWindow) {
    return { deployment: last.deployment, link: 'after-deployment' };
  }
  return { link: 'no-deployment-near' };
}

function findNamed(
  { id, source }: EventRef,
  incident: IncidentFact,
  directory: LinkContext['directory'],
) {
  return source === undefined
    ? directory.find(id, incident.source)
    : directory.findExactly(id, source);
}
