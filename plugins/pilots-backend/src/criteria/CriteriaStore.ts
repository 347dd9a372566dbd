import {
  CriteriaState,
  Criterion,
  Signatory,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { ask } from '../ground/database/oneReading';
import { readOnce } from '../ground/database/readOnce';

/** A saved version of a pilot's exit criteria. */
export interface CriteriaVersion {
  version: number;
  state: Exclude<CriteriaState, 'none'>;
  /** Whether people saved it, a revision reopened it, or an amendment made it. */
  origin: 'edit' | 'reopen' | 'amendment';
  criteria: Criterion[];
  hash: string;
  savedBy: Signatory;
  savedAt: string;
  lockedBy?: Signatory;
  lockedAt?: string;
  amendment?: string;
}

/** Exit criteria in the database. */
export class CriteriaStore {
  async add(tx: Knex, pilot: string, version: CriteriaVersion): Promise<void> {
    await tx('criteria_versions').insert({
      pilot_ref: pilot,
      version: version.version,
      state: version.state,
      origin: version.origin,
      criteria: JSON.stringify(version.criteria),
      hash: version.hash,
      saved_by: JSON.stringify(version.savedBy),
      saved_at: version.savedAt,
      locked_by: version.lockedBy ? JSON.stringify(version.lockedBy) : null,
      locked_at: version.lockedAt ?? null,
      amendment_id: version.amendment ?? null,
    });
  }

  /** The version that rules now. */
  async current(tx: Knex, pilot: string): Promise<CriteriaVersion | undefined> {
    const row = await readOnce(tx, 'criteria_versions', pilot, () =>
      tx('criteria_versions')
        .where('pilot_ref', pilot)
        .orderBy('version', 'desc')
        .first(),
    );
    return row && toVersion(row);
  }

  /** The latest version that no amendment made: once locked, the original. */
  async original(
    tx: Knex,
    pilot: string,
  ): Promise<CriteriaVersion | undefined> {
    const row = await ask(
      tx,
      tx('criteria_versions')
        .where('pilot_ref', pilot)
        .whereNot('origin', 'amendment')
        .orderBy('version', 'desc')
        .first(),
    );
    return row && toVersion(row);
  }

  async version(
    tx: Knex,
    pilot: string,
    version: number,
  ): Promise<CriteriaVersion | undefined> {
    const row = await ask(
      tx,
      tx('criteria_versions').where({ pilot_ref: pilot, version }).first(),
    );
    return row && toVersion(row);
  }

  /** All versions, the newest first, without the criteria themselves. */
  async history(
    tx: Knex,
    pilot: string,
  ): Promise<Omit<CriteriaVersion, 'criteria'>[]> {
    const rows = await ask(
      tx,
      tx('criteria_versions')
        .where('pilot_ref', pilot)
        .orderBy('version', 'desc')
        .select(
          'version',
          'state',
          'origin',
          'hash',
          'saved_by',
          'saved_at',
          'locked_by',
          'locked_at',
          'amendment_id',
        ),
    );
    return rows.map(toSummary);
  }

  async setState(
    tx: Knex,
    pilot: string,
    change: Pick<CriteriaVersion, 'version' | 'state'> &
      Partial<Pick<CriteriaVersion, 'lockedBy' | 'lockedAt'>>,
  ): Promise<void> {
    await tx('criteria_versions')
      .where({ pilot_ref: pilot, version: change.version })
      .update({
        state: change.state,
        ...(change.lockedBy && {
          locked_by: JSON.stringify(change.lockedBy),
          locked_at: change.lockedAt,
        }),
      });
  }
}

function toSummary(row: any): Omit<CriteriaVersion, 'criteria'> {
  return {
    version: row.version,
    state: row.state,
    origin: row.origin,
    hash: row.hash,
    savedBy: JSON.parse(row.saved_by),
    savedAt: row.saved_at,
    lockedBy: row.locked_by ? JSON.parse(row.locked_by) : undefined,
    lockedAt: row.locked_at ?? undefined,
    amendment: row.amendment_id ?? undefined,
  };
}

function toVersion(row: any): CriteriaVersion {
  return { ...toSummary(row), criteria: JSON.parse(row.criteria) };
}
