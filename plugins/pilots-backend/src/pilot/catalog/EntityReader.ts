import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  Entity,
  getCompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  canonicalHash,
  frozenFields,
  normalizePilotSpec,
  ROLES,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { DeclaredPilot } from '../PilotStore';

/** Refs asked of the catalog at a time. */
const REF_BATCH = 500;
/** Systems whose components are asked for at a time. */
const SYSTEM_BATCH = 50;

/** `namespace/name` of an entity, lower case, as the suite names pilots. */
export function pilotRefOf(entity: Entity): string {
  const { namespace, name } = getCompoundEntityRef(entity);
  return `${namespace}/${name}`.toLowerCase();
}

/** The catalog's name for a pilot. */
export function entityRefOf(pilot: string): string {
  return `pilot:${pilot}`;
}

/** What a Pilot entity says, before it is known whether its people exist. */
export function declaredFrom(entity: Entity): DeclaredPilot {
  const spec = normalizePilotSpec(entity);
  return {
    ref: pilotRefOf(entity),
    title: entity.metadata.title ?? entity.metadata.name,
    description: entity.metadata.description ?? '',
    spec,
    fields: frozenFields(spec, spec.roles ?? {}),
    entityHash: canonicalHash({
      title: entity.metadata.title ?? entity.metadata.name,
      description: entity.metadata.description ?? '',
      spec,
    }),
    unresolved: [],
    systemComponents: [],
  };
}

/** Every ref that the checklist wants to exist, once; `held` are those that the entity does not name. */
export function mentionedRefs(
  pilot: Pick<DeclaredPilot, 'spec'>,
  held: readonly string[] = [],
): string[] {
  const people = ROLES.flatMap(role => pilot.spec.roles?.[role] ?? []);
  const onCall = [pilot.spec.onCall?.primary, pilot.spec.onCall?.escalation];
  return [
    ...new Set([
      ...people,
      ...pilot.spec.targets,
      ...onCall.filter((ref): ref is string => Boolean(ref)),
      ...held,
    ]),
  ];
}

/** Which of the refs the catalog does not know; one call per 500 refs. */
export async function unknownRefs(
  catalog: CatalogService,
  refs: string[],
  credentials: BackstageCredentials,
): Promise<Set<string>> {
  const unknown = new Set<string>();
  const unique = [...new Set(refs)];
  for (let i = 0; i < unique.length; i += REF_BATCH) {
    const entityRefs = unique.slice(i, i + REF_BATCH);
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs, fields: ['kind', 'metadata.name', 'metadata.namespace'] },
      { credentials },
    );
    items.forEach((item, at) => {
      if (!item) unknown.add(entityRefs[at]);
    });
  }
  return unknown;
}

/** The components of each System; one streamed query for 50 Systems. */
export async function componentsOfSystems(
  catalog: CatalogService,
  systems: string[],
  credentials: BackstageCredentials,
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const unique = [...new Set(systems)];
  for (let i = 0; i < unique.length; i += SYSTEM_BATCH) {
    const batch = unique.slice(i, i + SYSTEM_BATCH);
    for await (const page of catalog.streamEntities(
      {
        filter: { kind: 'component', 'relations.partOf': batch },
        fields: ['kind', 'metadata.name', 'metadata.namespace', 'relations'],
      },
      { credentials },
    )) {
      for (const entity of page) {
        for (const { type, targetRef } of entity.relations ?? []) {
          if (type !== 'partOf' || !batch.includes(targetRef)) continue;
          const components = found.get(targetRef) ?? [];
          found.set(targetRef, [...components, stringifyEntityRef(entity)]);
        }
      }
    }
  }
  return found;
}
