import { LegalHold } from '@pilot-handoff/backstage-plugin-pilots-common';
import { DateTime } from 'luxon';

/** So long before a record is deleted people are told: enough to hold it, or to keep a bundle of it elsewhere. */
export const NOTICE = { days: 30 };

/** That people were told. Times are RFC 3339, UTC. */
export interface PurgeNotice {
  /** The time of which they were told: from when on the record was due. */
  dueAt: string;
  toldAt: string;
}

/**
 * From when on a record that is due may be deleted: {@link NOTICE} after people were told
 * of it, however long it has been due. Undefined until they were told, which they are again when it
 * is due at another time, or the last hold was lifted since.
 *
 * @returns RFC 3339, UTC.
 */
export function noticeEnd(options: {
  notice?: PurgeNotice;
  /** From when on it is due by its age. */
  due: string;
  holds: readonly Pick<LegalHold, 'lifted'>[];
}): string | undefined {
  const { due, holds, notice } = options;
  if (notice?.dueAt !== due) return undefined;
  const { toldAt } = notice;
  // Of what is held nobody is told, so that in the same moment the hold went first.
  if (holds.some(({ lifted }) => lifted && lifted.at > toldAt)) {
    return undefined;
  }
  const end = DateTime.fromISO(toldAt, { zone: 'utc' })
    .plus(NOTICE)
    .toJSDate()
    .toISOString();
  return end < due ? due : end;
}
