import { RoleHolders } from './roles';

/** What the pilots backend knows of the roles of one pilot; all refs in full form. @public */
export interface PilotRoleState {
  /** Holders by accepted claim. */
  claimed: RoleHolders;
  /** Holders whom the entity (or, once frozen, the approval) names and who stepped down. */
  departed: RoleHolders;
  /** The roles as approved; absent until the pilot is frozen. */
  frozen?: RoleHolders;
}

/**
 * The answer of `GET /api/pilots/v1/catalog/roles`: all pilots at once, so that the number of calls
 * from the catalog does not grow with the number of pilots. A pilot without claims, departures and
 * approval may be missing.
 *
 * @public
 */
export interface RoleSnapshot {
  /** Opaque; another one whenever anything here differs. Also the ETag. */
  version: string;
  /** By `namespace/name` in lower case. */
  pilots: { [pilot: string]: PilotRoleState };
}
