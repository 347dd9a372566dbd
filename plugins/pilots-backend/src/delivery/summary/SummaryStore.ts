import { Knex } from 'knex';
import { CAUSES } from '../store/RevisionStore';
import { inBatches } from '../store/inBatches';

/** A component whose latest facts the portfolio does not show yet. */
export interface PendingComponent {
  component: string;
  revision: number;
}

/** What of the portfolio's delivery numbers is out of date. */
export class SummaryStore {
  async pending(tx: Knex, limit: number): Promise<PendingComponent[]> {
    const rows = await tx('delivery_components')
      .whereRaw('revision > projected')
      .andWhereNot('component', CAUSES)
      .orderBy('component')
      .limit(limit)
      .select('component', 'revision');
    return rows.map(row => ({
      component: row.component,
      revision: Number(row.revision),
    }));
  }

  /**
   * The revisions of what was put down to deployments that the portfolio does
   * not show yet, at most `limit` of them: each is that of one batch.
   */
  async pendingCauses(
    tx: Knex,
    limit: number,
  ): Promise<{ after: number; upTo: number; full: boolean } | undefined> {
    const row = await tx('delivery_components')
      .where('component', CAUSES)
      .whereRaw('revision > projected')
      .first('revision', 'projected');
    if (!row) return undefined;
    const after = Number(row.projected);
    const upTo = Math.min(Number(row.revision), after + limit);
    return { after, upTo, full: upTo < Number(row.revision) };
  }

  /** Says up to which revision what was put down to deployments is shown. */
  shownCauses(tx: Knex, upTo: number) {
    return this.shown(tx, [{ component: CAUSES, revision: upTo }]);
  }

  /** Says up to which revision each component is shown. */
  async shown(tx: Knex, components: readonly PendingComponent[]) {
    await inBatches(components, async batch => {
      await tx('delivery_components')
        .insert(batch.map(row => ({ ...row, projected: row.revision })))
        .onConflict('component')
        .merge(['projected']);
      return [];
    });
  }

  /** Pilots whose numbers were never worked out, or last before a time. */
  async stale(tx: Knex, before: string, limit: number): Promise<string[]> {
    const rows = await tx('pilots')
      .leftJoin('delivery_summaries as s', 's.pilot_ref', 'pilots.ref')
      .where('pilots.entity_present', true)
      .andWhere(q =>
        q.whereNull('s.computed_at').orWhere('s.computed_at', '<', before),
      )
      .orderBy('pilots.ref')
      .limit(limit)
      .select('pilots.ref');
    return rows.map(row => row.ref);
  }

  async computed(tx: Knex, pilot: string, now: string): Promise<void> {
    await tx('delivery_summaries')
      .insert({ pilot_ref: pilot, computed_at: now })
      .onConflict('pilot_ref')
      .merge();
  }

  /** Has the numbers of pilots worked out anew. */
  async forget(tx: Knex, ...pilots: string[]): Promise<void> {
    await inBatches(pilots, async batch => {
      await tx('delivery_summaries').whereIn('pilot_ref', batch).delete();
      return [];
    });
  }
}
