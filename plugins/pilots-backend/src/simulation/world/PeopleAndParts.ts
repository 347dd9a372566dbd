import { InMemoryCatalogClient } from '@backstage/catalog-client/testUtils';
import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';

/** The people, teams, components and pilots that a simulation knows. */
export class PeopleAndParts {
  readonly catalog: CatalogService;
  readonly #groups = new Map<string, string[]>();
  readonly #entities: Entity[];

  constructor(entities: Entity[]) {
    this.#entities = entities.map(withDefaults);
    for (const entity of this.#entities) {
      if (entity.kind !== 'User') continue;
      this.#groups.set(
        stringifyEntityRef(entity),
        texts(entity.spec?.memberOf).map(group => refOf(group, 'Group')),
      );
    }
    this.catalog = new InMemoryCatalogClient({
      entities: this.#entities,
    }) as unknown as CatalogService;
  }

  /** The groups that somebody is a direct member of. */
  groupsOf(user: string): string[] {
    return this.#groups.get(user) ?? [];
  }

  /** Somebody who is in a group, or the person itself. */
  memberOf(ref: string): string {
    const { kind } = parseEntityRef(ref);
    if (kind.toLocaleLowerCase('en-US') === 'user') return ref;
    const member = [...this.#groups].find(([, groups]) => groups.includes(ref));
    return member?.[0] ?? ref;
  }

  /** The components among targets, and those that belong to systems among them. */
  componentsOf(targets: readonly string[]): string[] {
    const wanted = targets.map(target => refOf(target, 'Component'));
    return this.#entities
      .filter(entity => entity.kind === 'Component')
      .filter(entity => {
        const systems = (entity.relations ?? []).map(r => r.targetRef);
        return [stringifyEntityRef(entity), ...systems].some(ref =>
          wanted.includes(ref),
        );
      })
      .map(entity => stringifyEntityRef(entity));
  }

  /** How somebody is called: the name that the catalog shows, else the ref. */
  nameOf(ref: string): string {
    const entity = this.#entities.find(e => stringifyEntityRef(e) === ref);
    const profile = entity?.spec?.profile as { displayName?: string };
    return profile?.displayName ?? ref;
  }
}

/** What the catalog's processors would add, as far as pilots look at it. */
function withDefaults(entity: Entity): Entity {
  const namespace = entity.metadata.namespace ?? 'default';
  const system = entity.spec?.system;
  const partOf =
    entity.kind === 'Component' && typeof system === 'string'
      ? [{ type: 'partOf', targetRef: refOf(system, 'System') }]
      : [];
  return {
    ...entity,
    metadata: { ...entity.metadata, namespace },
    relations: [...(entity.relations ?? []), ...partOf],
  };
}

function refOf(ref: string, defaultKind: string): string {
  return stringifyEntityRef(
    parseEntityRef(ref, { defaultKind, defaultNamespace: 'default' }),
  );
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
