import {
  canonicalHash,
  pilotsPhrases,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError } from '@backstage/errors';
import { Request } from 'express';
import { Knex } from 'knex';
import { Actor } from './Actor';

/** How long a first answer is kept. */
export const IDEMPOTENCY_HOURS = 24;

/** The longest key, as the column has it. */
const MAX_KEY = 255;

/** What makes two creations the same one. */
export interface IdempotentRequest {
  caller: string;
  route: string;
  key: string;
  body: unknown;
}

/** The creation that a request is, if it carries a key. */
export function idempotentRequest(
  req: Request,
  actor: Actor,
): IdempotentRequest | undefined {
  const key = req.header('Idempotency-Key');
  const route = `${req.method.toLowerCase()} ${req.path}`;
  return key ? { caller: actor.ref, route, key, body: req.body } : undefined;
}

/** First answers to creations that carry an `Idempotency-Key`. */
export class Idempotency {
  /** The first answer, if there is one; 409 if the key came with another body. */
  async recall(
    tx: Knex,
    request: IdempotentRequest,
    now: Date,
  ): Promise<{ answer: unknown } | undefined> {
    const { caller, route, key } = request;
    if (key.length > MAX_KEY) {
      throw new InputError(
        `An Idempotency-Key has ${MAX_KEY} characters at most`,
      );
    }
    const row = await tx('idempotency_keys')
      .where({ caller, route, key })
      .andWhere('created_at', '>', oldest(now))
      .first();
    if (!row) return undefined;
    if (row.body_hash !== bodyHash(request.body)) {
      throw new ConflictError(pilotsPhrases.general.keyUsed);
    }
    return { answer: JSON.parse(row.answer) };
  }

  async remember(
    tx: Knex,
    request: IdempotentRequest,
    answer: unknown,
    now: Date,
  ): Promise<void> {
    const { caller, route, key } = request;
    await tx('idempotency_keys')
      .insert({
        caller,
        route,
        key,
        body_hash: bodyHash(request.body),
        answer: JSON.stringify(answer ?? null),
        created_at: now.toISOString(),
      })
      .onConflict(['caller', 'route', 'key'])
      .merge();
  }

  /**
   * Creates something once in a transaction that holds no other lock: of two
   * requests at the same moment the second waits for the first.
   *
   * @param kept - What of the answer is given again; secrets are not.
   */
  async once<T>(
    tx: Knex,
    request: IdempotentRequest | undefined,
    now: Date,
    run: () => Promise<T>,
    kept: (answer: T) => Partial<T> = answer => answer,
  ): Promise<T | Partial<T>> {
    if (!request) return run();
    const first = await this.#begin(tx, request, now);
    if (first) return first.answer as Partial<T>;
    const answer = await run();
    await this.remember(tx, request, kept(answer), now);
    return answer;
  }

  /** Takes the key's place, which makes others wait for it; the first answer where it is taken. */
  async #begin(tx: Knex, request: IdempotentRequest, now: Date) {
    const first = await this.recall(tx, request, now);
    if (first) return first;
    const { caller, route, key } = request;
    const place = { caller, route, key };
    await tx('idempotency_keys')
      .where(place)
      .andWhere('created_at', '<=', oldest(now))
      .delete();
    const taken = await tx('idempotency_keys')
      .insert({
        ...place,
        body_hash: bodyHash(request.body),
        answer: 'null',
        created_at: now.toISOString(),
      })
      .onConflict(['caller', 'route', 'key'])
      .ignore()
      .returning('key');
    return taken.length > 0 ? undefined : this.recall(tx, request, now);
  }

  /** Forgets answers older than a day. */
  async forgetOld(tx: Knex, now: Date): Promise<void> {
    await tx('idempotency_keys')
      .where('created_at', '<=', oldest(now))
      .delete();
  }
}

function oldest(now: Date): string {
  return new Date(now.getTime() - IDEMPOTENCY_HOURS * 3600_000).toISOString();
}

function bodyHash(body: unknown): string {
  return canonicalHash(body ?? null);
}
