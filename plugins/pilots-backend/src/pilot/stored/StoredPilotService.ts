import { entitySchemaValidator, Entity } from '@backstage/catalog-model';
import { ConflictError, InputError } from '@backstage/errors';
import {
  formatProblems,
  pilotsPhrases,
  say,
  validatePilot,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { Actor } from '../../ground/work/Actor';
import { timestamp } from '../../ground/Clock';
import { Idempotency, IdempotentRequest } from '../../ground/work/Idempotency';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { entityRefOf, pilotRefOf } from '../catalog/EntityReader';
import { StoredPilotStore } from './StoredPilotStore';

/** Annotations by which the catalog knows where an entity is kept. */
const LOCATION = 'url:pilots-backend';

/** A pilot that somebody wants. */
interface PilotRequest {
  entity: unknown;
  /** Id of a saved pack that its documents begin with. */
  template?: string;
}

/** A pilot that was just started. */
interface StartedPilot {
  ref: string;
  entityRef: string;
}

/** Pilots that are started in the portal and kept here, where no repository is to hold their YAML. */
export class StoredPilotService {
  readonly #validateEnvelope = entitySchemaValidator();
  readonly #idempotency = new Idempotency();

  constructor(
    private readonly store: StoredPilotStore,
    /** Pilots of the catalog, which may not have been taken over yet. */
    private readonly catalog: { knows(ref: string): Promise<boolean> },
    private readonly database: PilotsDatabase,
  ) {}

  /**
   * Keeps the entity in a transaction of the caller's, who knows that no pilot is called so; the
   * catalog has it within seconds.
   *
   * @throws InputError that names everything wrong with it, ConflictError when such a pilot is kept here.
   */
  start(
    tx: Knex,
    actor: Actor,
    request: PilotRequest,
    now: Date,
  ): Promise<StartedPilot> {
    return this.#keep(tx, actor, { ...request, ...this.#read(request) }, now);
  }

  /** Asks the catalog, too, for a request of its own; once for all requests under one key. */
  async startOnce(
    actor: Actor,
    request: PilotRequest,
    now: Date,
    sent: IdempotentRequest | undefined,
  ): Promise<Partial<StartedPilot>> {
    const pilot = this.#read(request);
    const known = await this.catalog.knows(pilot.ref);
    return this.database.transaction(tx =>
      this.#idempotency.once(tx, sent, now, async () => {
        if (known) throw taken(pilot.ref);
        return this.#keep(tx, actor, { ...request, ...pilot }, now);
      }),
    );
  }

  async #keep(
    tx: Knex,
    actor: Actor,
    {
      entity,
      ref,
      template,
    }: { entity: Entity; ref: string; template?: string },
    now: Date,
  ): Promise<StartedPilot> {
    const added = await this.store.add(tx, {
      ref,
      entity: kept(entity),
      createdBy: actor.ref,
      createdAt: timestamp(now),
      template,
    });
    if (!added) throw taken(ref);
    return { ref, entityRef: entityRefOf(ref) };
  }

  #read(request: PilotRequest): { entity: Entity; ref: string } {
    const entity = this.#valid(request.entity);
    return { entity, ref: pilotRefOf(entity) };
  }

  entities(tx: Knex): Promise<Entity[]> {
    return this.store.entities(tx);
  }

  version(tx: Knex): Promise<string> {
    return this.store.version(tx);
  }

  templateOf(tx: Knex, ref: string): Promise<string | undefined> {
    return this.store.templateOf(tx, ref);
  }

  #valid(given: unknown): Entity {
    const problems = validatePilot(given);
    if (problems.length > 0) throw new InputError(formatProblems(problems));
    try {
      return this.#validateEnvelope(given);
    } catch (error) {
      throw new InputError((error as Error).message);
    }
  }
}

function taken(ref: string): ConflictError {
  return new ConflictError(say(pilotsPhrases.pilot.taken, { ref }));
}

/** The entity, with where the catalog has it from. */
function kept(entity: Entity): Entity {
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: {
        ...entity.metadata.annotations,
        'backstage.io/managed-by-location': LOCATION,
        'backstage.io/managed-by-origin-location': LOCATION,
      },
    },
  };
}
