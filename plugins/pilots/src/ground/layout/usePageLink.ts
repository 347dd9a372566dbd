import { getCompoundEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { entityRouteRef, useEntity } from '@backstage/plugin-catalog-react';

/**
 * Finds the address of a place on this pilot's page, given as the backend names
 * it: a tab with an anchor (`readiness#runbook`), or the Overview (`overview#roles`).
 */
export function usePageLink(): (place: string) => string {
  const { entity } = useEntity();
  const entityPath = useRouteRef(entityRouteRef);
  const { kind, namespace, name } = getCompoundEntityRef(entity);
  const page =
    entityPath?.({ kind: kind.toLocaleLowerCase('en-US'), namespace, name }) ??
    '';
  return place => {
    // The catalog's Overview is the page itself.
    const tab = place.replace(/^overview(?=#|$)/, '');
    return tab === '' || tab.startsWith('#')
      ? `${page}${tab}`
      : `${page}/${tab}`;
  };
}
