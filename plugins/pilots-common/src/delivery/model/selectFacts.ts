import {
  ChangeFact,
  DeliveryFact,
  DeploymentFact,
  IncidentFact,
} from '../facts';
import { identityOf, keepNewest } from '../facts/foldVersions';
import { PilotFacts } from './DeliveryModel';

/** The names of the production environment unless a pilot lists its own. @public */
export const PRODUCTION_ENVIRONMENTS: readonly string[] = [
  'production',
  'prod',
  'live',
];

/**
 * Folds the versions and keeps what exists for the pilot. The environments of
 * production are one: of a part that was reported under two of their names the
 * newest version rules.
 */
export function selectFacts(
  facts: Iterable<DeliveryFact>,
  targets: Set<string>,
  environments: Iterable<string> = PRODUCTION_ENVIRONMENTS,
): PilotFacts {
  const names = [...environments];
  const production = new Set(names.map(name => name.toLowerCase()));
  const parts = new Map<string, DeploymentFact>();
  const elsewhere = new Map<string, DeploymentFact>();
  const changes = new Map<string, ChangeFact>();
  const incidents = new Map<string, IncidentFact>();

  for (const fact of facts) {
    if (fact.type === 'incident') {
      keepNewest(incidents, identityOf(fact), fact);
    } else if (!targets.has(fact.component)) {
      continue;
    } else if (fact.type === 'change') {
      keepNewest(changes, identityOf(fact), fact);
    } else if (production.has(fact.environment.toLowerCase())) {
      keepNewest(
        parts,
        [fact.source, fact.id, fact.component].join('\0'),
        fact,
      );
    } else {
      keepNewest(elsewhere, identityOf(fact), fact);
    }
  }

  const current = [...incidents.values()];
  const inProduction = ({ environment }: IncidentFact) =>
    environment === undefined || production.has(environment.toLowerCase());
  return {
    parts: [...parts.values()],
    elsewhere: [...elsewhere.values()],
    changes: [...changes.values()],
    incidents: current.filter(inProduction),
    incidentsElsewhere: current.filter(
      incident =>
        !inProduction(incident) &&
        incident.components.some(component => targets.has(component)),
    ),
  };
}
