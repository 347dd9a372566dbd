import { CorrectivePlan } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { ask } from '../../ground/database/oneReading';

/** Corrective action plans in the database. */
export class PlanStore {
  /** The plan that is not closed; there is one at most. */
  async current(tx: Knex, pilot: string): Promise<CorrectivePlan | undefined> {
    const row = await ask(
      tx,
      tx('corrective_plans')
        .where('pilot_ref', pilot)
        .whereNot('state', 'closed')
        .orderBy('number', 'desc')
        .first(),
    );
    return row && fromColumns(row);
  }

  async find(
    tx: Knex,
    pilot: string,
    id: string,
  ): Promise<CorrectivePlan | undefined> {
    const row = await ask(
      tx,
      tx('corrective_plans')
        .where({ pilot_ref: pilot, number: numberOf(id) })
        .first(),
    );
    return row && fromColumns(row);
  }

  /** Newest first, those before number `before` when given. */
  async page(
    tx: Knex,
    query: { pilot: string; before?: number; limit: number },
  ): Promise<CorrectivePlan[]> {
    const found = tx('corrective_plans').where('pilot_ref', query.pilot);
    if (query.before) found.where('number', '<', query.before);
    const rows = await ask(
      tx,
      found.orderBy('number', 'desc').limit(query.limit),
    );
    return rows.map(fromColumns);
  }

  async count(tx: Knex, pilot: string): Promise<number> {
    const row = await ask(
      tx,
      tx('corrective_plans')
        .where('pilot_ref', pilot)
        .count({ n: '*' })
        .first(),
    );
    return Number(row!.n);
  }

  /** Closed plans with actions that nobody has done. */
  async unfinished(tx: Knex, pilot: string): Promise<CorrectivePlan[]> {
    const rows = await ask(
      tx,
      tx('corrective_plans')
        .where({ pilot_ref: pilot, state: 'closed' })
        .orderBy('number'),
    );
    return rows
      .map(fromColumns)
      .filter(({ actions }) => actions.some(({ doneAt }) => !doneAt));
  }

  async add(tx: Knex, pilot: string, plan: CorrectivePlan): Promise<void> {
    await tx('corrective_plans').insert({
      pilot_ref: pilot,
      number: numberOf(plan.id),
      ...toColumns(plan),
    });
  }

  async update(tx: Knex, pilot: string, plan: CorrectivePlan): Promise<void> {
    await tx('corrective_plans')
      .where({ pilot_ref: pilot, number: numberOf(plan.id) })
      .update(toColumns(plan));
  }
}

/** The number in `CAP-3`; 0, which no plan has, for any other id. */
export function numberOf(id: string): number {
  return Number(/^CAP-([1-9]\d{0,8})$/i.exec(id)?.[1] ?? 0);
}

function toColumns(plan: CorrectivePlan) {
  return {
    state: plan.state,
    version: plan.version,
    hash: plan.hash,
    cause: plan.cause,
    actions: JSON.stringify(plan.actions),
    breaches: JSON.stringify(plan.breaches),
    authors: JSON.stringify(plan.authors),
    verdicts: JSON.stringify(plan.verdicts),
    opened_at: plan.openedAt,
    proposed_at: plan.proposedAt ?? null,
    approved_at: plan.approvedAt ?? null,
    closed_at: plan.closedAt ?? null,
  };
}

function fromColumns(row: any): CorrectivePlan {
  return {
    id: `CAP-${row.number}`,
    state: row.state,
    version: row.version,
    hash: row.hash,
    cause: row.cause,
    actions: JSON.parse(row.actions),
    breaches: JSON.parse(row.breaches),
    authors: JSON.parse(row.authors),
    verdicts: JSON.parse(row.verdicts),
    openedAt: row.opened_at,
    proposedAt: row.proposed_at ?? undefined,
    approvedAt: row.approved_at ?? undefined,
    closedAt: row.closed_at ?? undefined,
  };
}
