import {
  LegalHold,
  pilotsPhrases,
  RecordTombstone,
  retentionEnd,
  say,
  standingHolds,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import { DateTime } from 'luxon';
import { randomUUID } from 'node:crypto';
import { timestamp } from '../../ground/Clock';
import { tell } from '../../ground/messages/tell';
import { Reading, UnitOfWork } from '../../ground/work/UnitOfWork';
import { RecordStore } from '../RecordStore';
import { NOTICE, noticeEnd } from './notice';
import { RetentionStore } from './RetentionStore';
import { tellOfPurge } from './tellOfPurge';

const { hold: phrases } = pilotsPhrases.record;

/** How long the record of a pilot is kept, and what keeps it longer. */
export interface RetentionView {
  /** ISO 8601 duration, from the day on which the pilot is archived. */
  retention: string;
  /** RFC 3339: from when on it is deleted, unless held; undefined while nothing is due to be. */
  until?: string;
  /** Somebody's hold keeps it, whatever its age. */
  held: boolean;
  holds: LegalHold[];
  /** What is left of entries that were deleted. */
  tombstone?: RecordTombstone;
}

/** The end of a record: when it comes, who holds it off, and what it leaves. */
export class RetentionService {
  constructor(
    private readonly options: {
      record: RecordStore;
      store: RetentionStore;
      /** ISO 8601 duration. */
      retention: string;
    },
  ) {}

  async view(reading: Reading): Promise<RetentionView> {
    const { retention } = this.options;
    const { due, from, holds, tombstone } = await this.#standing(reading);
    return {
      retention,
      until: from ?? due,
      held: standingHolds(holds).length > 0,
      holds,
      tombstone,
    };
  }

  /** Keeps the record from being deleted until the hold is lifted. */
  async hold(
    uow: UnitOfWork,
    request: { reason: string },
  ): Promise<RetentionView> {
    const { tx, pilot, now } = uow;
    const reason = request.reason.trim();
    if (!reason) throw new InputError(phrases.reason);
    const { tombstone } = await this.view(uow);
    if (tombstone && !(await this.options.store.last(tx, pilot.ref))) {
      throw new ConflictError(
        say(phrases.nothingLeft, { ref: pilot.ref, at: tombstone.purgedAt }),
      );
    }
    const hold: LegalHold = {
      id: randomUUID(),
      reason,
      setBy: uow.actAs(['riskLead', 'sponsor'])!,
      setAt: timestamp(now),
    };
    await this.options.store.addHold(tx, pilot.ref, hold);
    await uow.record({
      action: 'record.hold-set',
      subject: `hold/${hold.id}`,
      payload: { reason, by: hold.setBy },
    });
    this.#tell(uow, hold, 'The record is held: it is not deleted');
    return this.view(uow);
  }

  /** Lets go of a hold. Throws NotFoundError for one that is not there, ConflictError for one that was lifted. */
  async lift(
    uow: UnitOfWork,
    request: { id: string; reason: string },
  ): Promise<RetentionView> {
    const { tx, pilot, now } = uow;
    const reason = request.reason.trim();
    if (!reason) throw new InputError(phrases.liftReason);
    const holds = await this.options.store.holds(tx, pilot.ref);
    const hold = holds.find(({ id }) => id === request.id);
    if (!hold) {
      throw new NotFoundError(say(phrases.unknown, { id: request.id }));
    }
    if (hold.lifted) {
      throw new ConflictError(say(phrases.lifted, { at: hold.lifted.at }));
    }
    const by = uow.actAs(['riskLead'])!;
    const lifted = { by, at: timestamp(now), reason };
    await this.options.store.liftHold(tx, hold.id, lifted);
    await uow.record({
      action: 'record.hold-lifted',
      subject: `hold/${hold.id}`,
      payload: { reason, by, heldFor: hold.reason },
    });
    this.#tell(uow, hold, 'A hold of the record was lifted');
    return this.view(uow);
  }

  /**
   * Deletes the record if its time is over, people were told long enough ago, and nobody holds it: all
   * of it and its tombstone in this one transaction. Undefined where that is not so.
   */
  async purge(uow: UnitOfWork): Promise<RecordTombstone | undefined> {
    const { actor, now, pilot, tx } = uow;
    const { store } = this.options;
    const { due, from, holds } = await this.#standing(uow);
    const at = timestamp(now);
    if (standingHolds(holds).length > 0 || !due) return undefined;
    if (!from || from > at) return undefined;
    const { seq, hash } = (await store.last(tx, pilot.ref))!;
    const head = { seq, hash };
    const entries = await store.purge(tx, {
      pilot: pilot.ref,
      dueAt: due,
      at,
      actor: actor.ref,
      head,
    });
    return { head, entries, purgedAt: at, dueAt: due, actor: actor.ref };
  }

  /**
   * Tells those who can hold it that the record will be deleted, unless they were told.
   * Resolves to the moment from which on it will be, when it told them now.
   */
  async announce(uow: UnitOfWork): Promise<string | undefined> {
    const { now, pilot, tx } = uow;
    const { store } = this.options;
    const { due, from: known, holds } = await this.#standing(uow);
    const soon = DateTime.fromJSDate(now, { zone: 'utc' }).plus(NOTICE);
    const from = timestamp(soon.toJSDate());
    if (standingHolds(holds).length > 0 || !due || due > from || known) {
      return undefined;
    }
    await store.keepNotice(tx, pilot.ref, {
      dueAt: due,
      toldAt: timestamp(now),
    });
    tellOfPurge(uow, from);
    return from;
  }

  /** What decides on the end: when it is due by its age, and from when on it may be deleted once people were told. */
  async #standing({ tx, pilot }: Reading) {
    const { record, retention, store } = this.options;
    const holds = await store.holds(tx, pilot.ref);
    const last = await store.last(tx, pilot.ref);
    const tombstone = await record.tombstone(tx, pilot.ref);
    const due = retentionEnd({
      retention,
      archivedAt: pilot.stage === 'archived' ? pilot.stageSince : undefined,
      lastEntryAt: last?.time,
      purgedBefore: tombstone !== undefined,
    });
    const notice = due ? await store.notice(tx, pilot.ref) : undefined;
    const from = due && noticeEnd({ notice, due, holds });
    return { due, from, holds, tombstone };
  }

  /** Sponsor and risk lead answer for it; who did it knows. */
  #tell(uow: UnitOfWork, hold: LegalHold, title: string): void {
    const { sponsor, riskLead } = uow.pilot.holders;
    tell(uow, {
      recipients: [sponsor, riskLead].filter(who => who !== uow.actor.ref),
      title,
      link: 'record#retention',
      scope: `hold/${hold.id}`,
    });
  }
}
