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

/** Checks that were waived once and are so no longer, since the last of their waivers ended. @public */
export function lapsedChecks(
  waivers: readonly Waiver[],
  now: Date,
): { check: string; waiver: string; expiredAt: string }[] {
  const approved = waivers.filter(waiver => waiver.state === 'approved');
  return [...new Set(approved.map(waiver => waiver.check))].flatMap(check => {
    const [last] = approved
      .filter(waiver => waiver.check === check)
      .sort((a, b) => b.expiresAt.localeCompare(a.expiresAt));
    return waiverStanding(last, now) === 'expired'
      ? [{ check, waiver: last.id, expiredAt: last.expiresAt }]
      : [];
  });
}
