import { Knex } from 'knex';
import { readOnce } from '../../ground/database/readOnce';

/** What is known of a source of one signal of a pilot. Times are RFC 3339, UTC. */
export interface SourceState {
  signal: string;
  /** Hash of the source's description; a new description begins anew. */
  sourceHash: string;
  /** A polled source has answered up to this point. */
  polledUntil?: string;
  failingSince?: string;
  /** What went wrong, for people to read. */
  failure?: string;
  silentSince?: string;
}

/** How far sources were heard, in the database. */
export class SourceStateStore {
  async list(tx: Knex, pilot: string): Promise<Map<string, SourceState>> {
    const rows: any[] = await readOnce(tx, 'outcome_sources', pilot, () =>
      tx('outcome_sources').where('pilot_ref', pilot).orderBy('signal'),
    );
    return new Map(rows.map(row => [row.signal, toState(row)]));
  }

  async put(tx: Knex, pilot: string, state: SourceState): Promise<void> {
    await tx('outcome_sources')
      .insert({
        pilot_ref: pilot,
        signal: state.signal,
        source_hash: state.sourceHash,
        polled_until: state.polledUntil ?? null,
        failing_since: state.failingSince ?? null,
        failure: state.failure ?? null,
        silent_since: state.silentSince ?? null,
      })
      .onConflict(['pilot_ref', 'signal'])
      .merge();
  }

  async remove(tx: Knex, pilot: string, signal: string): Promise<void> {
    await tx('outcome_sources').where({ pilot_ref: pilot, signal }).delete();
  }
}

function toState(row: any): SourceState {
  return {
    signal: row.signal,
    sourceHash: row.source_hash,
    polledUntil: row.polled_until ?? undefined,
    failingSince: row.failing_since ?? undefined,
    failure: row.failure ?? undefined,
    silentSince: row.silent_since ?? undefined,
  };
}
