import { useRouteRef } from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';

/** The first tab has no path of its own. */
const OVERVIEW = /^overview(?=#|$)/;

/** Finds the address of a pilot's page, or of one of its tabs (with an anchor). */
export function usePilotPath(): (ref: string, tab?: string) => string {
  const entityPath = useRouteRef(entityRouteRef);
  return (ref, tab) => {
    const [namespace, name] = ref.split('/');
    const page = entityPath?.({ kind: 'pilot', namespace, name }) ?? '';
    const below = tab?.replace(OVERVIEW, '') ?? '';
    return /^[^#]/.test(below) ? `${page}/${below}` : `${page}${below}`;
  };
}
