import {
  AddedCheckResult,
  CheckFinding,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { readOnce } from '../../ground/database/readOnce';

/** The last answers of checks that modules add, in the database. */
export class AddedCheckStore {
  async list(tx: Knex, pilot: string): Promise<AddedCheckResult[]> {
    const table = 'added_check_results';
    const rows: any[] = await readOnce(tx, table, pilot, () =>
      tx(table).where('pilot_ref', pilot),
    );
    return rows.map(row => ({
      ...(JSON.parse(row.finding) as CheckFinding),
      check: row.check_id,
      evaluatedAt: row.evaluated_at,
    }));
  }

  async put(tx: Knex, pilot: string, result: AddedCheckResult): Promise<void> {
    const { check, evaluatedAt, ...finding } = result;
    await tx('added_check_results')
      .insert({
        pilot_ref: pilot,
        check_id: check,
        finding: JSON.stringify(finding),
        evaluated_at: evaluatedAt,
      })
      .onConflict(['pilot_ref', 'check_id'])
      .merge();
  }
}
