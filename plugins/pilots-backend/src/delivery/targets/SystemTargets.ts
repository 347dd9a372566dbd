import { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { isSystem } from './PilotTargets';
import { SystemComponent, SystemComponentStore } from './SystemComponentStore';

/** Systems asked of the catalog at a time. */
const SYSTEM_BATCH = 50;

/**
 * Resolves the Systems among the targets of pilots to their components, until
 * `approve` fixes them.
 */
export class SystemTargets {
  constructor(
    private readonly options: {
      auth: AuthService;
      catalog: CatalogService;
      database: PilotsDatabase;
      store: SystemComponentStore;
    },
  ) {}

  /** All pilots, or one; the number of catalog calls grows with the Systems, not with the pilots. */
  async refresh(options: { pilot?: string; signal?: AbortSignal } = {}) {
    const { database, store } = this.options;
    const wanted = await this.#systems(options.pilot);
    const systems = [...new Set([...wanted.values()].flat())];
    if (systems.length === 0) return;
    const parts = await this.#components(systems);
    for (const [pilot, targets] of wanted) {
      if (options.signal?.aborted) return;
      const known = await store.of(database.knex, pilot);
      const fixed = await this.#targets(pilot);
      const now = [
        ...known.filter(
          ({ system }) => fixed.includes(system) && !targets.includes(system),
        ),
        ...targets.flatMap(system =>
          (parts.get(system) ?? []).map(component => ({ system, component })),
        ),
      ];
      if (keyOf(now) === keyOf(known)) continue;
      await database.transaction(tx => store.replace(tx, pilot, now));
    }
  }

  /** The Systems that each pilot targets, of those pilots that may still change. */
  async #systems(pilot?: string): Promise<Map<string, string[]>> {
    const { database } = this.options;
    const query = database
      .knex('pilot_targets as t')
      .join('pilots as p', 'p.ref', 't.pilot_ref')
      .where('t.target_ref', 'like', 'system:%')
      .andWhere(q =>
        q
          .whereNull('p.frozen')
          // What an amendment added is read once, and fixed then.
          .orWhereNotExists(
            database
              .knex('delivery_system_components as c')
              .whereRaw('c.pilot_ref = p.ref and c.system_ref = t.target_ref')
              .select(database.knex.raw('1')),
          ),
      )
      .select('t.pilot_ref', 't.target_ref');
    if (pilot) query.andWhere('t.pilot_ref', pilot);
    const wanted = new Map<string, string[]>();
    for (const { pilot_ref, target_ref } of await query) {
      if (!isSystem(target_ref)) continue;
      wanted.set(pilot_ref, [...(wanted.get(pilot_ref) ?? []), target_ref]);
    }
    return wanted;
  }

  #targets(pilot: string): Promise<string[]> {
    return this.options.database
      .knex('pilot_targets')
      .where('pilot_ref', pilot)
      .pluck('target_ref');
  }

  async #components(systems: string[]): Promise<Map<string, string[]>> {
    const { auth, catalog } = this.options;
    const credentials = await auth.getOwnServiceCredentials();
    const parts = new Map<string, string[]>();
    for (let i = 0; i < systems.length; i += SYSTEM_BATCH) {
      const batch = systems.slice(i, i + SYSTEM_BATCH);
      for await (const page of catalog.streamEntities(
        {
          filter: { kind: 'component', 'relations.partOf': batch },
          fields: ['kind', 'metadata.name', 'metadata.namespace', 'relations'],
        },
        { credentials },
      )) {
        for (const entity of page) {
          const component = stringifyEntityRef(entity);
          for (const { type, targetRef } of entity.relations ?? []) {
            if (type !== 'partOf' || !batch.includes(targetRef)) continue;
            parts.set(targetRef, [...(parts.get(targetRef) ?? []), component]);
          }
        }
      }
    }
    return parts;
  }
}

function keyOf(parts: readonly SystemComponent[]): string {
  return JSON.stringify(
    parts.map(({ system, component }) => `${system} ${component}`).sort(),
  );
}
