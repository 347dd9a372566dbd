import {
  attentionOf,
  quarterAt,
  ROLE_TITLES,
  ROLES,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { PilotFilter } from '@pilot-handoff/backstage-plugin-pilots-node';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { Actor } from '../ground/work/Actor';
import type { DeliverySummary } from '../delivery/summary/deliverySummary';
import { together } from '../ground/database/oneReading';
import { Clock, timestamp } from '../ground/Clock';
import { encodeCursor, MAX_PAGE_SIZE, Page } from '../ground/http/paging';
import { UnitOfWork } from '../ground/work/UnitOfWork';
import { PortfolioQuery, SORT_COLUMNS } from './PortfolioQuery';
import { PortfolioRow, portfolioRow, rowLimits } from './PortfolioRow';
import { PortfolioSources } from './PortfolioSources';
import { PortfolioStore } from './PortfolioStore';
import { MyWaitingItem, WaitingStore } from './waiting/WaitingStore';

/** A row is worked out anew at least this often, whatever happens. */
const REFRESH_MS = 24 * 3600_000;

/** All pilots at once: a table that each write keeps up to date. */
export class PortfolioService {
  constructor(
    private readonly rooms: {
      clock: Clock;
      store: PortfolioStore;
      waiting: WaitingStore;
      sources: PortfolioSources;
    },
  ) {}

  /** Brings the row of one pilot up to date, in the transaction that changed it. */
  async project(uow: UnitOfWork): Promise<void> {
    const { pilot, tx } = uow;
    const { sources, store } = this.rooms;
    const { criteria, readiness, ...found } = await together(tx, {
      readiness: () => sources.readiness(uow),
      criteria: () => sources.criteria(uow),
      pauseReason: () => sources.pauseReason(uow),
      reviewMissedSince: () => sources.reviewMissedSince(uow),
      drift: () => sources.drift(uow),
      attention: () => sources.attention(uow),
    });
    const { intent } = pilot.fields;
    const instant = (date: string) =>
      DateTime.fromISO(date, { zone: intent.timeZone ?? 'UTC' })
        .toUTC()
        .toISO()!;
    const nextDay = timestamp(new Date(uow.now.getTime() + REFRESH_MS));
    const [staleAt] = [...readiness.waiverEnds, nextDay].sort();
    await store.write(tx, {
      pilot: pilot.ref,
      passed: readiness.passed,
      exempt: readiness.exempt,
      total: readiness.total,
      items: readiness.items.map(({ id, number, status }) => ({
        id,
        number,
        status,
      })),
      criteria,
      limits: rowLimits(pilot.fields.guardrails),
      attention: [
        ...attentionOf({
          stage: pilot.stage,
          stageSince: pilot.stageSince,
          vacantRoles: ROLES.filter(role => !pilot.holders[role]).map(
            role => ROLE_TITLES[role],
          ),
          startsAt: instant(intent.startDate),
          decisionAt: instant(intent.decisionDate),
          pauseReason: found.pauseReason,
          reviewMissedSince: found.reviewMissedSince,
          waiverEnds: readiness.waiverEnds,
          drift: found.drift,
        }),
        ...found.attention,
      ],
      staleAt,
    });
  }

  /** Takes over the delivery numbers of a pilot; false if it has no row yet. */
  async showDelivery(
    tx: Knex,
    pilot: string,
    numbers: DeliverySummary | null,
  ): Promise<boolean> {
    const { clock, store } = this.rooms;
    const restore = numbers?.timeToRestore;
    // Nothing broke of late: what was seen earlier in the quarter stays.
    if (typeof restore?.value === 'number') {
      const quarter = quarterAt(clock.now()).id;
      await store.writeRestore(
        tx,
        { quarter, pilot_ref: pilot },
        { seconds: restore.value, incidents: restore.sample },
      );
    }
    return store.writeDelivery(tx, pilot, numbers);
  }

  /** Pilots whose row time alone has changed. */
  stale(tx: Knex, now: Date, limit: number): Promise<string[]> {
    return this.rooms.store.stale(tx, timestamp(now), limit);
  }

  async list(
    tx: Knex,
    query: PortfolioQuery,
    readable: PilotFilter | 'allow' | 'deny',
    now: Date,
  ): Promise<Page<PortfolioRow>> {
    if (readable === 'deny') {
      return { items: [], totalItems: 0, pageInfo: {} };
    }
    const [{ rows, next }, totalItems] = await Promise.all([
      this.#page(tx, query, readable, now),
      this.rooms.store.count(tx, query, readable, timestamp(now)),
    ]);
    const nextCursor = next && encodeCursor(next);
    return { items: rows, totalItems, pageInfo: { nextCursor } };
  }

  /** Everything that fits, a page at a time; each begins after the last row of the one before. */
  async *pages(
    tx: Knex,
    query: PortfolioQuery,
    readable: PilotFilter | 'allow' | 'deny',
    now: Date,
  ): AsyncGenerator<PortfolioRow[]> {
    if (readable === 'deny') return;
    let after: PortfolioQuery['after'];
    do {
      const page = { ...query, limit: MAX_PAGE_SIZE, after };
      const { rows, next } = await this.#page(tx, page, readable, now);
      yield rows;
      after = next;
    } while (after);
  }

  /** What waits for the caller, across the pilots that they may read. */
  async waiting(
    tx: Knex,
    actor: Actor,
    readable: PilotFilter | 'allow' | 'deny',
    now: Date,
  ): Promise<MyWaitingItem[]> {
    if (readable === 'deny') return [];
    return this.rooms.waiting.of(tx, {
      actor: actor.ref,
      people: [...new Set([actor.ref, ...actor.ownership])],
      readable,
      now: timestamp(now),
    });
  }

  async #page(
    tx: Knex,
    query: PortfolioQuery,
    readable: PilotFilter | 'allow',
    now: Date,
  ): Promise<{ rows: PortfolioRow[]; next: PortfolioQuery['after'] }> {
    const { store } = this.rooms;
    const at = timestamp(now);
    const found = await store.page(tx, query, readable, at);
    const rows = found.slice(0, query.limit);
    const refs = rows.map(row => row.ref);
    const [holders, attention] = await Promise.all([
      store.holders(tx, refs),
      store.attention(tx, refs, at),
    ]);
    const holdersOf = byPilot(holders);
    const attentionOfRef = byPilot(attention);
    const last = rows[rows.length - 1];
    const column = SORT_COLUMNS[query.sort].replace('p.', '');
    return {
      rows: rows.map(row =>
        portfolioRow(
          row,
          holdersOf.get(row.ref) ?? [],
          attentionOfRef.get(row.ref) ?? [],
        ),
      ),
      next:
        found.length > query.limit
          ? { value: last[column], ref: last.ref }
          : undefined,
    };
  }
}

function byPilot(rows: readonly any[]): Map<string, any[]> {
  const groups = new Map<string, any[]>();
  for (const row of rows) {
    const group = groups.get(row.pilot_ref);
    if (group) group.push(row);
    else groups.set(row.pilot_ref, [row]);
  }
  return groups;
}
