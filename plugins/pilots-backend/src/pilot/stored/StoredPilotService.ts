import { entitySchemaValidator, Entity } from '@backstage/catalog-model';
import { ConflictError, InputError } from '@backstage/errors';
import {
  formatProblems,
  validatePilot,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { Actor } from '../../ground/Actor';
import { timestamp } from '../../ground/Clock';
import { entityRefOf, pilotRefOf } from '../EntityReader';
import { StoredPilotStore } from './StoredPilotStore';

/** Annotations by which the catalog knows where an entity is kept. */
const LOCATION = 'url:pilots-backend';

/** Pilots that are started in the portal and kept here, where no repository is to hold their YAML. */
export class StoredPilotService {
  readonly #validateEnvelope = entitySchemaValidator();

  constructor(
    private readonly store: StoredPilotStore,
    /** Pilots of the catalog, which may not have been taken over yet. */
    private readonly catalog: { knows(ref: string): Promise<boolean> },
  ) {}

  /**
   * Keeps the entity; the catalog has it within seconds.
   *
   * @throws InputError that names everything wrong with it, ConflictError when there is such a pilot.
   */
  async start(
    tx: Knex,
    actor: Actor,
    request: { entity: unknown; template?: string },
    now: Date,
  ): Promise<{ ref: string; entityRef: string }> {
    const entity = this.#valid(request.entity);
    const ref = pilotRefOf(entity);
    const added =
      !(await this.catalog.knows(ref)) &&
      (await this.store.add(tx, {
        ref,
        entity: {
          ...entity,
          metadata: {
            ...entity.metadata,
            annotations: {
              ...entity.metadata.annotations,
              'backstage.io/managed-by-location': LOCATION,
              'backstage.io/managed-by-origin-location': LOCATION,
            },
          },
        },
        createdBy: actor.ref,
        createdAt: timestamp(now),
        template: request.template,
      }));
    if (!added) {
      throw new ConflictError(
        `There is a pilot ${ref} already; choose another name`,
      );
    }
    return { ref, entityRef: entityRefOf(ref) };
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
