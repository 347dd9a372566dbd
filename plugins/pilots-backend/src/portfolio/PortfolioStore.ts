import { Attention } from '@pilot-handoff/backstage-plugin-pilots-common';
import { PilotFilter } from '@pilot-handoff/backstage-plugin-pilots-node';
import { Knex } from 'knex';
import { wherePilots } from '../access/pilotFilterSql';
import { PortfolioQuery, SORT_COLUMNS } from './PortfolioQuery';

/** What is stored of a pilot for the portfolio. */
export interface PortfolioProjection {
  pilot: string;
  passed: number;
  exempt: number;
  total: number;
  items: unknown[];
  criteria: unknown;
  /** What the delivery numbers are held against. */
  limits: unknown;
  attention: Attention[];
  /** When time alone changes the checklist, for example as a waiver ends. */
  staleAt: string;
}

/** The portfolio's table: written a pilot at a time, read a page at a time. */
export class PortfolioStore {
  async write(tx: Knex, row: PortfolioProjection): Promise<void> {
    const columns = {
      passed: row.passed,
      exempt: row.exempt,
      total: row.total,
      items: JSON.stringify(row.items),
      criteria: JSON.stringify(row.criteria),
      limits: JSON.stringify(row.limits),
      delivery: 'null',
      stale_at: row.staleAt,
    };
    const { delivery, ...changed } = columns;
    await tx('portfolio_rows')
      .insert({ pilot_ref: row.pilot, ...changed, delivery })
      .onConflict('pilot_ref')
      .merge(changed);
    await tx('attention').where('pilot_ref', row.pilot).delete();
    if (row.attention.length > 0) {
      await tx('attention').insert(
        row.attention.map(({ kind, detail, from }) => ({
          pilot_ref: row.pilot,
          kind,
          detail,
          from_time: from,
        })),
      );
    }
  }

  /** The numbers of delivery, which come on their own; false if there is no row yet. */
  async writeDelivery(
    tx: Knex,
    pilot: string,
    numbers: unknown,
  ): Promise<boolean> {
    const rows = await tx('portfolio_rows')
      .where('pilot_ref', pilot)
      .update({ delivery: JSON.stringify(numbers) });
    return rows > 0;
  }

  /** How long it took to restore, for the quarter in which it was seen. */
  async writeRestore(
    tx: Knex,
    key: { quarter: string; pilot_ref: string },
    restore: { seconds: number; incidents: number },
  ): Promise<void> {
    await tx('quarter_restores')
      .insert({ ...key, ...restore })
      .onConflict(['quarter', 'pilot_ref'])
      .merge();
  }

  /** Rows that time has made stale. */
  async stale(tx: Knex, now: string, limit: number): Promise<string[]> {
    const rows = await tx('portfolio_rows')
      .where('stale_at', '<=', now)
      .orderBy('stale_at')
      .limit(limit)
      .select('pilot_ref');
    return rows.map(row => row.pilot_ref);
  }

  /** One page: a constant number of queries, whatever its length. */
  async page(
    tx: Knex,
    query: PortfolioQuery,
    readable: PilotFilter | 'allow',
    now: string,
  ): Promise<any[]> {
    const column = SORT_COLUMNS[query.sort];
    const order = [
      { column, order: query.order },
      { column: 'p.ref', order: query.order },
    ];
    // Found by what is short, so that of those left out nothing long is read.
    const refs = this.#filtered(tx, query, readable, now)
      .orderBy(order)
      .limit(query.limit + 1)
      .select('p.ref');
    if (query.after) {
      const { value, ref } = query.after;
      const beyond = query.order === 'asc' ? '>' : '<';
      refs.andWhere(q =>
        q
          .where(column, beyond, value)
          .orWhere(same =>
            same.where(column, value).andWhere('p.ref', beyond, ref),
          ),
      );
    }
    return tx('pilots as p')
      .whereIn('p.ref', refs)
      .leftJoin('portfolio_rows as r', 'r.pilot_ref', 'p.ref')
      .select('p.*', 'r.passed', 'r.exempt', 'r.total', 'r.items')
      .select('r.criteria', 'r.delivery', 'r.limits')
      .orderBy(order);
  }

  async count(
    tx: Knex,
    query: PortfolioQuery,
    readable: PilotFilter | 'allow',
    now: string,
  ): Promise<number> {
    const row = await this.#filtered(tx, query, readable, now)
      .count({ count: '*' })
      .first();
    return Number(row!.count);
  }

  async holders(tx: Knex, refs: string[]): Promise<any[]> {
    return tx('pilot_holders').whereIn('pilot_ref', refs);
  }

  async attention(tx: Knex, refs: string[], now: string): Promise<any[]> {
    return tx('attention')
      .whereIn('pilot_ref', refs)
      .andWhere('from_time', '<=', now);
  }

  #filtered(
    tx: Knex,
    query: PortfolioQuery,
    readable: PilotFilter | 'allow',
    now: string,
  ): Knex.QueryBuilder {
    const rows = tx('pilots as p').where('p.entity_present', true);
    if (readable !== 'allow') rows.andWhere(q => wherePilots(q, readable));
    if (query.stages.length > 0) rows.whereIn('p.stage', query.stages);
    if (query.sectors.length > 0) rows.whereIn('p.sector', query.sectors);
    if (query.owners.length > 0) rows.whereIn('p.owner', query.owners);
    if (query.targets.length > 0) {
      wherePilots(rows, { column: 'targets', values: query.targets });
    }
    if (query.holders.length > 0) {
      wherePilots(rows, { column: 'holders', values: query.holders });
    }
    if (query.mine.length > 0) {
      wherePilots(rows, {
        anyOf: [
          { column: 'owner', values: query.mine },
          { column: 'holders', values: query.mine },
        ],
      });
    }
    if (query.attention.length > 0) {
      rows.whereIn('p.ref', q =>
        q
          .select('pilot_ref')
          .from('attention')
          .whereIn('kind', query.attention)
          .andWhere('from_time', '<=', now),
      );
    }
    for (const word of query.words) {
      rows.whereRaw(`p.search_text like ? escape '!'`, [
        `%${word.replace(/[!%_]/g, '!$&')}%`,
      ]);
    }
    return rows;
  }
}
