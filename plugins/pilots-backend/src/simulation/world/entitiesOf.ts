import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { LoadedScenario } from '../format/loadScenario';
import { declaredFrom, mentionedRefs } from '../../pilot/catalog/EntityReader';

/**
 * All that scenarios speak of: what their catalog files hold, their pilots, and
 * a stand-in for each person and target that no file describes.
 */
export function entitiesOf(scenarios: readonly LoadedScenario[]): Entity[] {
  const known = new Map<string, Entity>();
  const add = (entity: Entity) => known.set(stringifyEntityRef(entity), entity);
  for (const { catalog, entity } of scenarios)
    [...catalog, entity].forEach(add);
  for (const { entity } of scenarios) {
    for (const ref of mentionedRefs(declaredFrom(entity))) {
      const { kind, namespace, name } = parseEntityRef(ref);
      if (known.has(stringifyEntityRef({ kind, namespace, name }))) continue;
      add({
        apiVersion: 'backstage.io/v1alpha1',
        kind: kind[0].toLocaleUpperCase('en-US') + kind.slice(1),
        metadata: { namespace, name },
        spec: {},
      });
    }
  }
  return [...known.values()];
}
