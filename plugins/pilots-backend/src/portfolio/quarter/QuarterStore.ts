import {
  APPROVAL_KINDS,
  Quarter,
  QuarterDecision,
  QuarterFacts,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { PilotFilter } from '@pilot-handoff/backstage-plugin-pilots-node';
import { Knex } from 'knex';
import { allowed } from './allowed';
import { budgetColumn } from './budgetColumn';

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
    const rows = await allowed(
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
      .select(spent, budgetColumn(tx));
    return rows.map(toDecision);
  }

  /** How many were registered, and how many ran. */
  async numbers(
    tx: Knex,
    { from, to }: Quarter,
    readable: PilotFilter | 'allow',
  ): Promise<Pick<QuarterFacts, 'live' | 'registered'>> {
    const row = await allowed(
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
    return allowed(
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
    // One look at the rows: to count people apart it would sort them all again.
    const rows = await this.#settled(tx, quarter, readable)
      .groupBy('w.kind', 'w.person')
      .orderBy('w.kind')
      .select('w.kind', 'w.person')
      .sum({ count: 'w.count', waited: 'w.waited_ms' });
    const kinds = new Map<string, QuarterFacts['approvals'][number]>();
    for (const { kind, count, waited } of rows as any[]) {
      const sum = kinds.get(kind) ?? { kind, count: 0, waitedMs: 0 };
      kinds.set(kind, {
        kind,
        count: sum.count + Number(count),
        waitedMs: sum.waitedMs + Number(waited),
      });
    }
    return {
      approvals: [...kinds.values()],
      approvers: new Set(rows.map((row: any) => row.person)).size,
    };
  }

  #settled(tx: Knex, { id }: Quarter, readable: PilotFilter | 'allow') {
    const rows = tx('waiting_quarters as w');
    if (readable !== 'allow') rows.join('pilots as p', 'p.ref', 'w.pilot_ref');
    return allowed(rows, readable)
      .where('w.quarter', id)
      .whereIn('w.kind', [...APPROVAL_KINDS]);
  }
}

function toDecision(row: any): QuarterDecision {
  const { amount, currency } = JSON.parse(row.budget ?? '{}');
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
    ...(amount !== undefined && { budget: { amount, currency } }),
  };
}
