import { Risk } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { ask } from '../../ground/database/oneReading';
import { readOnce } from '../../ground/database/readOnce';

/** The risk register in the database. */
export class RiskStore {
  /** All risks of a pilot, the oldest first. */
  async list(tx: Knex, pilot: string): Promise<Risk[]> {
    const rows: any[] = await readOnce(tx, 'risks', pilot, () =>
      tx('risks').where('pilot_ref', pilot).orderBy(['proposed_at', 'id']),
    );
    return rows.map(toRisk);
  }

  async find(tx: Knex, pilot: string, id: string): Promise<Risk | undefined> {
    const row = await ask(
      tx,
      tx('risks').where({ pilot_ref: pilot, id }).first(),
    );
    return row && toRisk(row);
  }

  async add(tx: Knex, pilot: string, risk: Risk): Promise<void> {
    await tx('risks').insert({
      id: risk.id,
      pilot_ref: pilot,
      proposed_at: risk.proposedAt,
      ...toColumns(risk),
    });
  }

  async update(tx: Knex, risk: Risk): Promise<void> {
    await tx('risks').where('id', risk.id).update(toColumns(risk));
  }

  /** Pilots with a settled risk whose review date lies before `date`. */
  async pilotsDue(tx: Knex, date: string): Promise<string[]> {
    const rows = await ask(
      tx,
      tx('risks')
        .whereIn('state', ['mitigated', 'accepted'])
        .where('review_date', '<', date)
        .distinct('pilot_ref')
        .orderBy('pilot_ref'),
    );
    return rows.map(row => row.pilot_ref);
  }
}

function toColumns(risk: Risk) {
  const json = (value: unknown) => (value ? JSON.stringify(value) : null);
  return {
    version: risk.version,
    title: risk.title,
    description: risk.description,
    severity: risk.severity,
    kind: risk.kind,
    treatment: risk.treatment,
    owner: risk.owner ?? null,
    mitigation: risk.mitigation ?? null,
    review_date: risk.reviewDate ?? null,
    state: risk.state,
    authors: JSON.stringify(risk.authors),
    changed_at: risk.changedAt,
    settled: json(risk.settled),
    rejected: json(risk.rejected),
    reopened_at: risk.reopenedAt ?? null,
  };
}

function toRisk(row: any): Risk {
  return {
    id: row.id,
    version: row.version,
    title: row.title,
    description: row.description,
    severity: row.severity,
    kind: row.kind,
    treatment: row.treatment,
    owner: row.owner ?? undefined,
    mitigation: row.mitigation ?? undefined,
    reviewDate: row.review_date ?? undefined,
    state: row.state,
    authors: JSON.parse(row.authors),
    proposedAt: row.proposed_at,
    changedAt: row.changed_at,
    settled: row.settled ? JSON.parse(row.settled) : undefined,
    rejected: row.rejected ? JSON.parse(row.rejected) : undefined,
    reopenedAt: row.reopened_at ?? undefined,
  };
}
