import { Knex } from 'knex';

/** Why a pilot is paused. */
export interface PauseCause {
  id: string;
  cause: 'by-hand' | 'limit' | 'trigger' | 'waiver' | 'drift' | 'guardrail';
  detail: string;
  pausedBy: string;
  pausedAt: string;
  clearedAt?: string;
  clearedBy?: string;
}

/** The causes of pauses in the database. */
export class PauseStore {
  async add(tx: Knex, pilot: string, cause: PauseCause): Promise<void> {
    await tx('pause_causes').insert({
      id: cause.id,
      pilot_ref: pilot,
      cause: cause.cause,
      detail: cause.detail,
      paused_by: cause.pausedBy,
      paused_at: cause.pausedAt,
    });
  }

  async standing(tx: Knex, pilot: string): Promise<PauseCause[]> {
    const rows = await tx('pause_causes')
      .where('pilot_ref', pilot)
      .whereNull('cleared_at')
      .orderBy('paused_at');
    return rows.map(row => ({
      id: row.id,
      cause: row.cause,
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
}
