import { useRouteRef } from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';

/** Finds the address of a pilot's page, or of one of its tabs (with an anchor). */
export function usePilotPath(): (ref: string, tab?: string) => string {
  const entityPath = useRouteRef(entityRouteRef);
  return (ref, tab) => {
    const [namespace, name] = ref.split('/');
    const page = entityPath?.({ kind: 'pilot', namespace, name }) ?? '';
    return tab ? `${page}/${tab}` : page;
  };
}
