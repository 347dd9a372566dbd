import { Duration, DateTime } from 'luxon';
import { Signatory } from '../ground/Signatory';
import { RecordHead } from './RecordEntry';

/** How long the record of an archived pilot is kept where nothing is configured: seven years. @public */
export const DEFAULT_RETENTION = 'P7Y';

/** What is left of entries that were deleted once their time was over. @public */
export interface RecordTombstone {
  /** The last entry that was deleted; later entries follow from it. */
  head: RecordHead;
  /** How many entries were deleted. */
  entries: number;
  /** RFC 3339, UTC. */
  purgedAt: string;
  /** RFC 3339, UTC: from when on it could be deleted. */
  dueAt: string;
  /** Who had it deleted: `system`, unless it was a person. */
  actor: string;
}

/** A reason for which a record must not be deleted, whatever its age. @public */
export interface LegalHold {
  id: string;
  reason: string;
  setBy: Signatory;
  /** RFC 3339, UTC. */
  setAt: string;
  /** There once it no longer holds. */
  lifted?: { by: Signatory; at: string; reason: string };
}

/**
 * From when on a record may be deleted: `retention` after the pilot was archived.
 * What came after an earlier deletion is kept as long after its last entry.
 * Undefined for a pilot that is not archived, and where there is nothing to delete.
 *
 * @param retention - ISO 8601 duration.
 * @returns RFC 3339, UTC.
 *
 * @public
 */
export function retentionEnd(options: {
  retention: string;
  /** RFC 3339; undefined unless the pilot is archived. */
  archivedAt?: string;
  /** RFC 3339: of the last entry that is there; undefined without entries. */
  lastEntryAt?: string;
  /** Whether a part of the record was deleted before. */
  purgedBefore: boolean;
}): string | undefined {
  const { archivedAt, lastEntryAt, purgedBefore, retention } = options;
  if (!archivedAt || !lastEntryAt) return undefined;
  const from =
    purgedBefore && lastEntryAt > archivedAt ? lastEntryAt : archivedAt;
  return DateTime.fromISO(from, { zone: 'utc' })
    .plus(Duration.fromISO(retention))
    .toJSDate()
    .toISOString();
}

/** Holds that keep a record from being deleted. @public */
export function standingHolds<H extends Pick<LegalHold, 'lifted'>>(
  holds: readonly H[],
): H[] {
  return holds.filter(({ lifted }) => !lifted);
}
