import { Stage } from '../pilot/stages';

/** What a pilot wants to be looked at for. @public */
export type AttentionKind =
  | 'decision-overdue'
  | 'decision-soon'
  | 'paused'
  | 'review-missed'
  | 'drift'
  | 'trigger-open'
  | 'blast-radius'
  | 'source-silent'
  | 'vacancy'
  | 'waiver-expiring'
  | 'start-soon';

/** A reason to look at a pilot, from a moment on. @public */
export interface Attention {
  kind: AttentionKind;
  /** In words, without the days, which depend on the reader's clock. */
  detail: string;
  /** RFC 3339, UTC: before it nobody needs to look. */
  from: string;
}

/** Days before the decision date on which a pilot asks for attention. @public */
export const DECISION_SOON_DAYS = 7;
/** Days before the end of a waiver. @public */
export const WAIVER_WARNING_DAYS = 14;
/** Days before the start date while the pilot is not approved. @public */
export const START_SOON_DAYS = 7;

const DAY_MS = 24 * 3600_000;
const BEFORE_START: readonly Stage[] = ['draft', 'ready', 'approved'];
const LIVE: readonly Stage[] = ['running', 'paused', 'decision-due'];

/**
 * The reasons to look at a pilot, now and to come: a function of what is
 * stored, so that time alone never needs a row to be written anew.
 *
 * @public
 */
export function attentionOf(pilot: {
  stage: Stage;
  stageSince: string;
  vacantRoles: readonly string[];
  /** Instants at which the dates begin in the pilot's zone; RFC 3339, UTC. */
  startsAt: string;
  decisionAt: string;
  pauseReason?: string;
  /** Since when the latest weekly review is missed; RFC 3339, UTC. */
  reviewMissedSince?: string;
  /** Ends of the waivers that stand; RFC 3339, UTC. */
  waiverEnds: readonly string[];
  /** Parameters that differ from their baselines, and since when. */
  drift?: { parameters: number; since?: string };
}): Attention[] {
  const { stage } = pilot;
  const found: Attention[] = [];
  const before = (instant: string, days: number) =>
    new Date(Date.parse(instant) - days * DAY_MS).toISOString();

  if (stage === 'paused') {
    found.push({
      kind: 'paused',
      detail: pilot.pauseReason ?? '',
      from: pilot.stageSince,
    });
  }
  if (LIVE.includes(stage)) {
    if (pilot.reviewMissedSince) {
      found.push({
        kind: 'review-missed',
        detail: pilot.reviewMissedSince,
        from: pilot.reviewMissedSince,
      });
    }
    const soon = before(pilot.decisionAt, DECISION_SOON_DAYS);
    // The sponsor can call the decision early: then it is due from there on.
    const isEarly = stage === 'decision-due' && pilot.stageSince < soon;
    found.push({
      kind: 'decision-soon',
      detail: pilot.decisionAt,
      from: isEarly ? pilot.stageSince : soon,
    });
    found.push({
      kind: 'decision-overdue',
      detail: pilot.decisionAt,
      from: new Date(Date.parse(pilot.decisionAt) + DAY_MS).toISOString(),
    });
  }
  if (pilot.vacantRoles.length > 0 && stage !== 'archived') {
    found.push({
      kind: 'vacancy',
      detail: pilot.vacantRoles.join(', '),
      from: pilot.stageSince,
    });
  }
  const { drift } = pilot;
  if (drift?.since && drift.parameters > 0) {
    found.push({
      kind: 'drift',
      detail: String(drift.parameters),
      from: drift.since,
    });
  }
  const [ends] = [...pilot.waiverEnds].sort();
  if (ends) {
    found.push({
      kind: 'waiver-expiring',
      detail: ends,
      from: before(ends, WAIVER_WARNING_DAYS),
    });
  }
  if (BEFORE_START.includes(stage)) {
    found.push({
      kind: 'start-soon',
      detail: pilot.startsAt,
      from: before(pilot.startsAt, START_SOON_DAYS),
    });
  }
  return found;
}
