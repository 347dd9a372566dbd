import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogProcessor } from '@backstage/plugin-catalog-node';
import { existsSync, readFileSync } from 'node:fs';

/** What JSON can say within an object. */
type JsonObject = NonNullable<Entity['spec']>;
type JsonValue = JsonObject[string];

/** Changes the spec of each Pilot that the demo's calendar names: a JSON merge patch. */
export class DemoCalendarProcessor implements CatalogProcessor {
  /** Undefined where there is no such file. */
  static fromFile(file: string): DemoCalendarProcessor | undefined {
    if (!existsSync(file)) return undefined;
    return new DemoCalendarProcessor(JSON.parse(readFileSync(file, 'utf8')));
  }

  constructor(private readonly patches: Record<string, JsonObject>) {}

  getProcessorName(): string {
    return 'DemoCalendarProcessor';
  }

  async preProcessEntity(entity: Entity): Promise<Entity> {
    if (entity.kind !== 'Pilot') return entity;
    const ref = stringifyEntityRef(entity);
    if (!Object.hasOwn(this.patches, ref)) return entity;
    const spec = merge(entity.spec, this.patches[ref]) as JsonObject;
    return { ...entity, spec };
  }
}

/** RFC 7396. */
function merge(target: JsonValue | undefined, patch: JsonValue): JsonValue {
  if (!isObject(patch)) return patch;
  const merged: JsonObject = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else if (value !== undefined) merged[key] = merge(merged[key], value);
  }
  return merged;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
