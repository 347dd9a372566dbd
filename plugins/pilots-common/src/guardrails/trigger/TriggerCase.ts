import { Signatory } from '../../ground/Signatory';
import { TriggerState } from './triggerMachine';

/** A condition that was reached, as it was when it was reached. @public */
export interface TriggerCause {
  /** Names the condition within its trigger, see {@link conditionKey}. */
  key: string;
  /** In words, with the values that were found. */
  text: string;
  /** RFC 3339, UTC. */
  at: string;
  /** What was found; for a burn rate the smaller of its two rates. */
  value: number;
  threshold: number;
}

/** What the service owner, or later the sponsor, decides. @public */
export type TriggerDecision = 'rollback' | 'hold';

/** How a case came to its end. @public */
export type TriggerCaseEnd = 'recovered' | 'cleared' | 'pilot-over';

/**
 * One time that the rollback trigger opened, from the breach to its end. Times
 * are RFC 3339, UTC.
 *
 * @public
 */
export interface TriggerCase {
  /** From 1 within the pilot. */
  number: number;
  state: TriggerState;
  openedAt: string;
  /** What its conditions count from: the start, the resume or the case before. */
  countsFrom: string;
  /** Length of the decision window, in milliseconds. */
  windowMs: number;
  /** Every condition that was reached, the one that opened the case first. */
  causes: TriggerCause[];
  /** When the default comes about: the end of the window, or of the hold. */
  deadline: string;
  /** From when on the sponsor may decide, too. */
  sponsorFrom: string;
  /** When the sponsor was told so. */
  sponsorToldAt?: string;
  hold?: { by: Signatory; at: string; rationale: string };
  rollback?: {
    by: Signatory;
    at: string;
    rationale?: string;
    /** Nobody decided in time. */
    byDefault: boolean;
  };
  confirmation?: {
    by: Signatory;
    at: string;
    note?: string;
    /** Id of the deployment that rolled back. */
    deployment?: string;
  };
  closedAt?: string;
  closedAs?: TriggerCaseEnd;
  /** Since when the trigger watches again. */
  rearmedAt?: string;
}

/** A case as it is named in the record and as the cause of a pause. @public */
export function triggerCaseId({ number }: Pick<TriggerCase, 'number'>): string {
  return `case-${number}`;
}
