import {
  calendarBetween,
  CalendarFacts,
  CalendarOccurrence,
  Stage,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { PilotFilter } from '@pilot-handoff/backstage-plugin-pilots-node';
import { Knex } from 'knex';
import { ChangeService } from '../../changes/ChangeService';
import { Actor } from '../../ground/work/Actor';
import { PilotService } from '../../pilot/PilotService';
import { ReviewService } from '../../reviews/ReviewService';
import { CalendarQuery } from './CalendarQuery';
import { CalendarStore } from './CalendarStore';

/** Pilots whose facts are read at once. */
const BATCH = 500;
/** Pilots, and entries, that one answer holds: more than anybody looks through. */
const MAX_PILOTS = 500;
const MAX_ITEMS = 2000;

/** An entry of the calendar with the pilot that it is about. */
export interface CalendarItem extends Omit<CalendarOccurrence, 'ref'> {
  pilot: { ref: string; title: string; stage: Stage };
}

/** The calendar of many pilots. */
export interface CalendarView {
  from: string;
  to: string;
  items: CalendarItem[];
  totalItems: number;
  /** There is more than one answer holds. */
  truncated: boolean;
  pageInfo: {};
}

/** Reviews, decisions, windows and changes across pilots. */
export class CalendarService {
  constructor(
    private readonly rooms: {
      changes: ChangeService;
      pilots: PilotService;
      reviews: ReviewService;
      store: CalendarStore;
    },
  ) {}

  async view(
    tx: Knex,
    actor: Actor,
    readable: PilotFilter | 'allow' | 'deny',
    query: CalendarQuery,
  ): Promise<CalendarView> {
    const { from, kinds, mine, to } = query;
    const refs =
      readable === 'deny'
        ? []
        : await this.rooms.store.refs(tx, {
            from,
            to,
            readable,
            mine: mine ? [...new Set([actor.ref, ...actor.ownership])] : [],
            limit: MAX_PILOTS + 1,
          });
    const pilots = await this.facts(tx, refs.slice(0, MAX_PILOTS));
    const items = pilots
      .flatMap(pilot =>
        calendarBetween(pilot, { start: from, end: to })
          .filter(({ kind }) => kinds.includes(kind))
          .map(({ ref, ...entry }) => ({
            ...entry,
            pilot: { ref, title: pilot.title, stage: pilot.stage },
          })),
      )
      .sort((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
    return {
      from,
      to,
      items: items.slice(0, MAX_ITEMS),
      totalItems: items.length,
      truncated: refs.length > MAX_PILOTS || items.length > MAX_ITEMS,
      pageInfo: {},
    };
  }

  /** What calendars need to know of pilots; a constant number of queries for each few hundred. */
  async facts(tx: Knex, refs: readonly string[]): Promise<CalendarFacts[]> {
    const { changes, pilots, reviews } = this.rooms;
    const facts: CalendarFacts[] = [];
    for (let at = 0; at < refs.length; at += BATCH) {
      const some = refs.slice(at, at + BATCH);
      const schedules = await reviews.schedulesOf(tx, some);
      const windows = await changes.windowsOf(tx, some);
      for (const pilot of await pilots.outlines(tx, some)) {
        const { guardrails, intent } = pilot.fields;
        facts.push({
          ref: pilot.ref,
          title: pilot.title,
          stage: pilot.stage,
          startDate: intent.startDate,
          decisionDate: intent.decisionDate,
          timeZone: intent.timeZone ?? 'UTC',
          startedAt: pilot.startedAt,
          version: pilot.version,
          schedule: schedules.get(pilot.ref),
          windows: guardrails.changeWindows ?? [],
          changes: windows.get(pilot.ref) ?? [],
        });
      }
    }
    return facts;
  }
}
