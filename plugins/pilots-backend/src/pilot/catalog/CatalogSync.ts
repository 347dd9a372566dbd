import {
  AuthService,
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Knex } from 'knex';
import { Clock } from '../../ground/Clock';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import {
  componentsOfSystems,
  declaredFrom,
  entityRefOf,
  mentionedRefs,
  unknownRefs,
} from './EntityReader';
import { PilotService } from '../PilotService';
import { DeclaredPilot } from '../PilotStore';
import { RefStore } from './RefStore';
import { TakenOverStore } from './TakenOverStore';

/** Fields of a Pilot entity that are read. */
const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.description',
  'spec',
];

/** Called after a pilot was taken over, so that what is derived from it follows. */
export type AfterSync = (ref: string) => Promise<void>;

/**
 * Keeps the pilots' table in step with the catalog: one entity when somebody
 * reads it, all of them on a schedule. What did not change is not written.
 */
export class CatalogSync {
  readonly #after: AfterSync[] = [];

  constructor(
    private readonly options: {
      auth: AuthService;
      catalog: CatalogService;
      clock: Clock;
      database: PilotsDatabase;
      logger: LoggerService;
      pilots: PilotService;
      refs: RefStore;
      store: TakenOverStore;
    },
  ) {}

  afterSync(hook: AfterSync): void {
    this.#after.push(hook);
  }

  /** What the catalog says of a pilot is not what it was: what is derived from it follows. */
  async changed(ref: string): Promise<void> {
    for (const hook of this.#after) await hook(ref);
  }

  /** The hash of the entity of a pilot as last taken over; undefined if it is new or was gone. */
  hashOf(tx: Knex, ref: string): Promise<string | undefined> {
    return this.options.store.hashOf(tx, ref);
  }

  /**
   * Takes over one entity that the catalog has just given to a caller, unless its hash is `known`,
   * as it was before the catalog was asked. True when it was taken over.
   */
  async takeOver(entity: Entity, known: string | undefined): Promise<boolean> {
    const declared = declaredFrom(entity);
    if (known === declared.entityHash) return false;
    const { auth } = this.options;
    await this.#write([declared], await auth.getOwnServiceCredentials());
    return true;
  }

  /** Takes over one entity anew, with what its Systems hold by now, whether or not it changed itself. */
  async reread(ref: string): Promise<void> {
    const { auth, catalog } = this.options;
    const credentials = await auth.getOwnServiceCredentials();
    const entity = await catalog.getEntityByRef(entityRefOf(ref), {
      credentials,
    });
    if (entity) await this.#write([declaredFrom(entity)], credentials);
  }

  /** Whether the catalog has a pilot, whoever may read it. */
  async knows(ref: string): Promise<boolean> {
    const { auth, catalog } = this.options;
    const credentials = await auth.getOwnServiceCredentials();
    const entity = await catalog.getEntityByRef(entityRefOf(ref), {
      credentials,
    });
    return Boolean(entity);
  }

  /** Takes over all Pilots of the catalog and marks those that are gone. */
  async all(signal?: AbortSignal): Promise<void> {
    const { auth, catalog, database, store, logger } = this.options;
    const credentials = await auth.getOwnServiceCredentials();
    const hashes = await store.hashes(database.knex);
    for await (const page of catalog.streamEntities(
      { filter: { kind: 'pilot' }, fields: FIELDS },
      { credentials },
    )) {
      if (signal?.aborted) return;
      const declared = page.flatMap(entity => {
        try {
          return [declaredFrom(entity)];
        } catch (error) {
          logger.warn(`Skips ${entity.metadata.name}: ${error}`);
          return [];
        }
      });
      await this.#write(
        declared.filter(pilot => this.#isNews(pilot, hashes)),
        credentials,
      );
      declared.forEach(pilot => hashes.delete(pilot.ref));
    }
    const gone = [...hashes.entries()]
      .filter(([, known]) => known.present)
      .map(([ref]) => ref);
    await store.markAbsent(database.knex, gone);
  }

  #isNews(
    pilot: DeclaredPilot,
    hashes: Map<string, { hash: string; present: boolean; complete: boolean }>,
  ): boolean {
    const known = hashes.get(pilot.ref);
    // People and targets that were unknown may have been added since.
    return (
      !known?.present || !known.complete || known.hash !== pilot.entityHash
    );
  }

  async #write(
    pilots: DeclaredPilot[],
    credentials: BackstageCredentials,
  ): Promise<void> {
    if (pilots.length === 0) return;
    const { catalog, clock, database, refs } = this.options;
    const held = await refs.held(
      database.knex,
      pilots.map(({ ref }) => ref),
    );
    const mentioned = (pilot: DeclaredPilot) =>
      mentionedRefs(pilot, held.get(pilot.ref));
    const unknown = await unknownRefs(
      catalog,
      pilots.flatMap(mentioned),
      credentials,
    );
    const isSystem = (ref: string) => ref.startsWith('system:');
    const components = await componentsOfSystems(
      catalog,
      pilots.flatMap(pilot => pilot.spec.targets.filter(isSystem)),
      credentials,
    );
    for (const pilot of pilots) {
      const systemComponents = pilot.spec.targets.flatMap(
        target => components.get(target) ?? [],
      );
      const unresolved = mentioned(pilot).filter(ref => unknown.has(ref));
      await database.transaction(tx =>
        this.options.pilots.declare(
          tx,
          { ...pilot, unresolved, systemComponents },
          clock.now(),
        ),
      );
      await this.changed(pilot.ref);
    }
  }
}
