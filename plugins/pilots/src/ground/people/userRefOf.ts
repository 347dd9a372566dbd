import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

/** The user ref that somebody typed, whole (`user:default/mara`) or as a name. Throws when it is neither. */
export function userRefOf(typed: string): string {
  return stringifyEntityRef(
    parseEntityRef(typed.trim(), {
      defaultKind: 'user',
      defaultNamespace: 'default',
    }),
  );
}
