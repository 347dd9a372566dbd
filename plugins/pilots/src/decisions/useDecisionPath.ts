import { useRouteRef } from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';

/** Finds the address of a decision: the tab of its pilot, at its place. */
export function useDecisionPath(): (decision: {
  pilot: string;
  id: string;
}) => string {
  const entityPath = useRouteRef(entityRouteRef);
  return ({ pilot, id }) => {
    const [namespace, name] = pilot.split('/');
    const page = entityPath?.({ kind: 'pilot', namespace, name }) ?? '';
    return `${page}/decisions#${id}`;
  };
}
