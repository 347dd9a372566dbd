import {
  DecisionOutcome,
  DecisionRecord,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { ask } from '../../ground/database/oneReading';

/** A decision as it is kept, with what it was put together from. */
export interface StoredDecision {
  record: DecisionRecord;
  hash: string;
  proposalVersion: number;
  /** What the sponsor said on deciding. */
  reason?: string;
}

/** A decision with the id of the one that took its place. */
export type FoundDecision = StoredDecision & { supersededBy?: string };

/** Decisions in the database. They can be added and read, nothing else. */
export class DecisionStore {
  async add(tx: Knex, decision: StoredDecision): Promise<void> {
    const { record, hash, proposalVersion, reason } = decision;
    await tx('decision_records').insert({
      id: record.id,
      pilot_ref: record.pilot,
      number: record.number,
      decided_at: record.decidedAt,
      outcome: record.outcome,
      recommended: record.recommendation.recommendation,
      sector: record.sector,
      proposal_version: proposalVersion,
      criteria_version: record.criteria.version,
      supersedes: record.supersedes ?? null,
      reason: reason ?? null,
      search_text: searchTextOf(record),
      body: JSON.stringify(record),
      hash,
    });
    const rows = [...new Set(record.components)].map(component => ({
      decision_id: record.id,
      pilot_ref: record.pilot,
      component_ref: component,
    }));
    await tx.batchInsert('decision_components', rows, 100);
  }

  /** The decisions of a pilot, the newest first. */
  async list(tx: Knex, pilot: string): Promise<FoundDecision[]> {
    const rows = await ask(
      tx,
      this.#found(tx).where('d.pilot_ref', pilot).orderBy('d.number', 'desc'),
    );
    return rows.map(toDecision);
  }

  async count(tx: Knex, pilot: string): Promise<number> {
    const row = await ask(
      tx,
      tx('decision_records')
        .where('pilot_ref', pilot)
        .count({ count: '*' })
        .first(),
    );
    return Number(row!.count);
  }

  async find(tx: Knex, id: string): Promise<FoundDecision | undefined> {
    const row = await ask(tx, this.#found(tx).where('d.id', id).first());
    return row && toDecision(row);
  }

  /** Which pilot a decision is of. */
  async pilotOf(tx: Knex, id: string): Promise<string | undefined> {
    const row = await ask(
      tx,
      tx('decision_records').where({ id }).first('pilot_ref'),
    );
    return row?.pilot_ref;
  }

  /** Ids of all decisions, for whoever walks through all of them. */
  async *ids(tx: Knex): AsyncGenerator<string> {
    let after = '';
    for (;;) {
      const ids: string[] = await ask(
        tx,
        tx('decision_records')
          .where('id', '>', after)
          .orderBy('id')
          .limit(500)
          .pluck('id'),
      );
      yield* ids;
      if (ids.length < 500) return;
      after = ids[ids.length - 1];
    }
  }

  #found(tx: Knex) {
    return tx('decision_records as d').select(
      'd.*',
      tx('decision_records as later')
        .whereRaw('later.supersedes = d.id')
        .orderBy('later.decided_at', 'desc')
        .limit(1)
        .select('later.id')
        .as('superseded_by'),
    );
  }
}

/** What the text filter looks at. */
function searchTextOf(record: DecisionRecord): string {
  return [
    record.title,
    record.pilot,
    record.hypothesis,
    record.rationale,
    record.override?.rationale ?? '',
    ...record.alternatives,
    record.learnings,
    ...record.votes.map(vote => vote.reason),
  ]
    .join('\n')
    .toLowerCase();
}

/** Reads a row of `decision_records` back. */
export function toDecision(row: {
  body: string;
  hash: string;
  proposal_version: number;
  reason: string | null;
  superseded_by?: string | null;
  outcome: DecisionOutcome;
}): FoundDecision {
  return {
    record: JSON.parse(row.body),
    hash: row.hash,
    proposalVersion: row.proposal_version,
    reason: row.reason ?? undefined,
    supersededBy: row.superseded_by ?? undefined,
  };
}
