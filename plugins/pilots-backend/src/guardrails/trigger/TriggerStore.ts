import { TriggerCase } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { ask } from '../../ground/database/oneReading';
import { readOnce } from '../../ground/database/readOnce';

/** Cases of rollback triggers in the database. */
export class TriggerStore {
  /** The case that was opened last; it says in which state the trigger is. */
  async last(tx: Knex, pilot: string): Promise<TriggerCase | undefined> {
    const row = await readOnce(tx, 'trigger_cases', pilot, () =>
      tx('trigger_cases')
        .where('pilot_ref', pilot)
        .orderBy('number', 'desc')
        .first('details'),
    );
    return row && JSON.parse(row.details);
  }

  async find(
    tx: Knex,
    pilot: string,
    number: number,
  ): Promise<TriggerCase | undefined> {
    const row = await ask(
      tx,
      tx('trigger_cases').where({ pilot_ref: pilot, number }).first('details'),
    );
    return row && JSON.parse(row.details);
  }

  /** Cases that are over, the latest first. */
  async closed(tx: Knex, pilot: string, limit: number): Promise<TriggerCase[]> {
    const rows = await ask(
      tx,
      tx('trigger_cases')
        .where('pilot_ref', pilot)
        .whereNotNull('closed_at')
        .orderBy('number', 'desc')
        .limit(limit)
        .select('details'),
    );
    return rows.map(({ details }) => JSON.parse(details));
  }

  /** Throws when another case of the pilot is open. */
  async add(tx: Knex, pilot: string, opened: TriggerCase): Promise<void> {
    await tx('trigger_cases').insert({
      pilot_ref: pilot,
      number: opened.number,
      opened_at: opened.openedAt,
      ...toColumns(opened),
    });
  }

  async update(tx: Knex, pilot: string, changed: TriggerCase): Promise<void> {
    await tx('trigger_cases')
      .where({ pilot_ref: pilot, number: changed.number })
      .update(toColumns(changed));
  }
}

function toColumns(one: TriggerCase) {
  return {
    state: one.state,
    closed_at: one.closedAt ?? null,
    details: JSON.stringify(one),
  };
}
