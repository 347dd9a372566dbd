import { DeploymentFact, IncidentFact, Instant } from '../facts';
import { Rollout, ShippedChange } from '../model';
import { formatInstant } from '../parse';
import { ExplainedEvent } from './Explanation';

/** A deployment with all its parts, at its finish. */
export function describeRollout(rollout: Rollout, at: Instant): ExplainedEvent {
  const { source, id, parts } = rollout;
  const url = parts.find(part => part.url !== undefined)?.url;
  return {
    type: 'deployment',
    source,
    id,
    components: parts.map(part => part.component),
    at: formatInstant(at),
    environment: parts[0].environment,
    url,
  };
}

/** One part of a deployment. */
export function describePart(
  part: DeploymentFact,
  at: Instant,
): ExplainedEvent {
  const { source, id, component, environment, url } = part;
  return {
    type: 'deployment',
    source,
    id,
    components: [component],
    at: formatInstant(at),
    environment,
    url,
  };
}

/** A change, at the time that it was committed. */
export function describeChange(change: ShippedChange): ExplainedEvent {
  const { source, id, component, committedAt, url } = change;
  return {
    type: 'change',
    source,
    id,
    components: [component],
    at: formatInstant(committedAt),
    url,
  };
}

/** An incident, at its start or resolution. */
export function describeIncident(
  incident: IncidentFact,
  at: Instant,
): ExplainedEvent {
  const { source, id, components, environment, title, url } = incident;
  return {
    type: 'incident',
    source,
    id,
    components,
    at: formatInstant(at),
    environment,
    title,
    url,
  };
}
