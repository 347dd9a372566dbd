import { Signatory } from '../../ground/Signatory';

/** How a decision looks in hindsight. @public */
export const LOOK_BACK_VERDICTS = ['validated', 'revisit', 'reversed'] as const;

/** How a decision looks in hindsight. @public */
export type LookBackVerdict = (typeof LOOK_BACK_VERDICTS)[number];

/** A look back at a decision. @public */
export interface LookBack {
  verdict: LookBackVerdict;
  note: string;
  by: Signatory;
  /** RFC 3339. */
  at: string;
  /** ISO date of the next one, if there is to be one. */
  next?: string;
}

/** A quarter, in days: after it a decision is looked at unless said otherwise. @public */
export const LOOK_BACK_DAYS = 90;

/**
 * When a decision is looked at next: as the last look back says, else as the
 * decision does. Undefined once the last look back named no further date.
 *
 * @public
 */
export function nextLookBack(
  decision: { lookBackDate: string },
  lookBacks: readonly Pick<LookBack, 'next'>[],
): string | undefined {
  const last = lookBacks.at(-1);
  return last ? last.next : decision.lookBackDate;
}

/** Where a decision stands: replaced, or as the last look back found it. @public */
export type DecisionStatus = 'accepted' | 'superseded' | LookBackVerdict;

/** Where a decision stands today. @public */
export function decisionStatus(
  lookBacks: readonly Pick<LookBack, 'verdict'>[],
  supersededBy?: string,
): DecisionStatus {
  if (supersededBy) return 'superseded';
  return lookBacks.at(-1)?.verdict ?? 'accepted';
}
