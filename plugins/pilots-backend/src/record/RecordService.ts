import {
  canonicalHash,
  chainEntry,
  pilotsPhrases,
  RecordedFact,
  RecordHead,
  RecordTombstone,
  RecordVerification,
  RecordVerifier,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { InputError, NotFoundError } from '@backstage/errors';
import { Knex } from 'knex';
import {
  decodeCursor,
  encodeCursor,
  pageSize,
  Page,
} from '../ground/http/paging';
import { Happening, Reading, UnitOfWork } from '../ground/work/UnitOfWork';
import { RecordStore } from './RecordStore';

/** The append-only, hash-chained log of what happened to each pilot. */
export class RecordService {
  constructor(private readonly store: RecordStore) {}

  /**
   * Appends to the chain of a pilot. The caller holds the pilot's lock; if it
   * did not, the chain's primary key would refuse the second of two entries.
   */
  async append(
    tx: Knex,
    fact: Happening & { pilot: string; time: string; actor: string },
  ): Promise<void> {
    // What is hashed is what is stored: JSON drops undefined fields.
    const payload = JSON.parse(JSON.stringify(fact.payload));
    const { pilot, time, actor, action, subject } = fact;
    const payloadHash = canonicalHash(payload);
    const entry = chainEntry(
      { pilot, time, actor, action, subject, payloadHash },
      await this.store.head(tx, pilot),
    );
    await this.store.append(tx, entry, payload);
  }

  /** The last entry of a pilot's chain, by number and hash. */
  head({ tx, pilot }: Pick<Reading, 'tx' | 'pilot'>) {
    return this.store.head(tx, pilot.ref);
  }

  /** What is left of entries that were deleted once their time was over. */
  tombstone(tx: Knex, pilot: string): Promise<RecordTombstone | undefined> {
    return this.store.tombstone(tx, pilot);
  }

  /** The hash of an entry, or of the last that was deleted; undefined if it is not there. */
  async hashOf(
    tx: Knex,
    pilot: string,
    seq: number,
  ): Promise<string | undefined> {
    const hash = await this.store.hashOf(tx, pilot, seq);
    if (hash) return hash;
    const head = (await this.store.tombstone(tx, pilot))?.head;
    return head?.seq === seq ? head.hash : undefined;
  }

  /** What the last entry on a subject says; undefined if there is none or it is erased. */
  payloadOf(
    tx: Knex,
    of: { pilot: string; action: string; subject: string },
  ): Promise<Record<string, unknown> | undefined> {
    return this.store.payloadOf(tx, of);
  }

  async page(
    reading: Reading,
    query: { cursor?: string; limit?: unknown },
  ): Promise<
    Page<RecordedFact> & { head?: RecordHead; tombstone?: RecordTombstone }
  > {
    const limit = pageSize(query.limit);
    const beforeSeq = query.cursor
      ? decodeCursor(query.cursor, isPlace)
      : undefined;
    const pilot = reading.pilot.ref;
    const [items, head, tombstone] = await Promise.all([
      this.store.page(reading.tx, { pilot, beforeSeq, limit }),
      this.store.head(reading.tx, pilot),
      this.store.tombstone(reading.tx, pilot),
    ]);
    const deleted = tombstone?.head.seq ?? 0;
    const last = items[items.length - 1];
    const nextCursor =
      last && last.entry.seq > deleted + 1 && items.length === limit
        ? encodeCursor(last.entry.seq)
        : undefined;
    return {
      items,
      totalItems: (head?.seq ?? 0) - deleted,
      head,
      tombstone,
      pageInfo: { nextCursor },
    };
  }

  /** Walks the chain; `expected` is a head that was exported earlier. */
  async verify(
    reading: Reading,
    expected?: RecordHead,
  ): Promise<RecordVerification> {
    const verifier = new RecordVerifier(
      expected,
      await this.store.tombstone(reading.tx, reading.pilot.ref),
    );
    for await (const fact of this.store.walk(reading.tx, reading.pilot.ref)) {
      verifier.add(fact);
    }
    return verifier.result();
  }

  /** The whole chain with its payloads, oldest first, in constant memory. */
  walk({ tx, pilot }: Reading): AsyncGenerator<RecordedFact> {
    return this.store.walk(tx, pilot.ref);
  }

  /** Erases the payload of an entry for privacy; the erasure is recorded. */
  async erasePayload(
    uow: UnitOfWork,
    request: { seq: number; reason: string },
  ): Promise<void> {
    if (!request.reason.trim())
      throw new InputError(pilotsPhrases.record.erasureReason);
    const { seq, reason } = request;
    if (!(await this.store.erasePayload(uow.tx, uow.pilot.ref, seq))) {
      throw new NotFoundError(
        say(pilotsPhrases.record.nothingToErase, { n: seq }),
      );
    }
    await uow.record({
      action: 'record.payload-erased',
      subject: `record/${seq}`,
      payload: { reason },
    });
  }
}

function isPlace(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) > 0;
}
