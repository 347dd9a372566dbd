import { Signatory } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { ask } from '../../ground/database/oneReading';

/** A pilot that was offered as the successor of another. */
export interface SuccessorLink {
  /** `namespace/name` of the successor. */
  successor: string;
  /** `namespace/name` of the pilot that it succeeds. */
  pilot: string;
  decision: string;
  by: Signatory;
  at: string;
}

/** Which pilot succeeds which, in the database. */
export class SuccessorStore {
  async add(tx: Knex, link: SuccessorLink): Promise<void> {
    await tx('pilot_successors').insert({
      successor_ref: link.successor,
      pilot_ref: link.pilot,
      decision_id: link.decision,
      offered_by: JSON.stringify(link.by),
      offered_at: link.at,
    });
  }

  /** What a pilot succeeds, if anything. */
  async predecessor(
    tx: Knex,
    successor: string,
  ): Promise<SuccessorLink | undefined> {
    const row = await ask(
      tx,
      tx('pilot_successors').where('successor_ref', successor).first(),
    );
    return row && toLink(row);
  }

  /** The successors of a pilot, and whether the catalog knows them. */
  async successors(
    tx: Knex,
    pilot: string,
  ): Promise<(SuccessorLink & { registered: boolean })[]> {
    const rows = await ask(
      tx,
      tx('pilot_successors as s')
        .leftJoin('pilots as p', 'p.ref', 's.successor_ref')
        .where('s.pilot_ref', pilot)
        .orderBy('s.offered_at')
        .select('s.*', 'p.ref as known'),
    );
    return rows.map(row => ({
      ...toLink(row),
      registered: Boolean(row.known),
    }));
  }

  async isKnown(tx: Knex, ref: string): Promise<boolean> {
    return Boolean(await ask(tx, tx('pilots').where({ ref }).first('ref')));
  }
}

function toLink(row: any): SuccessorLink {
  return {
    successor: row.successor_ref,
    pilot: row.pilot_ref,
    decision: row.decision_id,
    by: JSON.parse(row.offered_by),
    at: row.offered_at,
  };
}
