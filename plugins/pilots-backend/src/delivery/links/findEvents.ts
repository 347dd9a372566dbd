import {
  DeliveryModel,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { InputError, NotFoundError } from '@backstage/errors';
import { SourcedRef, StoredLink } from './LinkStore';

const { links: said } = pilotsPhrases.delivery;

/** An event as a person names it: its source too, where the id alone is not enough. */
export interface EventName {
  id: string;
  source?: string;
}

/** The incident of the pilot that is meant; undefined if it has none. */
export function findIncident(
  model: DeliveryModel,
  name: EventName,
): SourcedRef | undefined {
  const found = only(
    'incident',
    name,
    model.incidents.map(({ fact }) => fact),
  );
  if (found) return found;
  const elsewhere = model.incidentsElsewhere.find(means(name));
  if (elsewhere) {
    throw new InputError(
      say(said.elsewhere, {
        id: name.id,
        environment: elsewhere.environment!,
      }),
    );
  }
  return undefined;
}

/** The incident that is meant of those that people spoke of before: one of others is in no model once it is unlinked. */
export function findLinked(
  links: readonly StoredLink[],
  name: EventName,
): SourcedRef | undefined {
  return only(
    'incident',
    name,
    links.map(({ incident }) => incident),
  );
}

/** The counted deployment that is meant: of the incident's source, else the only one with the id. */
export function findDeployment(
  model: DeliveryModel,
  name: EventName,
  source: string,
): SourcedRef {
  const own = model.deployments.find(means({ source, ...name }));
  const found = own ? refTo(own) : only('deployment', name, model.deployments);
  if (found) return found;
  const uncounted = [...model.failedRollouts, ...model.unfinished];
  if (uncounted.some(means(name)) || model.elsewhere.some(means(name))) {
    throw new InputError(say(said.notLive, { id: name.id }));
  }
  throw new NotFoundError(whyNone(name));
}

/** The one event that the name can mean; throws an InputError where it can mean several. */
function only(
  kind: 'incident' | 'deployment',
  name: EventName,
  events: readonly SourcedRef[],
): SourcedRef | undefined {
  const found = events.filter(means(name));
  if (found.length > 1) {
    throw new InputError(
      say(
        kind === 'incident'
          ? said.severalIncidents
          : pilotsPhrases.general.severalSources,
        {
          id: name.id,
          sources: found.map(event => event.source).join(', '),
        },
      ),
    );
  }
  return found[0] && refTo(found[0]);
}

function means(name: EventName) {
  return ({ id, source }: SourcedRef) =>
    id === name.id && (name.source === undefined || source === name.source);
}

function refTo({ id, source }: SourcedRef): SourcedRef {
  return { id, source };
}

function whyNone({ id, source }: EventName): string {
  return source === undefined
    ? say(said.noDeployment, { id })
    : say(said.noDeploymentOfSource, { id, source });
}
