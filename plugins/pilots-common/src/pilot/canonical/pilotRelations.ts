import {
  CompoundEntityRef,
  Entity,
  getCompoundEntityRef,
  parseEntityRef,
  RELATION_HAS_PART,
  RELATION_OWNED_BY,
  RELATION_OWNER_OF,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import {
  RELATION_PILOTED_BY,
  RELATION_PILOTS,
  RelationPair,
  ROLE_RELATIONS,
} from '../relations';
import { RoleHolders, ROLES } from '../roles';
import { normalizePilotSpec } from './normalizePilotSpec';

/** One direction of a relation between a Pilot and another entity. @public */
export interface PilotRelation {
  type: string;
  source: CompoundEntityRef;
  target: CompoundEntityRef;
}

const OWNERSHIP: RelationPair = {
  forward: RELATION_OWNED_BY,
  reverse: RELATION_OWNER_OF,
};
const PARTHOOD: RelationPair = {
  forward: RELATION_PART_OF,
  reverse: RELATION_HAS_PART,
};
const PILOTING: RelationPair = {
  forward: RELATION_PILOTS,
  reverse: RELATION_PILOTED_BY,
};

/**
 * All relations of a valid Pilot entity, both directions of each, none twice. The service owner
 * owns the pilot as its owner does, so that "owned by me" finds it.
 *
 * @param roles - Who holds the roles now (`resolveRoles`), as full refs.
 * @public
 */
export function pilotRelations(
  entity: Entity,
  roles: RoleHolders,
): PilotRelation[] {
  const spec = normalizePilotSpec(entity);
  const owners = new Set([spec.owner, roles.serviceOwner]);
  const edges: [RelationPair, string | undefined][] = [
    ...[...owners].map(ref => [OWNERSHIP, ref] as [RelationPair, string]),
    [PARTHOOD, spec.system],
    [PARTHOOD, spec.domain],
    ...spec.targets.map(ref => [PILOTING, ref] as [RelationPair, string]),
    ...ROLES.map(
      role =>
        [ROLE_RELATIONS[role], roles[role]] as [
          RelationPair,
          string | undefined,
        ],
    ),
  ];
  const self = getCompoundEntityRef(entity);
  return edges.flatMap(([pair, ref]) => {
    if (!ref) return [];
    const other = parseEntityRef(ref);
    return [
      { type: pair.forward, source: self, target: other },
      { type: pair.reverse, source: other, target: self },
    ];
  });
}
