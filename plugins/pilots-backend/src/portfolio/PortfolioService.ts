import {
  attentionOf,
  ROLE_TITLES,
  ROLES,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { PilotFilter } from '@pilot-handoff/backstage-plugin-pilots-node';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { Actor } from '../ground/Actor';
import { timestamp } from '../ground/Clock';
import { encodeCursor, Page } from '../ground/paging';
import { UnitOfWork } from '../ground/UnitOfWork';
import { PortfolioQuery, SORT_COLUMNS } from './PortfolioQuery';
import { PortfolioRow, portfolioRow, rowLimits } from './PortfolioRow';
import { PortfolioSources } from './PortfolioSources';
import { PortfolioStore } from './PortfolioStore';
import { MyWaitingItem, WaitingStore } from './WaitingStore';

/** A row is worked out anew at least this often, whatever happens. */
const REFRESH_MS = 24 * 3600_000;

/** All pilots at once: a table that each write keeps up to date. */
export class PortfolioService {
  constructor(
    private readonly rooms: {
      store: PortfolioStore;
      waiting: WaitingStore;
      sources: PortfolioSources;
    },
  ) {}

  /** Brings the row of one pilot up to date, in the transaction that changed it. */
  async project(uow: UnitOfWork): Promise<void> {
    const { pilot, tx } = uow;
    const { sources, store } = this.rooms;
    const readiness = await sources.readiness(uow);
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
      criteria: await sources.criteria(uow),
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
          pauseReason: await sources.pauseReason(uow),
          reviewMissedSince: await sources.reviewMissedSince(uow),
          waiverEnds: readiness.waiverEnds,
          drift: await sources.drift(uow),
        }),
        ...(await sources.attention(uow)),
      ],
      staleAt,
    });
  }

  /** Takes over the delivery numbers of a pilot; false if it has no row yet. */
  showDelivery(tx: Knex, pilot: string, numbers: unknown): Promise<boolean> {
    return this.rooms.store.writeDelivery(tx, pilot, numbers);
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
    const { store } = this.rooms;
    const at = timestamp(now);
    const [found, totalItems] = await Promise.all([
      store.page(tx, query, readable, at),
      store.count(tx, query, readable, at),
    ]);
    const rows = found.slice(0, query.limit);
    const refs = rows.map(row => row.ref);
    const [holders, attention] = await Promise.all([
      store.holders(tx, refs),
      store.attention(tx, refs, at),
    ]);
    const items = rows.map(row =>
      portfolioRow(
        row,
        holders.filter(h => h.pilot_ref === row.ref),
        attention.filter(a => a.pilot_ref === row.ref),
      ),
    );
    const last = rows[rows.length - 1];
    const column = SORT_COLUMNS[query.sort].replace('p.', '');
    const nextCursor =
      found.length > query.limit
        ? encodeCursor({ value: last[column], ref: last.ref })
        : undefined;
    return { items, totalItems, pageInfo: { nextCursor } };
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
}
