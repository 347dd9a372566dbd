import {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { pilotConditions } from './pilotRules';

type CatalogCriteria = PermissionCriteria<PermissionCondition>;
type PilotCriteria = PermissionCriteria<PermissionCondition<'pilot'>>;

/** A condition on pilots, or what is known without asking: yes, no, cannot say. */
export type Mirrored = PilotCriteria | boolean | 'unknown';

/**
 * Says a condition on catalog entities in terms of pilots. What pilots have no
 * column for cannot be said of a list; it stays unknown, through `not` as well,
 * and whoever asks must then deny.
 */
export function mirrorCatalogConditions(criteria: CatalogCriteria): Mirrored {
  if ('allOf' in criteria) {
    const parts = criteria.allOf.map(mirrorCatalogConditions);
    if (parts.includes(false)) return false;
    if (parts.includes('unknown')) return 'unknown';
    return join(parts.filter(isCondition), allOf => ({ allOf }), true);
  }
  if ('anyOf' in criteria) {
    const parts = criteria.anyOf.map(mirrorCatalogConditions);
    if (parts.includes(true)) return true;
    const known = parts.filter(isCondition);
    if (known.length === 0 && parts.includes('unknown')) return 'unknown';
    return join(known, anyOf => ({ anyOf }), false);
  }
  if ('not' in criteria) {
    const part = mirrorNegated(criteria.not);
    if (part === 'unknown') return 'unknown';
    return typeof part === 'boolean' ? !part : { not: part };
  }
  const params = (criteria.params ?? {}) as Record<string, string[]>;
  if (criteria.rule === 'IS_ENTITY_OWNER') {
    return pilotConditions.isOwner({
      claims: params.claims.map(claim => claim.toLowerCase()),
    }) as PilotCriteria;
  }
  if (criteria.rule === 'IS_ENTITY_KIND') {
    return params.kinds.some(kind => kind.toLowerCase() === 'pilot');
  }
  return 'unknown';
}

/** Below a `not` nothing may be left out: what was unknown would come to be allowed. */
function mirrorNegated(criteria: CatalogCriteria): Mirrored {
  return mentionsUnknown(criteria)
    ? 'unknown'
    : mirrorCatalogConditions(criteria);
}

function mentionsUnknown(criteria: CatalogCriteria): boolean {
  if ('allOf' in criteria) return criteria.allOf.some(mentionsUnknown);
  if ('anyOf' in criteria) return criteria.anyOf.some(mentionsUnknown);
  if ('not' in criteria) return mentionsUnknown(criteria.not);
  return !['IS_ENTITY_OWNER', 'IS_ENTITY_KIND'].includes(criteria.rule);
}

function isCondition(part: Mirrored): part is PilotCriteria {
  return typeof part === 'object';
}

function join(
  parts: PilotCriteria[],
  combine: (parts: [PilotCriteria, ...PilotCriteria[]]) => PilotCriteria,
  whenEmpty: boolean,
): Mirrored {
  const [first, ...rest] = parts;
  if (!first) return whenEmpty;
  return rest.length === 0 ? first : combine([first, ...rest]);
}
