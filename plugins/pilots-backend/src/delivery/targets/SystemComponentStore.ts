import { Knex } from 'knex';
import { readOnce } from '../../ground/database/readOnce';
import { inBatches } from '../store/inBatches';

/** A component of a System that a pilot targets. */
export interface SystemComponent {
  system: string;
  component: string;
}

/** What the Systems among the targets of pilots consist of. */
export class SystemComponentStore {
  async of(tx: Knex, pilot: string): Promise<SystemComponent[]> {
    const table = 'delivery_system_components';
    const rows: any[] = await readOnce(tx, table, pilot, () =>
      tx(table).where('pilot_ref', pilot).orderBy(['system_ref', 'component']),
    );
    return rows.map(row => ({
      system: row.system_ref,
      component: row.component,
    }));
  }

  async replace(
    tx: Knex,
    pilot: string,
    parts: readonly SystemComponent[],
  ): Promise<void> {
    await tx('delivery_system_components').where('pilot_ref', pilot).delete();
    await inBatches(parts, async batch => {
      await tx('delivery_system_components').insert(
        batch.map(({ system, component }) => ({
          pilot_ref: pilot,
          system_ref: system,
          component,
        })),
      );
      return [];
    });
  }

  /** Pilots that target one of the components, as such or through a System. */
  async pilotsOf(tx: Knex, components: readonly string[]): Promise<string[]> {
    const direct = await inBatches(components, async batch =>
      tx('pilot_targets').whereIn('target_ref', batch).distinct('pilot_ref'),
    );
    const through = await inBatches(components, async batch =>
      tx('delivery_system_components')
        .whereIn('component', batch)
        .distinct('pilot_ref'),
    );
    return [...new Set([...direct, ...through].map(row => row.pilot_ref))];
  }
}
