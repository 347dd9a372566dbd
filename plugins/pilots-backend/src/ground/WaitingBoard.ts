import {
  quarterAt,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { eachTogether, together } from './database/oneReading';
import { readOnce } from './database/readOnce';
import type { PilotState } from '../pilot/PilotState';
import { tellOfItem } from './messages/tell';
import { Reading, UnitOfWork } from './work/UnitOfWork';

/** What a room says waits for somebody. */
export type WaitingSource = (reading: Reading) => Promise<WaitingItem[]>;

/** An item as it stands on the board, for one person or team. */
export interface WaitingRow extends Omit<WaitingItem, 'people' | 'notBy'> {
  person: string;
  notBy: string[];
  until: string;
}

/** An item as it stands on the board, with all who can settle it. */
export interface BoardItem
  extends Omit<WaitingRow, 'person' | 'notBy' | 'until'> {
  /** User and Group entity refs. */
  people: string[];
}

/** Later than any deputyship ends. */
const FOR_EVER = '9999-12-31T00:00:00.000Z';

/**
 * What waits for whom, across all pilots. Rooms register what they wait for;
 * the board is brought up to date in the transaction of each change, and
 * whoever newly stands on it is told once.
 */
export class WaitingBoard {
  readonly #sources: WaitingSource[] = [];

  register(source: WaitingSource): void {
    this.#sources.push(source);
  }

  /** Works out anew what waits in one pilot. */
  async refresh(uow: UnitOfWork): Promise<void> {
    const { tx, pilot } = uow;
    const { current, items } = await together(tx, {
      items: () => eachTogether(tx, this.#sources, source => source(uow)),
      current: () => this.of(tx, pilot.ref),
    });
    const wanted = new Map(
      items
        .flat()
        .flatMap(item => rowsOf(item, pilot))
        .map(row => [keyOf(row), row]),
    );
    const known = new Set(current.map(keyOf));
    const gone = current.filter(row => !wanted.has(keyOf(row)));
    for (const row of gone) {
      const { id, person } = row;
      await tx('waiting_items')
        .where({ pilot_ref: pilot.ref, item_id: id, person })
        .delete();
    }
    await addWaits(uow, gone);
    const fresh = [...wanted.values()].filter(row => !known.has(keyOf(row)));
    if (fresh.length === 0) return;
    await tx('waiting_items').insert(
      fresh.map(row => toColumns(pilot.ref, row)),
    );
    for (const row of fresh) {
      if (row.told || row.person === uow.actor.ref) continue;
      tellOfItem(uow, row, row);
    }
  }

  /** What waits in one pilot, an item once, with all who can settle it. */
  async items(tx: Knex, pilot: string) {
    const items = new Map<string, BoardItem>();
    for (const row of await this.of(tx, pilot)) {
      const { person, notBy, until, ...item } = row;
      const known = items.get(row.id) ?? { ...item, people: [] };
      items.set(row.id, { ...known, people: [...known.people, person] });
    }
    return [...items.values()];
  }

  /** What waits in one pilot, the longest waiting first; a row for each person. */
  async of(tx: Knex, pilot: string): Promise<WaitingRow[]> {
    const rows: any[] = await readOnce(tx, 'waiting_items', pilot, () =>
      tx('waiting_items')
        .where('pilot_ref', pilot)
        .orderBy(['since', 'item_id', 'person']),
    );
    return rows.map(fromColumns);
  }
}

/** One row for each holder, deputy, person or team that can settle the item. */
function rowsOf(item: WaitingItem, pilot: PilotState): WaitingRow[] {
  const { people = [], notBy = [], ...rest } = item;
  const holders = item.roles.flatMap(role => {
    const holder = pilot.holders[role];
    if (!holder) return [];
    const deputies = pilot.deputies
      .filter(d => d.role === role && d.holder === holder)
      .map(d => ({ person: d.deputy, until: d.until }));
    return [{ person: holder, until: FOR_EVER }, ...deputies];
  });
  return [...holders, ...people.map(person => ({ person, until: FOR_EVER }))]
    .filter(({ person }) => !notBy.includes(person))
    .map(who => ({ ...rest, ...who, notBy }));
}

/** Adds how long things waited to the sums of the quarter: nobody keeps who did what on which day. */
async function addWaits({ now, pilot, tx }: UnitOfWork, ended: WaitingRow[]) {
  const sums = new Map<string, { count: number; waited_ms: number }>();
  for (const { kind, person, since } of ended) {
    const key = JSON.stringify({ kind, person });
    const { count, waited_ms } = sums.get(key) ?? { count: 0, waited_ms: 0 };
    const waited = Math.max(0, now.getTime() - Date.parse(since));
    sums.set(key, { count: count + 1, waited_ms: waited_ms + waited });
  }
  if (sums.size === 0) return;
  const quarter = quarterAt(now).id;
  const plus = (column: string) =>
    tx.raw(`waiting_quarters.${column} + excluded.${column}`);
  await tx('waiting_quarters')
    .insert(
      [...sums].map(([key, sum]) => ({
        quarter,
        pilot_ref: pilot.ref,
        ...JSON.parse(key),
        ...sum,
      })),
    )
    .onConflict(['quarter', 'pilot_ref', 'kind', 'person'])
    .merge({ count: plus('count'), waited_ms: plus('waited_ms') });
}

function keyOf(row: WaitingRow): string {
  return `${row.id}\n${row.person}`;
}

function toColumns(pilot: string, row: WaitingRow) {
  return {
    pilot_ref: pilot,
    item_id: row.id,
    person: row.person,
    kind: row.kind,
    title: row.title,
    since: row.since,
    roles: JSON.stringify(row.roles),
    not_by: JSON.stringify(row.notBy),
    link: row.link,
    until: row.until,
  };
}

/** Reads a row of the board back. */
export function fromColumns(row: any): WaitingRow {
  return {
    id: row.item_id,
    person: row.person,
    kind: row.kind,
    title: row.title,
    since: row.since,
    roles: JSON.parse(row.roles),
    notBy: JSON.parse(row.not_by),
    link: row.link,
    until: row.until,
  };
}
