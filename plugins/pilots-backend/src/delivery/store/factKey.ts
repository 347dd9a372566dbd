import {
  DeliveryFact,
  identityOf,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { createHash } from 'node:crypto';

/** The name of an identity in the database: short, and safe in an index whatever an id holds. */
export function factKey(fact: DeliveryFact): string {
  return hashed(identityOf(fact));
}

/** The name of an incident's identity. */
export function incidentKey(incident: { source: string; id: string }): string {
  return hashed(['incident', incident.source, incident.id].join('\0'));
}

function hashed(identity: string): string {
  return createHash('sha256').update(identity).digest('base64url');
}
