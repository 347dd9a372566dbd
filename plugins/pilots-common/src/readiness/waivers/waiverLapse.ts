import { Waiver, WAIVER_WARNINGS_DAYS, waiverStanding } from './Waiver';

const DAY_MS = 24 * 3600_000;

/** A waiver that ends soon. @public */
export interface WaiverWarning {
  waiver: string;
  check: string;
  expiresAt: string;
  /** The warning that has come: 14 or 3 days ahead. */
  daysAhead: number;
}

/** The warnings that have come about waivers that stand, the nearest end first. @public */
export function waiverWarnings(
  waivers: readonly Waiver[],
  now: Date,
): WaiverWarning[] {
  return waivers
    .filter(waiver => waiverStanding(waiver, now) === 'active')
    .flatMap(({ id, check, expiresAt }) => {
      const left = Date.parse(expiresAt) - now.getTime();
      const due = WAIVER_WARNINGS_DAYS.filter(days => left <= days * DAY_MS);
      return due.length > 0
        ? [{ waiver: id, check, expiresAt, daysAhead: Math.min(...due) }]
        : [];
    })
    .sort((a, b) => a.expiresAt.localeCompare(b.expiresAt));
}

/**
 * When a waiver that both approved stopped counting: at its time, or before it when it was
 * withdrawn. Undefined while it stands, and for one that never stood.
 *
 * @public
 */
export function waiverEnd(
  waiver: Pick<Waiver, 'approvedAt' | 'expiresAt' | 'settled' | 'state'>,
  now: Date,
): string | undefined {
  const standing = waiverStanding(waiver, now);
  if (standing === 'expired' && waiver.state === 'approved') {
    return waiver.expiresAt;
  }
  return standing === 'withdrawn' && waiver.approvedAt
    ? waiver.settled?.at
    : undefined;
}

/** Checks that were waived once and are so no longer, since the last of their waivers ended. @public */
export function lapsedChecks(
  waivers: readonly Waiver[],
  now: Date,
): { check: string; waiver: string; expiredAt: string }[] {
  const stands = new Set(
    waivers
      .filter(waiver => waiverStanding(waiver, now) === 'active')
      .map(({ check }) => check),
  );
  const ended = waivers
    .flatMap(({ check, ...waiver }) => {
      const expiredAt = waiverEnd(waiver, now);
      return expiredAt && !stands.has(check)
        ? [{ check, waiver: waiver.id, expiredAt }]
        : [];
    })
    .sort((a, b) => a.expiredAt.localeCompare(b.expiredAt));
  // The last of each check, where it first came.
  return [...new Map(ended.map(one => [one.check, one])).values()];
}
