import {
  Criterion,
  Signatory,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { readOnce } from '../ground/readOnce';

/** Somebody's approval, and when. */
export type Approval = Signatory & { at: string };

/** A proposed change of locked criteria, and what became of it. */
export interface Amendment {
  id: string;
  /** The version that it changes. */
  baseVersion: number;
  /** The whole set as it would be. */
  criteria: Criterion[];
  reason: string;
  knownAtTheTime: string;
  loosens: boolean;
  /** Proposed or approved after the start, when data existed. */
  afterData: boolean;
  state: 'pending' | 'approved' | 'rejected' | 'superseded';
  proposedBy: Signatory;
  proposedAt: string;
  approvals: Approval[];
  /** Who settled it; `version` is the one that it made. */
  settled?: { by?: Signatory; at: string; reason?: string; version?: number };
}

/** Amendments in the database. */
export class AmendmentStore {
  async add(tx: Knex, pilot: string, amendment: Amendment): Promise<void> {
    await tx('criteria_amendments').insert({
      id: amendment.id,
      pilot_ref: pilot,
      base_version: amendment.baseVersion,
      criteria: JSON.stringify(amendment.criteria),
      reason: amendment.reason,
      known: amendment.knownAtTheTime,
      loosens: amendment.loosens,
      after_data: amendment.afterData,
      state: amendment.state,
      proposed_by: JSON.stringify(amendment.proposedBy),
      proposed_at: amendment.proposedAt,
      approvals: JSON.stringify(amendment.approvals),
      settled: null,
    });
  }

  /** The newest first. */
  async list(
    tx: Knex,
    pilot: string,
    state?: Amendment['state'],
  ): Promise<Amendment[]> {
    const query = tx('criteria_amendments')
      .where('pilot_ref', pilot)
      .orderBy([
        { column: 'proposed_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ]);
    if (state) query.where('state', state);
    return (await query).map(toAmendment);
  }

  async find(
    tx: Knex,
    pilot: string,
    id: string,
  ): Promise<Amendment | undefined> {
    const row = await tx('criteria_amendments')
      .where({ pilot_ref: pilot, id })
      .first();
    return row && toAmendment(row);
  }

  async update(
    tx: Knex,
    id: string,
    change: Pick<Amendment, 'state' | 'afterData' | 'approvals' | 'settled'>,
  ): Promise<void> {
    await tx('criteria_amendments')
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
    await tx('criteria_amendments')
      .where({ pilot_ref: pilot, state: 'pending' })
      .update({ state: 'superseded', settled: JSON.stringify({ at }) });
  }

  async counts(
    tx: Knex,
    pilot: string,
  ): Promise<{ pendingAmendments: number; loosenedAfterData: number }> {
    const rows: any[] = await readOnce(tx, 'criteria_amendments', pilot, () =>
      tx('criteria_amendments')
        .where('pilot_ref', pilot)
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
}

function toAmendment(row: any): Amendment {
  return {
    id: row.id,
    baseVersion: row.base_version,
    criteria: JSON.parse(row.criteria),
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
