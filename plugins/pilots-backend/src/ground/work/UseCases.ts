import {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { BasicPermission } from '@backstage/plugin-permission-common';
import { PilotAction } from '@pilot-handoff/backstage-plugin-pilots-common';
import type { PilotState } from '../../pilot/PilotState';
import { RecordService } from '../../record/RecordService';
import { actingAs, assertRole } from './acting';
import { Actor, Actors, SYSTEM } from './Actor';
import { Clock, timestamp } from '../Clock';
import { Idempotency } from './Idempotency';
import { OutboxMessage, OutboxStore } from '../messages/Outbox';
import { oneReading } from '../database/oneReading';
import { PilotsDatabase } from '../database/PilotsDatabase';
import { PilotAccess } from './PilotAccess';
import { Reading, RecordedRefusal, UnitOfWork } from './UnitOfWork';

/** Loads a pilot; with `lock` no other replica writes to it until the transaction ends. */
export interface PilotLoader {
  load(
    tx: Reading['tx'],
    ref: string,
    options?: { lock?: boolean },
  ): Promise<PilotState>;
}

/** How a use case is asked for. */
export interface WriteRequest {
  ref: string;
  action: PilotAction;
  ifMatch?: string;
  /** Machines that hold this permission can do it too, whether or not they may read the pilot. */
  machines?: BasicPermission;
  /** For creations: the key, and what makes the request the same one again. */
  idempotency?: { key: string; route: string; body: unknown };
  /** Runs once the caller is authorised, before the transaction opens. */
  before?: () => Promise<void> | undefined;
}

/** Called within each writing transaction before it commits; for projections. */
export type BeforeCommit = (uow: UnitOfWork) => Promise<void>;

/** Called after each commit; `sends` when the outbox has something new. */
export type AfterCommit = (commit: { pilot: string; sends: boolean }) => void;

/**
 * Runs every use case: who asks, may they, one transaction, the record, the
 * outbox. This is the one place where authorisation happens and the one place
 * where a transaction opens; rooms hold the rules.
 */
export class UseCases {
  readonly #beforeCommit: BeforeCommit[] = [];
  readonly #afterCommit: AfterCommit[] = [];
  readonly #idempotency = new Idempotency();

  constructor(
    private readonly options: {
      database: PilotsDatabase;
      clock: Clock;
      actors: Actors;
      access: PilotAccess;
      pilots: PilotLoader;
      record: RecordService;
      outbox: OutboxStore;
      logger: LoggerService;
    },
  ) {}

  /** Lets a room keep what it derives from others up to date in each transaction. */
  beforeCommit(hook: BeforeCommit): void {
    this.#beforeCommit.push(hook);
  }

  /** Lets the house tell the world about what has happened for good. */
  afterCommit(hook: AfterCommit): void {
    this.#afterCommit.push(hook);
  }

  actorOf(credentials: BackstageCredentials): Promise<Actor> {
    return this.options.actors.of(credentials);
  }

  now(): Date {
    return this.options.clock.now();
  }

  /** Forgets first answers that are given no more. */
  forgetAnswers(): Promise<void> {
    return this.#idempotency.forgetOld(this.options.database.knex, this.now());
  }

  /** Reads of one pilot, by whoever may read it. */
  async read<T>(
    credentials: BackstageCredentials,
    ref: string,
    run: (reading: Reading) => Promise<T>,
  ): Promise<T> {
    const { access, clock, database, pilots } = this.options;
    const actor = await this.actorOf(credentials);
    const early = oneReading(database.knex);
    // Asked for while others say whether it may be shown, and given to nobody before.
    const loading = pilots.load(early, ref);
    loading.catch(() => {});
    const hasNews = await access.assertReadable(credentials, actor, ref, early);
    const tx = hasNews ? oneReading(database.knex) : early;
    const pilot = await (hasNews ? pilots.load(tx, ref) : loading);
    return run({ tx, now: clock.now(), actor, pilot });
  }

  /** A person's change to one pilot. Machines cannot act as people. */
  async write<T>(
    credentials: BackstageCredentials,
    request: WriteRequest,
    run: (uow: UnitOfWork) => Promise<T>,
  ): Promise<T> {
    const { access } = this.options;
    const actor = await this.actorOf(credentials);
    if (actor.kind === 'service' && request.machines) {
      await access.assertGranted(credentials, request.machines);
      await request.before?.();
      return this.#transact(actor, { ...request, action: 'transition' }, run);
    }
    if (actor.kind !== 'user') {
      await access.assertReadable(credentials, actor, request.ref);
      throw new NotAllowedError(
        `Only a person can do this (${request.action}); ${actor.ref} is a machine`,
      );
    }
    await access.assertChangeable(
      credentials,
      actor,
      request.ref,
      request.action,
    );
    await request.before?.();
    return this.#transact(actor, request, run);
  }

  /** A change that the suite itself makes: a timer ran out, a limit was breached. */
  system<T>(ref: string, run: (uow: UnitOfWork) => Promise<T>): Promise<T> {
    return this.#transact(SYSTEM, { ref, action: 'transition' }, run);
  }

  /** A change by whoever holds a permission of its own, which the caller has checked. */
  async operate<T>(
    credentials: BackstageCredentials,
    ref: string,
    run: (uow: UnitOfWork) => Promise<T>,
  ): Promise<T> {
    const actor = await this.actorOf(credentials);
    await this.options.access.assertReadable(credentials, actor, ref);
    return this.#transact(actor, { ref, action: 'transition' }, run);
  }

  async #transact<T>(
    actor: Actor,
    request: WriteRequest,
    run: (uow: UnitOfWork) => Promise<T>,
  ): Promise<T> {
    const { database } = this.options;
    try {
      const { answer, sent } = await database.transaction(tx =>
        this.#inTransaction(tx, actor, request, run),
      );
      for (const hook of this.#afterCommit) {
        hook({ pilot: request.ref, sends: sent });
      }
      return answer;
    } catch (error) {
      if (!(error instanceof RecordedRefusal)) throw error;
      // What was attempted is rolled back; that it was attempted is kept.
      await database.transaction(tx =>
        this.#inTransaction(
          tx,
          actor,
          { ...request, idempotency: undefined },
          uow => uow.record(error.happening),
        ),
      );
      throw error.error;
    }
  }

  async #inTransaction<T>(
    tx: UnitOfWork['tx'],
    actor: Actor,
    request: WriteRequest,
    run: (uow: UnitOfWork) => Promise<T>,
  ): Promise<{ answer: T; sent: boolean }> {
    const { clock, pilots, record, outbox } = this.options;
    const pilot = await pilots.load(tx, request.ref, { lock: true });
    const now = clock.now();
    const acting = actingAs(actor, pilot, now);
    assertRole({ actor, acting }, request.action);

    const idempotent = request.idempotency && {
      ...request.idempotency,
      caller: actor.ref,
    };
    const first =
      idempotent && (await this.#idempotency.recall(tx, idempotent, now));
    if (first) return { answer: first.answer as T, sent: false };

    const messages: OutboxMessage[] = [];
    const uow: UnitOfWork = {
      tx,
      now,
      actor,
      pilot,
      acting,
      ifMatch: request.ifMatch,
      actAs: roles => acting.find(act => roles.includes(act.role!)),
      record: happening =>
        record.append(tx, {
          ...happening,
          pilot: pilot.ref,
          time: timestamp(now),
          actor: actor.ref,
        }),
      send: message => messages.push(message),
      sent: messages,
    };
    const answer = await run(uow);
    for (const hook of this.#beforeCommit) await hook(uow);
    await outbox.add(tx, messages, timestamp(now));
    if (idempotent) {
      await this.#idempotency.remember(tx, idempotent, answer, now);
    }
    return { answer, sent: messages.length > 0 };
  }
}
