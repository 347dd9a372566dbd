import {
  APPROVAL_KINDS,
  Quarter,
  QUARTER_EVENTS,
  QuarterDecision,
  QuarterEvent,
  QuarterFacts,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { PilotFilter } from '@pilot-handoff/backstage-plugin-pilots-node';
import { Knex } from 'knex';
import { wherePilots } from '../../access/pilotFilterSql';
import { budgetColumns } from './budgetColumns';

const ACTIONS = QUARTER_EVENTS.map(event => `pilot.${event}`);
const SENT_BACK = ['pilot.return', 'pilot.revise'];

/** What is stored of a quarter, across pilots: a query a method, whatever their number. */
export class QuarterStore {
  /** First decisions; a pilot that is gone from the catalog leaves its own behind. */
  async decisions(
    tx: Knex,
    { from, to }: Quarter,
    readable: PilotFilter | 'allow',
  ): Promise<QuarterDecision[]> {
    const due = tx('record_entries')
      .where('action', 'pilot.due')
      .andWhere('time', '<', to)
      .groupBy('pilot_ref')
      .select('pilot_ref')
      .max({ due_at: 'time' })
      .as('due');
    const spent = tx('observation_heads as o')
      .whereRaw('o.pilot_ref = d.pilot_ref')
      .where({ 'o.metric': 'spend', 'o.is_current': true, 'o.segment': '' })
      .whereRaw('o.occurred_at <= d.decided_at')
      .orderBy('o.occurred_at', 'desc')
      .limit(1)
      .select('o.value')
      .as('spent');
    const rows = await this.#allowed(
      tx('decision_records as d')
        .join('pilots as p', 'p.ref', 'd.pilot_ref')
        .leftJoin(due, 'due.pilot_ref', 'd.pilot_ref'),
      readable,
    )
      .where('d.number', 1)
      .andWhere('d.decided_at', '>=', from)
      .andWhere('d.decided_at', '<', to)
      .select('d.pilot_ref', 'd.decided_at', 'd.outcome', 'd.recommended')
      .select('p.started_at', 'p.decision_date', 'p.time_zone', 'due.due_at')
      .select(spent, ...budgetColumns(tx));
    return rows.map(toDecision);
  }

  /** What happened to pilots, those of one in their order. */
  async events(
    tx: Knex,
    { from, to }: Quarter,
    readable: PilotFilter | 'allow',
  ): Promise<QuarterEvent[]> {
    const rows = await this.#allowed(
      tx('record_entries as e').join('pilots as p', 'p.ref', 'e.pilot_ref'),
      readable,
    )
      .whereIn('e.action', ACTIONS)
      .andWhere('e.time', '>=', from)
      .andWhere('e.time', '<', to)
      .orderBy(['e.pilot_ref', 'e.seq'])
      .select('e.pilot_ref', 'e.action', 'e.time');
    return rows.map((row: any) => ({
      pilot: row.pilot_ref,
      event: row.action.slice('pilot.'.length),
      at: row.time,
    }));
  }

  /** Pilots that started in the quarter and were sent back before it ended; nobody sees more than their refs. */
  async sentBack(tx: Knex, { from, to }: Quarter): Promise<Set<string>> {
    const refs = await tx('record_entries as e')
      .whereIn('e.action', SENT_BACK)
      .andWhere('e.time', '<', to)
      .whereIn('e.pilot_ref', started =>
        started
          .select('pilot_ref')
          .from('record_entries')
          .where('action', 'pilot.start')
          .andWhere('time', '>=', from)
          .andWhere('time', '<', to),
      )
      .distinct()
      .pluck('e.pilot_ref');
    return new Set(refs);
  }

  /** How many were registered, and how many ran. */
  async numbers(
    tx: Knex,
    { from, to }: Quarter,
    readable: PilotFilter | 'allow',
  ): Promise<Pick<QuarterFacts, 'live' | 'registered'>> {
    const row = await this.#allowed(
      tx('pilots as p').leftJoin('decision_records as d', join =>
        join.on('d.pilot_ref', 'p.ref').andOnVal('d.number', 1),
      ),
      readable,
    )
      .select(
        tx.raw(
          'sum(case when p.created_at >= ? and p.created_at < ? then 1 else 0 end) as registered',
          [from, to],
        ),
        tx.raw(
          `sum(case when p.started_at < ? and (d.decided_at is null or d.decided_at >= ?)
           then 1 else 0 end) as live`,
          [to, from],
        ),
      )
      .first();
    return { live: Number(row.live), registered: Number(row.registered) };
  }

  async restores(
    tx: Knex,
    { id }: Quarter,
    readable: PilotFilter | 'allow',
  ): Promise<QuarterFacts['restores']> {
    return this.#allowed(
      tx('quarter_restores as q').join('pilots as p', 'p.ref', 'q.pilot_ref'),
      readable,
    )
      .where('q.quarter', id)
      .select('q.seconds', 'q.incidents');
  }

  /** Approvals that were settled, by kind and by how many they waited for. */
  async approvals(
    tx: Knex,
    quarter: Quarter,
    readable: PilotFilter | 'allow',
  ): Promise<Pick<QuarterFacts, 'approvals' | 'approvers'>> {
    const kinds = await this.#settled(tx, quarter, readable)
      .groupBy('w.kind')
      .orderBy('w.kind')
      .select('w.kind')
      .count({ count: '*' })
      .sum({ waited: 'w.waited_ms' });
    const people = await this.#settled(tx, quarter, readable)
      .countDistinct({ count: 'w.person' })
      .first();
    return {
      approvals: kinds.map((row: any) => ({
        kind: row.kind,
        count: Number(row.count),
        waitedMs: Number(row.waited),
      })),
      approvers: Number(people.count),
    };
  }

  #settled(tx: Knex, { from, to }: Quarter, readable: PilotFilter | 'allow') {
    const rows = tx('waiting_history as w');
    if (readable !== 'allow') rows.join('pilots as p', 'p.ref', 'w.pilot_ref');
    return this.#allowed(rows, readable)
      .whereIn('w.kind', [...APPROVAL_KINDS])
      .andWhere('w.ended_at', '>=', from)
      .andWhere('w.ended_at', '<', to);
  }

  #allowed(
    rows: Knex.QueryBuilder,
    readable: PilotFilter | 'allow',
  ): Knex.QueryBuilder {
    if (readable !== 'allow') rows.where(q => wherePilots(q, readable));
    return rows;
  }
}

function toDecision(row: any): QuarterDecision {
  const amount = row.budget_amount;
  return {
    pilot: row.pilot_ref,
    decidedAt: row.decided_at,
    outcome: row.outcome,
    recommended: row.recommended,
    startedAt: row.started_at ?? undefined,
    dueAt: row.due_at ?? undefined,
    decisionDate: row.decision_date,
    timeZone: row.time_zone,
    ...(row.spent !== null && { spent: Number(row.spent) }),
    ...(amount !== null && {
      budget: { amount: Number(amount), currency: row.budget_currency },
    }),
  };
}
