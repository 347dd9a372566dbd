import {
  Quarter,
  QUARTER_EVENTS,
  QuarterFacts,
  QuarterPause,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { PilotFilter } from '@pilot-handoff/backstage-plugin-pilots-node';
import { Knex } from 'knex';
import { allowed } from './allowed';

const action = (event: string) => `pilot.${event}`;
const ACTIONS = QUARTER_EVENTS.map(action);
const SENT_BACK = ['return', 'revise'].map(action);
/** What begins and ends a pause. */
const PAUSING = ['pause', 'resume', 'due'].map(action);

/** What the record says of a quarter; summed up in the database, however much happened in it. */
export class QuarterRecordStore {
  /** Pilots that each event happened to. */
  async pilots(
    tx: Knex,
    quarter: Quarter,
    readable: PilotFilter | 'allow',
  ): Promise<QuarterFacts['pilots']> {
    // Told apart first, then counted: PostgreSQL sorts the rows of a distinct count.
    const each = this.#entries(tx, quarter, readable)
      .whereIn('e.action', ACTIONS)
      .distinct('e.action', 'e.pilot_ref')
      .as('each');
    const rows = await tx
      .from(each)
      .groupBy('action')
      .select('action')
      .count({ count: '*' });
    const counts = new Map(
      rows.map((row: any) => [row.action, Number(row.count)]),
    );
    return Object.fromEntries(
      QUARTER_EVENTS.map(event => [event, counts.get(action(event)) ?? 0]),
    ) as QuarterFacts['pilots'];
  }

  /** Pilots that started in the quarter and had not been sent back before it ended. */
  async firstPass(
    tx: Knex,
    quarter: Quarter,
    readable: PilotFilter | 'allow',
  ): Promise<number> {
    const row = await this.#entries(tx, quarter, readable)
      .where('e.action', action('start'))
      .whereNotIn('e.pilot_ref', back =>
        back
          .select('pilot_ref')
          .from('record_entries')
          .whereIn('action', SENT_BACK)
          .andWhere('time', '<', quarter.to),
      )
      .countDistinct({ count: 'e.pilot_ref' })
      .first();
    return Number(row.count);
  }

  /** Pauses that began in the quarter, each with what ended it in the quarter. */
  async pauses(
    tx: Knex,
    quarter: Quarter,
    readable: PilotFilter | 'allow',
  ): Promise<QuarterPause[]> {
    const order = 'over (partition by e.pilot_ref order by e.seq)';
    const entries = this.#entries(tx, quarter, readable)
      .whereIn('e.action', PAUSING)
      .select(
        'e.action',
        'e.time',
        tx.raw(`lead(e.action) ${order} as next_action`),
        tx.raw(`lead(e.time) ${order} as next_time`),
      )
      .as('entries');
    const rows = await tx
      .from(entries)
      .where('action', action('pause'))
      .select('time', 'next_action', 'next_time');
    return rows.map((row: any) => ({
      from: row.time,
      ...(row.next_action &&
        row.next_action !== action('pause') && { to: row.next_time }),
    }));
  }

  /** What the record holds of the quarter; without a rule there is no need to look at the pilots. */
  #entries(tx: Knex, { from, to }: Quarter, readable: PilotFilter | 'allow') {
    const rows = tx('record_entries as e');
    if (readable !== 'allow') rows.join('pilots as p', 'p.ref', 'e.pilot_ref');
    return allowed(rows, readable)
      .andWhere('e.time', '>=', from)
      .andWhere('e.time', '<', to);
  }
}
