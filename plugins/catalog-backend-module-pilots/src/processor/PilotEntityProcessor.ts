import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  CatalogProcessor,
  CatalogProcessorCache,
  CatalogProcessorEmit,
  processingResult,
} from '@backstage/plugin-catalog-node';
import { JsonObject } from '@backstage/types';
import {
  formatProblems,
  isPilotEntity,
  normalizePilotSpec,
  pilotRelations,
  PilotRoleState,
  pilotsPhrases,
  resolveRoles,
  say,
  validatePilot,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { parseRoleState } from '../roles/parseRoleSnapshot';
import { ALL_PILOTS_KEY, pilotRefreshKey } from '../roles/RoleRefresher';

const CACHE_KEY = 'roles';
// Before the catalog model's own validation (20), whose messages are those of a schema: ours say
// what is allowed, and know more than a schema can.
const PRIORITY = 10;

/** What the processor asks for the roles of a pilot. */
export interface RoleLookup {
  /** For `namespace/name`; undefined while nothing is known yet. */
  rolesOf(pilot: string): PilotRoleState | undefined;
}

/**
 * Validates Pilot entities and emits their relations, those of accepted claims included.
 *
 * The roles that were used last are kept in the catalog's cache of this processor, beside the
 * entity in its database. So when the catalog restarts while the pilots backend is away, the
 * relations stay as they were.
 */
export class PilotEntityProcessor implements CatalogProcessor {
  constructor(private readonly roles: RoleLookup) {}

  getProcessorName(): string {
    return 'PilotEntityProcessor';
  }

  getPriority(): number {
    return PRIORITY;
  }

  /**
   * Takes every entity that calls itself a pilot, so that a wrong version or spelling is named too.
   *
   * @throws InputError with all problems, a line each.
   */
  async validateEntityKind(entity: Entity): Promise<boolean> {
    if (entity.kind.toLowerCase() !== 'pilot') return false;
    const problems = validatePilot(entity);
    if (problems.length) {
      const { one, many } = pilotsPhrases.pilot.validation;
      const count =
        problems.length === 1 ? one : say(many, { n: problems.length });
      throw new InputError(`${count}\n${formatProblems(problems)}`);
    }
    return true;
  }

  async postProcessEntity(
    entity: Entity,
    _location: unknown,
    emit: CatalogProcessorEmit,
    cache: CatalogProcessorCache,
  ): Promise<Entity> {
    if (!isPilotEntity(entity)) return entity;
    const { namespace, name } = getCompoundEntityRef(entity);
    const pilot = `${namespace}/${name}`.toLowerCase();
    emit(processingResult.refresh(ALL_PILOTS_KEY));
    emit(processingResult.refresh(pilotRefreshKey(pilot)));
    const state = await this.#stateOf(pilot, cache);
    const roles = resolveRoles({
      declared: normalizePilotSpec(entity).roles,
      ...state,
    });
    for (const relation of pilotRelations(entity, roles)) {
      emit(processingResult.relation(relation));
    }
    return entity;
  }

  async #stateOf(
    pilot: string,
    cache: CatalogProcessorCache,
  ): Promise<PilotRoleState | undefined> {
    const current = this.roles.rolesOf(pilot);
    if (current) {
      await cache.set(CACHE_KEY, current as unknown as JsonObject);
      return current;
    }
    const last = await cache.get(CACHE_KEY);
    return last === undefined ? undefined : parseRoleState(last, CACHE_KEY);
  }
}
