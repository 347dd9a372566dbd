import { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { timestamp } from '../../ground/Clock';
import { readOnce } from '../../ground/database/readOnce';
import { UnitOfWork } from '../../ground/work/UnitOfWork';

/** Why a pilot is paused. */
export interface PauseCause {
  id: string;
  cause: 'by-hand' | 'limit' | 'trigger' | 'waiver' | 'drift' | 'guardrail';
  /** What it is about: the check, the limit, the case; empty when by hand. */
  subject: string;
  detail: string;
  pausedBy: string;
  pausedAt: string;
  clearedAt?: string;
  clearedBy?: string;
}

/** Why a pilot is to be paused, as whoever found it says it. */
export type PauseReason = Pick<PauseCause, 'cause' | 'subject' | 'detail'>;

/** A cause as it is kept: who paused, and when. */
export function causeOf(uow: UnitOfWork, reason: PauseReason): PauseCause {
  return {
    id: randomUUID(),
    pausedBy: uow.actor.ref,
    pausedAt: timestamp(uow.now),
    ...reason,
  };
}

/** The causes of pauses in the database. */
export class PauseStore {
  async add(tx: Knex, pilot: string, cause: PauseCause): Promise<void> {
    await tx('pause_causes').insert({
      id: cause.id,
      pilot_ref: pilot,
      cause: cause.cause,
      subject: cause.subject,
      detail: cause.detail,
      paused_by: cause.pausedBy,
      paused_at: cause.pausedAt,
    });
  }

  async standing(tx: Knex, pilot: string): Promise<PauseCause[]> {
    const rows: any[] = await readOnce(tx, 'pause_causes', pilot, () =>
      tx('pause_causes')
        .where('pilot_ref', pilot)
        .whereNull('cleared_at')
        .orderBy('paused_at'),
    );
    return rows.map(row => ({
      id: row.id,
      cause: row.cause,
      subject: row.subject,
      detail: row.detail,
      pausedBy: row.paused_by,
      pausedAt: row.paused_at,
    }));
  }

  async clear(
    tx: Knex,
    id: string,
    by: { actor: string; at: string },
  ): Promise<void> {
    await tx('pause_causes')
      .where({ id })
      .update({ cleared_at: by.at, cleared_by: by.actor });
  }

  /** Ends the pause: no cause stands any more. */
  async clearAll(
    tx: Knex,
    pilot: string,
    by: { actor: string; at: string },
  ): Promise<void> {
    await tx('pause_causes')
      .where('pilot_ref', pilot)
      .whereNull('cleared_at')
      .update({ cleared_at: by.at, cleared_by: by.actor });
  }
}
