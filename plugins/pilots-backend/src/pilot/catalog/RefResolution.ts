import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Stage } from '@pilot-handoff/backstage-plugin-pilots-common';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import type { CatalogSync } from './CatalogSync';
import { unknownRefs } from './EntityReader';
import { RefStore } from './RefStore';

/** The stages in which item 1 stands in the way of something. */
const BEFORE_START: readonly Stage[] = ['draft', 'ready', 'approved'];
/** Pilots whose refs are asked for at a time. */
const BATCH = 100;

/**
 * Whether the people and targets of a pilot are in the catalog still. An entity that did
 * not change says nothing of those that it names: they are deleted without it, and who
 * holds a role by a claim is not named in it at all.
 */
export class RefResolution {
  constructor(
    private readonly options: {
      auth: AuthService;
      catalog: CatalogService;
      database: PilotsDatabase;
      logger: LoggerService;
      refs: RefStore;
      sync: CatalogSync;
    },
  ) {}

  /** Asks for one pilot, at the moment that it matters. */
  async one(ref: string): Promise<void> {
    await this.#resolve([ref]);
  }

  /** For the timer: all pilots before their start, two queries and one call of the catalog for a hundred. */
  async run(signal?: AbortSignal): Promise<void> {
    const { database, logger, refs } = this.options;
    let after = '';
    while (!signal?.aborted) {
      const batch = await refs.pilotsIn(database.knex, BEFORE_START, {
        after,
        limit: BATCH,
      });
      if (batch.length === 0) return;
      await this.#resolve(batch).catch(error =>
        logger.warn(
          `The refs of ${batch.length} pilots stay as known: ${error}`,
        ),
      );
      after = batch[batch.length - 1];
    }
  }

  async #resolve(pilots: string[]): Promise<void> {
    const { auth, catalog, database, refs, sync } = this.options;
    const named = await refs.named(database.knex, pilots);
    const unknown = await unknownRefs(
      catalog,
      named.flatMap(({ mentioned }) => mentioned),
      await auth.getOwnServiceCredentials(),
    );
    for (const { pilot, mentioned, unresolved: before } of named) {
      const unresolved = mentioned.filter(ref => unknown.has(ref));
      if (unresolved.join() === before.join()) continue;
      await refs.setUnresolved(database.knex, pilot, unresolved);
      await sync.changed(pilot);
    }
  }
}
