import { canonicalHash } from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';

/** How long a first answer is kept. */
export const IDEMPOTENCY_HOURS = 24;

/** What makes two creations the same one. */
export interface IdempotentRequest {
  caller: string;
  route: string;
  key: string;
  body: unknown;
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
    const row = await tx('idempotency_keys')
      .where({ caller, route, key })
      .andWhere('created_at', '>', oldest(now))
      .first();
    if (!row) return undefined;
    if (row.body_hash !== bodyHash(request.body)) {
      throw new ConflictError(
        'This Idempotency-Key came with another body before; use a new key',
      );
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
