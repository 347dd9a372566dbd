import { Knex } from 'knex';
import { inBatches } from '../store/inBatches';

/** A name that maps to nothing, and what waits for it. */
export interface UnmappedName {
  name: string;
  deliveries: number;
  /** Epoch ms; of the latest of them. */
  receivedAt: number;
}

/** Names in deliveries that map to no component. */
export class UnmappedStore {
  /** Says anew which names of a delivery map to nothing. */
  async replace(
    tx: Knex,
    delivery: number,
    names: readonly string[],
  ): Promise<void> {
    await tx('delivery_unmapped').where({ delivery }).delete();
    await inBatches([...new Set(names)], async batch => {
      await tx('delivery_unmapped').insert(
        batch.map(key => ({ delivery, mapping_key: key })),
      );
      return [];
    });
  }

  /** Names that map to nothing, in a steady order; those after `after`. */
  async names(tx: Knex, after: string, limit: number): Promise<string[]> {
    const rows = await tx('delivery_unmapped')
      .where('mapping_key', '>', after)
      .distinct('mapping_key')
      .orderBy('mapping_key')
      .limit(limit);
    return rows.map(row => row.mapping_key);
  }

  /** The same with what waits for each, for people to read. */
  async waiting(
    tx: Knex,
    after: string,
    limit: number,
  ): Promise<UnmappedName[]> {
    const rows = await tx('delivery_unmapped as u')
      .join('delivery_inbox as i', 'i.id', 'u.delivery')
      .where('u.mapping_key', '>', after)
      .groupBy('u.mapping_key')
      .orderBy('u.mapping_key')
      .limit(limit)
      .select('u.mapping_key')
      .count({ deliveries: '*' })
      .max({ received_at: 'i.received_at' });
    return rows.map((row: any) => ({
      name: row.mapping_key,
      deliveries: Number(row.deliveries),
      receivedAt: Number(row.received_at),
    }));
  }

  /** Deliveries that wait for one of the names to map. */
  async waitingFor(tx: Knex, keys: readonly string[]): Promise<number[]> {
    const rows = await inBatches(keys, async batch =>
      tx('delivery_unmapped')
        .whereIn('mapping_key', batch)
        .distinct('delivery'),
    );
    return [...new Set(rows.map(row => Number(row.delivery)))];
  }

  /** The names that map to nothing in each of the deliveries. */
  async of(tx: Knex, ids: readonly number[]): Promise<Map<number, string[]>> {
    const rows = await inBatches(ids, async batch =>
      tx('delivery_unmapped').whereIn('delivery', batch).orderBy('mapping_key'),
    );
    const keys = new Map<number, string[]>();
    for (const row of rows) {
      const id = Number(row.delivery);
      keys.set(id, [...(keys.get(id) ?? []), row.mapping_key]);
    }
    return keys;
  }
}
