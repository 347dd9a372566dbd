import { Signatory } from '../../ground/Signatory';
import { RoleId } from '../../pilot/roles';

/** A waiver lasts this many days at most, from when it is asked for. @public */
export const MAX_WAIVER_DAYS = 30;

/** Days before its end on which a waiver asks for attention. @public */
export const WAIVER_WARNINGS_DAYS = [14, 3] as const;

/** What was decided about a waiver; whether it has ended is a matter of time. @public */
export type WaiverState = 'requested' | 'approved' | 'rejected' | 'withdrawn';

/** One of the two approvals of a waiver. @public */
export interface WaiverApproval {
  /** Whose approval it stands for: the sponsor's or the risk lead's. */
  seat: RoleId;
  by: Signatory;
  at: string;
}

/** A check that need not pass for a while, and what is done instead. @public */
export interface Waiver {
  id: string;
  check: string;
  reason: string;
  compensatingControl: string;
  /** RFC 3339, UTC. */
  expiresAt: string;
  state: WaiverState;
  requestedBy: Signatory;
  requestedAt: string;
  approvals: WaiverApproval[];
  /** Since when both have approved. */
  approvedAt?: string;
  /** Who rejected or withdrew it, when and why. */
  settled?: { by: Signatory; at: string; reason: string };
}

/** Where a waiver stands at a time. @public */
export type WaiverStanding =
  | 'requested'
  | 'active'
  | 'expired'
  | 'rejected'
  | 'withdrawn';

/** Where a waiver stands at a time: what is neither rejected nor withdrawn ends by itself. @public */
export function waiverStanding(
  waiver: Pick<Waiver, 'expiresAt' | 'state'>,
  now: Date,
): WaiverStanding {
  const { state } = waiver;
  if (state === 'rejected' || state === 'withdrawn') return state;
  if (Date.parse(waiver.expiresAt) <= now.getTime()) return 'expired';
  return state === 'approved' ? 'active' : 'requested';
}

/** The waiver of a check that stands now: of several, the one that lasts longest. @public */
export function activeWaiver(
  waivers: readonly Waiver[],
  check: string,
  now: Date,
): Waiver | undefined {
  return waivers
    .filter(w => w.check === check && waiverStanding(w, now) === 'active')
    .sort((a, b) => b.expiresAt.localeCompare(a.expiresAt))[0];
}
