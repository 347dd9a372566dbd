import { canonicalHash } from '../../ground/canonicalHash';
import { Signatory } from '../../ground/Signatory';
import { AgreedAction } from '../Review';

/** Where a corrective action plan stands; it is closed when the pilot resumes. @public */
export const PLAN_STATES = ['draft', 'proposed', 'approved', 'closed'] as const;
/** Where a corrective action plan stands. @public */
export type PlanState = (typeof PLAN_STATES)[number];

/** An action of a plan. @public */
export interface PlanAction extends AgreedAction {
  /** Whether it must be done before the pilot resumes. */
  beforeResume: boolean;
  /** The change by which it is done, `CHG-3`: excepted from the freeze of the pause. */
  change?: string;
}

/** A limit that was breached, for which the plan is written. @public */
export interface PlanBreach {
  /** For example `change-fail-rate`. */
  subject: string;
  detail: string;
  /** RFC 3339, UTC. */
  at: string;
  /** The review whose snapshot showed it. */
  review?: string;
}

/** What people say in a plan: what an approval binds to. @public */
export interface PlanContent {
  /** Why it came to this, in words. */
  cause: string;
  actions: PlanAction[];
}

/** An approval or rejection of a plan. @public */
export interface PlanVerdict {
  verdict: 'approved' | 'rejected';
  by: Signatory;
  /** RFC 3339, UTC. */
  at: string;
  /** Of the content that it is about. */
  hash: string;
  statement: string;
}

/** A corrective action plan: what a pilot resumes on. Times are RFC 3339, UTC. @public */
export interface CorrectivePlan extends PlanContent {
  /** `CAP-1`, counted within the pilot. */
  id: string;
  state: PlanState;
  /** Grows with every change; the ETag. */
  version: number;
  /** SHA-256 of the content. */
  hash: string;
  /** Breached limits; empty for a pause of another cause. */
  breaches: PlanBreach[];
  /** Everybody who wrote in it; none of them approves it. */
  authors: Signatory[];
  verdicts: PlanVerdict[];
  openedAt: string;
  proposedAt?: string;
  approvedAt?: string;
  closedAt?: string;
}

/** What an approval binds to: progress is no part of it. @public */
export function planHash({ cause, actions }: PlanContent): string {
  return canonicalHash({
    cause,
    actions: actions.map(({ id, what, owner, due, beforeResume, change }) => ({
      id,
      what,
      owner,
      due,
      beforeResume,
      change: change ?? null,
    })),
  });
}

/** The approvals that stand: those of the content as it is. @public */
export function standingApprovals({
  hash,
  verdicts,
}: Pick<CorrectivePlan, 'hash' | 'verdicts'>): PlanVerdict[] {
  const last = verdicts.findLastIndex(({ verdict }) => verdict === 'rejected');
  return verdicts
    .slice(last + 1)
    .filter(one => one.verdict === 'approved' && one.hash === hash);
}

/** What has to be done before the pilot resumes and is not. @public */
export function openBeforeResume({
  actions,
}: Pick<PlanContent, 'actions'>): PlanAction[] {
  return actions.filter(({ beforeResume, doneAt }) => beforeResume && !doneAt);
}
