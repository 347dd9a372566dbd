import { PilotFilter } from '@pilot-handoff/backstage-plugin-pilots-node';
import { Knex } from 'knex';
import { wherePilots } from '../../access/pilotFilterSql';
import { FoundDecision, toDecision } from '../record/DecisionStore';
import { DecisionQuery } from './DecisionQuery';

/** All decisions of all pilots: a page at a time, what the caller may read. */
export class MemoryStore {
  /** One row more than asked for, if there is one. */
  async page(
    tx: Knex,
    query: DecisionQuery,
    readable: PilotFilter | 'allow',
  ): Promise<FoundDecision[]> {
    const rows = this.#filtered(tx, query, readable)
      .select(
        'd.*',
        tx('decision_records as later')
          .whereRaw('later.supersedes = d.id')
          .orderBy('later.decided_at', 'desc')
          .limit(1)
          .select('later.id')
          .as('superseded_by'),
      )
      .orderBy([
        { column: 'd.decided_at', order: 'desc' },
        { column: 'd.id', order: 'desc' },
      ])
      .limit(query.limit + 1);
    if (query.after) {
      const { at, id } = query.after;
      rows.andWhere(q =>
        q
          .where('d.decided_at', '<', at)
          .orWhere(same =>
            same.where('d.decided_at', at).andWhere('d.id', '<', id),
          ),
      );
    }
    return (await rows).map(toDecision as any);
  }

  async count(
    tx: Knex,
    query: DecisionQuery,
    readable: PilotFilter | 'allow',
  ): Promise<number> {
    const row = await this.#filtered(tx, query, readable)
      .count({ count: '*' })
      .first();
    return Number(row!.count);
  }

  /** Decisions that share a target or the sector, the latest first: those worth comparing. */
  async candidates(
    tx: Knex,
    pilot: { targets: readonly string[]; sector: string },
    readable: PilotFilter | 'allow',
    limit: number,
  ): Promise<FoundDecision[]> {
    const some = this.#base(tx, readable);
    some.where(q =>
      q.where('d.sector', pilot.sector).orWhereIn('d.id', shared =>
        shared
          .select('decision_id')
          .from('decision_components')
          .whereIn('component_ref', [...pilot.targets]),
      ),
    );
    const rows = await some
      .orderBy('d.decided_at', 'desc')
      .limit(limit)
      .select('d.*');
    return rows.map(toDecision as any);
  }

  #filtered(
    tx: Knex,
    query: DecisionQuery,
    readable: PilotFilter | 'allow',
  ): Knex.QueryBuilder {
    const rows = this.#base(tx, readable);
    if (query.outcomes.length > 0) rows.whereIn('d.outcome', query.outcomes);
    if (query.sectors.length > 0) rows.whereIn('d.sector', query.sectors);
    if (query.pilots.length > 0) rows.whereIn('d.pilot_ref', query.pilots);
    if (query.components.length > 0) {
      rows.whereIn('d.id', q =>
        q
          .select('decision_id')
          .from('decision_components')
          .whereIn('component_ref', query.components),
      );
    }
    for (const word of query.words) {
      rows.whereRaw(`d.search_text like ? escape '!'`, [
        `%${word.replace(/[!%_]/g, '!$&')}%`,
      ]);
    }
    return rows;
  }

  /** A pilot that is gone from the catalog leaves its decisions behind. */
  #base(tx: Knex, readable: PilotFilter | 'allow'): Knex.QueryBuilder {
    const rows = tx('decision_records as d').join(
      'pilots as p',
      'p.ref',
      'd.pilot_ref',
    );
    if (readable !== 'allow') rows.where(q => wherePilots(q, readable));
    return rows;
  }
}
