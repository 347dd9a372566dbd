import { Knex } from 'knex';
import { ask } from '../../ground/database/oneReading';
import { inBatches } from './inBatches';

/** Stands for all incidents that put themselves down to a deployment. No component is called so. */
export const CAUSES = '*';

/** How often the facts of each component changed: what tells a model that it is out of date. */
export class RevisionStore {
  /** Counts a change of each component; in one order for all, since each row stays locked. */
  async bump(
    tx: Knex,
    components: Iterable<string>,
  ): Promise<Map<string, number>> {
    const sorted = [...new Set(components)].sort();
    const rows = await inBatches(sorted, async batch =>
      tx('delivery_components')
        .insert(batch.map(component => ({ component, revision: 1 })))
        .onConflict('component')
        .merge({ revision: tx.raw('delivery_components.revision + 1') as any })
        .returning(['component', 'revision']),
    );
    return new Map(rows.map(row => [row.component, Number(row.revision)]));
  }

  /** The revisions of the components; absent where nothing was ever received. */
  async of(
    tx: Knex,
    components: readonly string[],
  ): Promise<Map<string, number>> {
    const rows = await inBatches(components, batch =>
      ask<any[]>(
        tx,
        tx('delivery_components')
          .whereIn('component', batch)
          .select('component', 'revision'),
      ),
    );
    return new Map(rows.map(row => [row.component, Number(row.revision)]));
  }
}
