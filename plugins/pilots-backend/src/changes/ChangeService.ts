import {
  ChangeCalendarPage,
  ChangeFacts,
  changeCalendar,
  changeFacts,
  ChangeFreeze,
  ChangeBlocker,
  ChangeRecord,
  ChangeState,
  ChangeSummary,
  gateReasons,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import {
  decodeCursor,
  encodeCursor,
  Page,
  pageSize,
} from '../ground/http/paging';
import { together } from '../ground/database/oneReading';
import { Reading } from '../ground/work/UnitOfWork';
import { calendarPage } from './calendarPage';
import { ChangeClosing } from './steps/ChangeClosing';
import { ChangeDrafts } from './steps/ChangeDrafts';
import { blockersOf, ChangeStores, loadChange } from './steps/changeSteps';
import { EmergencyReviews } from './emergency/EmergencyReviews';
import { ExternalIds } from './steps/ExternalIds';
import { ChangeTraces } from './ledger/ChangeTraces';
import { ScheduledChange } from './ChangeStore';
import { ChangeVerdicts } from './steps/ChangeVerdicts';
import { waitingChanges } from './waitingChanges';

/** What freezes the changes of a pilot now, as another room says. */
export type FreezeSource = (reading: Reading) => Promise<ChangeFreeze[]>;

/** Ids of the changes of a corrective plan, which may be made in a pause. */
export type PlannedSource = (reading: Reading) => Promise<string[]>;

/**
 * Change records of a pilot: what is to be done, who agreed, how it ended, and
 * whether a pipeline may deploy now.
 */
export class ChangeService {
  readonly drafts: ChangeDrafts;
  readonly verdicts: ChangeVerdicts;
  readonly closing: ChangeClosing;
  readonly externalIds: ExternalIds;
  readonly reviews: EmergencyReviews;
  readonly traces = new ChangeTraces();
  readonly #freezes: FreezeSource[] = [];
  readonly #planned: PlannedSource[] = [];

  constructor(private readonly stores: ChangeStores) {
    this.drafts = new ChangeDrafts(stores);
    this.verdicts = new ChangeVerdicts(stores);
    this.closing = new ChangeClosing(stores.store, this.traces);
    this.externalIds = new ExternalIds(stores.store);
    this.reviews = new EmergencyReviews(stores.store);
  }

  /** Lets a later room freeze changes: a trigger that is open, for example. */
  frozenBy(source: FreezeSource): void {
    this.#freezes.push(source);
  }

  /** Lets a later room except changes from the freeze of a pause: those of the corrective plan. */
  plannedBy(source: PlannedSource): void {
    this.#planned.push(source);
  }

  /** What freezes standard and normal changes now, besides the stage of a pause. */
  async freezes(reading: Reading): Promise<ChangeFreeze[]> {
    const found: ChangeFreeze[] = [];
    for (const source of this.#freezes) found.push(...(await source(reading)));
    return found;
  }

  /** Throws NotFoundError for a change that the pilot does not have. */
  get(reading: Reading, id: string): Promise<ChangeRecord> {
    return loadChange(this.stores.store, reading, id);
  }

  /** What stands in the way of a draft or proposed change, all of it. */
  async blockers(
    reading: Reading,
    change: ChangeRecord,
  ): Promise<ChangeBlocker[]> {
    return change.state === 'draft' || change.state === 'proposed'
      ? blockersOf(this.stores, reading, change)
      : [];
  }

  /** Without their long texts, newest first. */
  async page(
    reading: Reading,
    query: { state?: ChangeState; cursor?: string; limit?: unknown },
  ): Promise<Page<ChangeSummary>> {
    const limit = pageSize(query.limit);
    const before = query.cursor
      ? decodeCursor(query.cursor, isNumber)
      : undefined;
    const filter = { pilot: reading.pilot.ref, state: query.state };
    const [found, totalItems] = await Promise.all([
      this.stores.store.page(reading.tx, {
        ...filter,
        before,
        limit: limit + 1,
      }),
      this.stores.store.count(reading.tx, filter),
    ]);
    const items = found.slice(0, limit);
    const nextCursor =
      found.length > limit
        ? encodeCursor(items[items.length - 1].number)
        : undefined;
    return { items, totalItems, pageInfo: { nextCursor } };
  }

  /** All changes without their long texts, oldest first; one query. */
  summaries({ tx, pilot }: Reading): Promise<ChangeSummary[]> {
    return this.stores.store.summaries(tx, pilot.ref);
  }

  /** Approved changes of some pilots that have a window, by pilot; one query. */
  windowsOf(
    tx: Reading['tx'],
    refs: readonly string[],
  ): Promise<Map<string, ScheduledChange[]>> {
    return this.stores.store.windowsOf(tx, refs);
  }

  /** What the checklist and the life cycle's guards need; one query. */
  async facts(reading: Reading): Promise<ChangeFacts> {
    return changeFacts({
      changes: await this.stores.store.summaries(reading.tx, reading.pilot.ref),
      calendar: changeCalendar(reading.pilot.fields),
      now: reading.now,
    });
  }

  /** Approvals, closures, reviews and learnings that wait; two queries. */
  async waiting(reading: Reading): Promise<WaitingItem[]> {
    const { tx, pilot, now } = reading;
    const found = await together(tx, {
      changes: () => this.stores.store.summaries(tx, pilot.ref),
      templates: () => this.stores.templates.all(tx, pilot.ref),
    });
    return waitingChanges({ ...found, holders: pilot.holders, now });
  }

  /** Windows, changes and freezes between two times. Throws InputError for more than a year. */
  async calendar(
    reading: Reading,
    query: { from?: string; to?: string },
  ): Promise<ChangeCalendarPage> {
    return calendarPage(reading, {
      query,
      changes: await this.summaries(reading),
      freezes: await this.freezes(reading),
      planned: await this.planned(reading),
    });
  }

  /** Ids of the changes that a pause does not freeze: those of the corrective plan. */
  async planned(reading: Reading): Promise<string[]> {
    const planned: string[] = [];
    for (const source of this.#planned) {
      planned.push(...(await source(reading)));
    }
    return planned;
  }

  /** Why a pipeline may not deploy now; empty when it may. */
  async gate(
    reading: Reading,
    question: { environment: string; change?: string; commit?: string },
  ): Promise<ChangeBlocker[]> {
    const { pilot, tx, now } = reading;
    const changes = await this.stores.store.summaries(tx, pilot.ref);
    return gateReasons({
      ...question,
      templates: await this.stores.templates.all(tx, pilot.ref),
      planned: await this.planned(reading),
      stage: pilot.stage,
      now,
      calendar: changeCalendar(pilot.fields),
      changes,
      freezes: await this.freezes(reading),
    });
  }
}

function isNumber(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) > 0;
}
