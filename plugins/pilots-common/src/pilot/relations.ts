import { RoleId } from './roles';

/** A relation and its inverse, as the catalog stores them. @public */
export interface RelationPair {
  forward: string;
  reverse: string;
}

/** Pilot → what it puts live. @public */
export const RELATION_PILOTS = 'pilots';
/** What is put live → its pilots. @public */
export const RELATION_PILOTED_BY = 'pilotedBy';

/** For each role the relation from the Pilot to its holder, and back. @public */
export const ROLE_RELATIONS: Readonly<Record<RoleId, RelationPair>> = {
  sponsor: { forward: 'sponsoredBy', reverse: 'sponsorOf' },
  productManager: {
    forward: 'productManagedBy',
    reverse: 'productManagerOf',
  },
  serviceOwner: { forward: 'serviceOwnedBy', reverse: 'serviceOwnerOf' },
  techLead: { forward: 'techLedBy', reverse: 'techLeadOf' },
  dataSteward: { forward: 'dataStewardedBy', reverse: 'dataStewardOf' },
  riskLead: { forward: 'riskLedBy', reverse: 'riskLeadOf' },
};
