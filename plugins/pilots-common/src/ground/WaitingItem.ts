import { RoleId } from '../pilot/roles';

/**
 * Something that waits for somebody: an approval, a claim, a review, a vote.
 * Rooms say what waits; the portfolio finds out for whom.
 *
 * @public
 */
export interface WaitingItem {
  /** Stable within the pilot, for example `document/runbook`. */
  id: string;
  /** For example `document-approval`, `role-claim`, `waiver`, `signature`. */
  kind: string;
  /** In words, for example `Approve the operational runbook, version 3`. */
  title: string;
  /** Since when it waits; RFC 3339, UTC. */
  since: string;
  /** Any holder of one of these roles (or their deputy) can settle it. */
  roles: RoleId[];
  /** Others who can: User or Group entity refs. */
  people?: string[];
  /** Those who may not, because they proposed or wrote it: User entity refs. */
  notBy?: string[];
  /** Tab of the pilot's page where it is settled, with an anchor, for example `readiness#runbook`. */
  link: string;
  /** How urgently those who newly see it are told; `normal` when absent. */
  severity?: 'critical' | 'high' | 'normal' | 'low';
  /** True where the room tells people itself, in words of its own; they are not told twice. */
  told?: boolean;
}
