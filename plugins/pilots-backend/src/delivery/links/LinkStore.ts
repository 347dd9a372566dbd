import { RoleId } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { ask } from '../../ground/database/oneReading';
import { incidentKey } from '../store/factKey';

/** An event by its identity. */
export interface SourcedRef {
  id: string;
  source: string;
}

/** What a person said about an incident. */
export interface StoredLink {
  id: string;
  incident: SourcedRef;
  /** Null: no deployment caused it. */
  deployment: SourcedRef | null;
  reason: string;
  actor: string;
  role: RoleId;
  onBehalfOf?: string;
  linkedAt: string;
}

/** Links between incidents and deployments that people made, one an incident. */
export class LinkStore {
  /** Those of a pilot, oldest first. */
  async of(tx: Knex, pilot: string): Promise<StoredLink[]> {
    const rows: any[] = await ask(
      tx,
      tx('delivery_links')
        .where('pilot_ref', pilot)
        .orderBy(['linked_at', 'id']),
    );
    return rows.map(toLink);
  }

  async find(
    tx: Knex,
    pilot: string,
    id: string,
  ): Promise<StoredLink | undefined> {
    const row = await tx('delivery_links')
      .where({ pilot_ref: pilot, id })
      .first();
    return row && toLink(row);
  }

  /** Writes a link in the place of what was said about the incident before. */
  async write(tx: Knex, pilot: string, link: StoredLink): Promise<void> {
    await tx('delivery_links')
      .insert({
        id: link.id,
        pilot_ref: pilot,
        incident_key: incidentKey(link.incident),
        incident_source: link.incident.source,
        incident_id: link.incident.id,
        deployment_source: link.deployment?.source ?? null,
        deployment_id: link.deployment?.id ?? null,
        reason: link.reason,
        actor: link.actor,
        role: link.role,
        on_behalf_of: link.onBehalfOf ?? null,
        linked_at: link.linkedAt,
      })
      .onConflict(['pilot_ref', 'incident_key'])
      .merge();
  }

  async remove(tx: Knex, pilot: string, id: string): Promise<void> {
    await tx('delivery_links').where({ pilot_ref: pilot, id }).delete();
  }
}

function toLink(row: any): StoredLink {
  return {
    id: row.id,
    incident: { id: row.incident_id, source: row.incident_source },
    deployment:
      row.deployment_id === null
        ? null
        : { id: row.deployment_id, source: row.deployment_source },
    reason: row.reason,
    actor: row.actor,
    role: row.role,
    onBehalfOf: row.on_behalf_of ?? undefined,
    linkedAt: row.linked_at,
  };
}
