import { Knex } from 'knex';

const TABLE = 'change_ledger_marks';

/** Up to which revision of each component its deployments were looked at. */
export class MarkStore {
  async all(tx: Knex): Promise<Map<string, Map<string, number>>> {
    const marks = new Map<string, Map<string, number>>();
    for (const row of await tx(TABLE)) {
      const known = marks.get(row.pilot_ref) ?? new Map<string, number>();
      marks.set(row.pilot_ref, known.set(row.component, Number(row.revision)));
    }
    return marks;
  }

  /** Says anew what was looked at; with nothing the pilot is looked at again. */
  async write(
    tx: Knex,
    pilot: string,
    revisions: ReadonlyMap<string, number>,
  ): Promise<void> {
    await tx(TABLE).where('pilot_ref', pilot).delete();
    const rows = [...revisions].map(([component, revision]) => ({
      pilot_ref: pilot,
      component,
      revision,
    }));
    // A System may have hundreds of components, and SQLite few parameters.
    for (let from = 0; from < rows.length; from += 200) {
      await tx(TABLE).insert(rows.slice(from, from + 200));
    }
  }
}
