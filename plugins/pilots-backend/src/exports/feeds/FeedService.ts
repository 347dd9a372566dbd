import {
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { PilotFilter } from '@pilot-handoff/backstage-plugin-pilots-node';
import { InputError, NotFoundError } from '@backstage/errors';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Knex } from 'knex';
import { Actor } from '../../ground/work/Actor';
import { timestamp } from '../../ground/Clock';
import { Idempotency, IdempotentRequest } from '../../ground/work/Idempotency';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { PilotService } from '../../pilot/PilotService';
import { CalendarService } from '../calendar/CalendarService';
import { calendarFeed } from './CalendarFeed';
import { Feed, FeedStore } from './FeedStore';

const { feed: said } = pilotsPhrases.exports;

/** Bytes of a token: 256 bits. */
const TOKEN_BYTES = 32;
const DEFAULT_DAYS = 180;
const MAX_DAYS = 366;
const DAY_MS = 24 * 3600_000;
/** Feeds that somebody can have at a time. */
const MAX_FEEDS = 20;

/** A feed that was just made: the only time that its token is seen. */
export interface NewFeed extends Feed {
  token: string;
  /** Below the plugin's base URL. */
  path: string;
}

/** Private calendar addresses: whoever has one reads the calendar, and nothing else. */
export class FeedService {
  readonly #idempotency = new Idempotency();

  constructor(
    private readonly rooms: {
      calendars: CalendarService;
      database: PilotsDatabase;
      pageOf?: (ref: string) => string;
      pilots: PilotService;
      store: FeedStore;
    },
  ) {}

  /**
   * It lists what its maker can read now, or of that only where they hold a role.
   * A repeated request gets the feed again, but not its token: that is kept
   * nowhere, so it cannot be told a second time.
   */
  async make(
    actor: Actor,
    readable: PilotFilter | 'allow' | 'deny',
    request: { title?: string; days?: number; mine?: boolean },
    now: Date,
    sent?: IdempotentRequest,
  ): Promise<Partial<NewFeed>> {
    const { database, pilots, store } = this.rooms;
    const { title = 'Pilots', days = DEFAULT_DAYS, mine = false } = request;
    if (!Number.isInteger(days) || days < 1 || days > MAX_DAYS) {
      throw new InputError(say(said.days, { field: 'days', n: MAX_DAYS }));
    }
    const make = async (tx: Knex.Transaction): Promise<NewFeed> => {
      if ((await store.of(tx, actor.ref)).length >= MAX_FEEDS) {
        throw new InputError(say(said.tooMany, { n: MAX_FEEDS }));
      }
      const refs = await pilots.readableRefs(tx, readable, {
        holder: mine ? actor.ref : undefined,
      });
      const feed = {
        id: randomUUID(),
        owner: actor.ref,
        title: title.slice(0, 200),
        createdAt: timestamp(now),
        expiresAt: timestamp(new Date(now.getTime() + days * DAY_MS)),
      };
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      await store.add(tx, { ...feed, tokenHash: hashOf(token), refs });
      const path = `/v1/feeds/${token}/calendar.ics`;
      return { ...feed, pilots: refs.length, token, path };
    };
    return database.transaction(tx =>
      this.#idempotency.once(tx, sent, now, () => make(tx), withoutToken),
    );
  }

  list(tx: Knex, actor: Actor): Promise<Feed[]> {
    return this.rooms.store.of(tx, actor.ref);
  }

  /** Throws NotFoundError for a feed that is not the caller's. */
  async revoke(actor: Actor, id: string, now: Date): Promise<void> {
    const { database, store } = this.rooms;
    const key = { id, owner: actor.ref };
    if (!(await store.revoke(database.knex, key, timestamp(now)))) {
      throw new NotFoundError(say(said.notYours, { id }));
    }
  }

  /** The calendar as it is now. Throws NotFoundError for a token that opens nothing (any more). */
  async visit(token: string, now: Date): Promise<string> {
    const { pageOf, store } = this.rooms;
    const tx = this.rooms.database.knex;
    const at = timestamp(now);
    const feed = await store.byToken(tx, hashOf(token), at);
    if (!feed) throw new NotFoundError(said.unknown);
    await store.noteVisit(tx, feed.id, at);
    const refs = await store.refs(tx, feed.id);
    const pilots = await this.rooms.calendars.facts(tx, refs);
    return calendarFeed({ pilots, pageOf, now });
  }
}

function withoutToken({ token, path, ...feed }: NewFeed): Partial<NewFeed> {
  return feed;
}

/** Tokens are random enough that a plain hash tells nothing about them. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
