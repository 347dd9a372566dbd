import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

/** A catalog from which entities are deleted while it is in use. */
export function catalogThatForgets(entities: Entity[]) {
  const catalog = catalogServiceMock({ entities });
  const ask = catalog.getEntitiesByRefs.bind(catalog);
  const gone = new Set<string>();
  /** The refs that were asked for, a list a call. */
  const calls: string[][] = [];
  catalog.getEntitiesByRefs = async (request, options) => {
    const entityRefs = [...request.entityRefs];
    calls.push(entityRefs);
    const { items } = await ask(request, options);
    return {
      items: items.map((item, at) =>
        gone.has(entityRefs[at]) ? undefined : item,
      ),
    };
  };
  return {
    catalog,
    calls,
    forget: (ref: string) => gone.add(ref),
    remember: (ref: string) => gone.delete(ref),
  };
}
