import {
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
import { decodeCursor, encodeCursor, Page, pageSize } from '../ground/paging';
import { Reading } from '../ground/UnitOfWork';
import { ChangeClosing } from './ChangeClosing';
import { ChangeDrafts } from './ChangeDrafts';
import { blockersOf, loadChange } from './changeSteps';
import { ChangeStore, ScheduledChange } from './ChangeStore';
import { ChangeVerdicts } from './ChangeVerdicts';
import { waitingChanges } from './waitingChanges';

/** What freezes the changes of a pilot now, as another room says. */
export type FreezeSource = (reading: Reading) => Promise<ChangeFreeze[]>;

/**
 * Change records of a pilot: what is to be done, who agreed, how it ended, and
 * whether a pipeline may deploy now.
 */
export class ChangeService {
  readonly drafts: ChangeDrafts;
  readonly verdicts: ChangeVerdicts;
  readonly closing: ChangeClosing;
  readonly #freezes: FreezeSource[] = [];

  constructor(private readonly store: ChangeStore) {
    this.drafts = new ChangeDrafts(store);
    this.verdicts = new ChangeVerdicts(store);
    this.closing = new ChangeClosing(store);
  }

  /** Lets a later room freeze changes: a trigger that is open, for example. */
  frozenBy(source: FreezeSource): void {
    this.#freezes.push(source);
  }

  /** Throws NotFoundError for a change that the pilot does not have. */
  get(reading: Reading, id: string): Promise<ChangeRecord> {
    return loadChange(this.store, reading, id);
  }

  /** What stands in the way of a draft or proposed change, all of it. */
  async blockers(
    reading: Reading,
    change: ChangeRecord,
  ): Promise<ChangeBlocker[]> {
    return change.state === 'draft' || change.state === 'proposed'
      ? blockersOf(this.store, reading, change)
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
      this.store.page(reading.tx, { ...filter, before, limit: limit + 1 }),
      this.store.count(reading.tx, filter),
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
    return this.store.summaries(tx, pilot.ref);
  }

  /** Approved changes of some pilots that have a window, by pilot; one query. */
  windowsOf(
    tx: Reading['tx'],
    refs: readonly string[],
  ): Promise<Map<string, ScheduledChange[]>> {
    return this.store.windowsOf(tx, refs);
  }

  /** What the checklist and the life cycle's guards need; one query. */
  async facts(reading: Reading): Promise<ChangeFacts> {
    return changeFacts({
      changes: await this.store.summaries(reading.tx, reading.pilot.ref),
      calendar: changeCalendar(reading.pilot.fields),
      now: reading.now,
    });
  }

  /** Approvals, closures and learnings that wait; one query. */
  async waiting(reading: Reading): Promise<WaitingItem[]> {
    const { tx, pilot, now } = reading;
    const changes = await this.store.summaries(tx, pilot.ref);
    return waitingChanges({ changes, holders: pilot.holders, now });
  }

  /** Why a pipeline may not deploy now; empty when it may. */
  async gate(
    reading: Reading,
    question: { environment: string; change?: string },
  ): Promise<ChangeBlocker[]> {
    const { pilot, tx, now } = reading;
    const changes = await this.store.summaries(tx, pilot.ref);
    const freezes: ChangeFreeze[] = [];
    for (const source of this.#freezes)
      freezes.push(...(await source(reading)));
    return gateReasons({
      ...question,
      change: question.change?.toUpperCase(),
      stage: pilot.stage,
      now,
      calendar: changeCalendar(pilot.fields),
      changes,
      freezes,
    });
  }
}

function isNumber(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) > 0;
}
