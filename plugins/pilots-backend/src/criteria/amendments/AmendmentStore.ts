import { Knex } from 'knex';
import { ask } from '../../ground/database/oneReading';
import { readOnce } from '../../ground/database/readOnce';
import { AmendmentCore, Matter } from './Amendment';

/** Where a page of amendments begins. */
export interface AmendmentPosition {
  proposedAt: string;
  id: string;
}

/** Amendments of one matter in the database; `C` is what they change. */
export class AmendmentStore<C extends object> {
  constructor(private readonly matter: Matter) {}

  async add(
    tx: Knex,
    pilot: string,
    amendment: AmendmentCore & C,
  ): Promise<void> {
    const {
      id,
      baseVersion,
      reason,
      knownAtTheTime,
      loosens,
      afterData,
      state,
      proposedBy,
      proposedAt,
      approvals,
      settled,
      ...content
    } = amendment;
    await tx('amendments').insert({
      id,
      pilot_ref: pilot,
      matter: this.matter,
      base_version: baseVersion,
      content: JSON.stringify(content),
      reason,
      known: knownAtTheTime,
      loosens,
      after_data: afterData,
      state,
      proposed_by: JSON.stringify(proposedBy),
      proposed_at: proposedAt,
      approvals: JSON.stringify(approvals),
      settled: settled ? JSON.stringify(settled) : null,
    });
  }

  /** The newest first; `before` a position and no more than `limit`, where given. */
  async list(
    tx: Knex,
    pilot: string,
    options: {
      state?: AmendmentCore['state'];
      before?: AmendmentPosition;
      limit?: number;
    } = {},
  ): Promise<(AmendmentCore & C)[]> {
    const { state, before, limit } = options;
    const query = this.#of(tx, pilot).orderBy([
      { column: 'proposed_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
    if (state) query.where('state', state);
    if (limit) query.limit(limit);
    if (before) {
      query.where(q =>
        q
          .where('proposed_at', '<', before.proposedAt)
          .orWhere(same =>
            same
              .where('proposed_at', before.proposedAt)
              .where('id', '<', before.id),
          ),
      );
    }
    return (await ask(tx, query)).map(row => this.#toAmendment(row));
  }

  async count(tx: Knex, pilot: string): Promise<number> {
    const row = await ask(tx, this.#of(tx, pilot).count({ n: '*' }).first());
    return Number((row as { n?: number | string } | undefined)?.n ?? 0);
  }

  async find(
    tx: Knex,
    pilot: string,
    id: string,
  ): Promise<(AmendmentCore & C) | undefined> {
    const row = await ask(tx, this.#of(tx, pilot).where({ id }).first());
    return row && this.#toAmendment(row);
  }

  async update(
    tx: Knex,
    id: string,
    change: Pick<
      AmendmentCore,
      'state' | 'afterData' | 'approvals' | 'settled'
    >,
  ): Promise<void> {
    await tx('amendments')
      .where({ id })
      .update({
        state: change.state,
        after_data: change.afterData,
        approvals: JSON.stringify(change.approvals),
        settled: change.settled ? JSON.stringify(change.settled) : null,
      });
  }

  /** Closes what is pending on a version that no longer rules. */
  async supersede(tx: Knex, pilot: string, at: string): Promise<void> {
    await this.#of(tx, pilot)
      .where({ state: 'pending' })
      .update({ state: 'superseded', settled: JSON.stringify({ at }) });
  }

  async counts(
    tx: Knex,
    pilot: string,
  ): Promise<{ pendingAmendments: number; loosenedAfterData: number }> {
    const key = `${pilot} counts/${this.matter}`;
    const rows: any[] = await readOnce(tx, 'amendments', key, () =>
      this.#of(tx, pilot)
        .whereIn('state', ['pending', 'approved'])
        .select('state', 'loosens', 'after_data'),
    );
    const isFlagged = (row: any) =>
      row.state === 'approved' && row.loosens && row.after_data;
    return {
      pendingAmendments: rows.filter(row => row.state === 'pending').length,
      loosenedAfterData: rows.filter(isFlagged).length,
    };
  }

  #of(tx: Knex, pilot: string) {
    return tx('amendments').where({ pilot_ref: pilot, matter: this.matter });
  }

  #toAmendment(row: any): AmendmentCore & C {
    return {
      id: row.id,
      baseVersion: row.base_version,
      ...(JSON.parse(row.content) as C),
      reason: row.reason,
      knownAtTheTime: row.known,
      loosens: Boolean(row.loosens),
      afterData: Boolean(row.after_data),
      state: row.state,
      proposedBy: JSON.parse(row.proposed_by),
      proposedAt: row.proposed_at,
      approvals: JSON.parse(row.approvals),
      settled: row.settled ? JSON.parse(row.settled) : undefined,
    };
  }
}
