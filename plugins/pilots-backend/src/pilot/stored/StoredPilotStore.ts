import { Entity } from '@backstage/catalog-model';
import { Knex } from 'knex';

/** A pilot that was started in the portal. */
export interface StoredPilot {
  /** `namespace/name`, lower case. */
  ref: string;
  entity: Entity;
  createdBy: string;
  createdAt: string;
  /** The saved pack that its documents begin with. */
  template?: string;
}

/** Entities of pilots that were started in the portal. They are kept as they were; what changes later is the pilot's own state. */
export class StoredPilotStore {
  /** False when there is one of that name already. */
  async add(tx: Knex, pilot: StoredPilot): Promise<boolean> {
    const rows = await tx('stored_pilots')
      .insert({
        ref: pilot.ref,
        entity: JSON.stringify(pilot.entity),
        created_by: pilot.createdBy,
        created_at: pilot.createdAt,
        template_id: pilot.template ?? null,
      })
      .onConflict('ref')
      .ignore()
      .returning('ref');
    return rows.length > 0;
  }

  async entities(tx: Knex): Promise<Entity[]> {
    const rows = await tx('stored_pilots').orderBy('ref').select('entity');
    return rows.map(row => JSON.parse(row.entity));
  }

  /** Grows with every pilot that is added. */
  async version(tx: Knex): Promise<string> {
    const row = await tx('stored_pilots')
      .count({ n: '*' })
      .max({ at: 'created_at' })
      .first();
    return `${row?.n ?? 0}-${row?.at ?? ''}`;
  }

  /** The saved pack that a pilot's documents begin with. */
  async templateOf(tx: Knex, ref: string): Promise<string | undefined> {
    const row = await tx('stored_pilots').where({ ref }).first('template_id');
    return row?.template_id ?? undefined;
  }
}
