import {
  DecisionVote,
  DecisionWords,
  ExitConfirmation,
  Signatory,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { ask } from '../../ground/database/oneReading';

/** A version of what is put before the forum. */
export interface Proposal extends DecisionWords {
  version: number;
  /** Number of the decision that it is for. */
  round: number;
  by: Signatory;
  at: string;
}

/** What the forum works with, in the database. Rows are only ever added. */
export class ForumStore {
  async addVote(
    tx: Knex,
    pilot: string,
    round: number,
    vote: DecisionVote,
  ): Promise<void> {
    const { actor, role, onBehalfOf } = vote;
    await tx('decision_votes').insert({
      pilot_ref: pilot,
      seq: await this.#next(tx, 'decision_votes', 'seq', pilot),
      round,
      role: vote.role,
      signatory: JSON.stringify({ actor, role, onBehalfOf }),
      outcome: vote.outcome,
      reason: vote.reason,
      voted_at: vote.at,
    });
  }

  /** All votes of a round in the order in which they were given. */
  async votes(tx: Knex, pilot: string, round: number): Promise<DecisionVote[]> {
    const rows = await ask(
      tx,
      tx('decision_votes').where({ pilot_ref: pilot, round }).orderBy('seq'),
    );
    return rows.map(row => ({
      ...JSON.parse(row.signatory),
      role: row.role,
      outcome: row.outcome,
      reason: row.reason,
      at: row.voted_at,
    }));
  }

  async addProposal(
    tx: Knex,
    pilot: string,
    proposal: Omit<Proposal, 'version'>,
  ): Promise<Proposal> {
    const { round, by, at, ...words } = proposal;
    const version = await this.#next(
      tx,
      'decision_proposals',
      'version',
      pilot,
    );
    await tx('decision_proposals').insert({
      pilot_ref: pilot,
      version,
      round,
      words: JSON.stringify(words),
      proposed_by: JSON.stringify(by),
      proposed_at: at,
    });
    return { ...proposal, version };
  }

  /** The last proposal of a round. */
  async proposal(
    tx: Knex,
    pilot: string,
    round: number,
  ): Promise<Proposal | undefined> {
    const row = await ask(
      tx,
      tx('decision_proposals')
        .where({ pilot_ref: pilot, round })
        .orderBy('version', 'desc')
        .first(),
    );
    return row && toProposal(row);
  }

  async proposalVersion(
    tx: Knex,
    pilot: string,
    version: number,
  ): Promise<Proposal | undefined> {
    const row = await ask(
      tx,
      tx('decision_proposals').where({ pilot_ref: pilot, version }).first(),
    );
    return row && toProposal(row);
  }

  async addExit(
    tx: Knex,
    pilot: string,
    confirmation: ExitConfirmation,
  ): Promise<void> {
    await tx('exit_confirmations').insert({
      pilot_ref: pilot,
      seq: await this.#next(tx, 'exit_confirmations', 'seq', pilot),
      part: confirmation.part,
      evidence: confirmation.evidence,
      confirmed_by: JSON.stringify(confirmation.by),
      confirmed_at: confirmation.at,
    });
  }

  async exits(tx: Knex, pilot: string): Promise<ExitConfirmation[]> {
    const rows = await ask(
      tx,
      tx('exit_confirmations').where('pilot_ref', pilot).orderBy('seq'),
    );
    return rows.map(row => ({
      part: row.part,
      evidence: row.evidence,
      by: JSON.parse(row.confirmed_by),
      at: row.confirmed_at,
    }));
  }

  /** The caller holds the pilot's lock, so that no two take the same number. */
  async #next(
    tx: Knex,
    table: string,
    column: string,
    pilot: string,
  ): Promise<number> {
    const row = await ask(
      tx,
      tx(table).where('pilot_ref', pilot).max({ last: column }).first(),
    );
    return Number(row?.last ?? 0) + 1;
  }
}

function toProposal(row: any): Proposal {
  return {
    ...JSON.parse(row.words),
    version: row.version,
    round: row.round,
    by: JSON.parse(row.proposed_by),
    at: row.proposed_at,
  };
}
