import { Knex } from 'knex';
import { Batch } from './Batch';

const batches = new WeakMap<object, Batch | undefined>();

/**
 * A handle of the pool for one reading: what is read through it with `readOnce` is read once,
 * and what is asked for {@link together} is, on PostgreSQL, one query and so one snapshot.
 */
export function oneReading(knex: Knex): Knex {
  const handle = new Proxy(knex, {});
  const isPostgres = knex.client.config.client === 'pg';
  batches.set(handle, isPostgres ? new Batch(knex) : undefined);
  return handle;
}

/** Whether it is a handle of {@link oneReading}. */
export function isReading(tx: Knex): boolean {
  return batches.has(tx);
}

/** Asks at once, or with what else is asked of this reading now. */
export function ask<T>(tx: Knex, query: PromiseLike<T>): Promise<T> {
  return batches.get(tx)?.ask(query) ?? Promise.resolve(query);
}

type Answers<R> = {
  [K in keyof R]: R[K] extends () => PromiseLike<infer T> ? T : never;
};

/**
 * Answers of several questions by name. In a reading on PostgreSQL all are asked at once;
 * elsewhere one after the other, as there is one connection: that of a transaction, or SQLite's.
 */
export async function together<R extends Record<string, () => unknown>>(
  tx: Knex,
  questions: R,
): Promise<Answers<R>> {
  const names = Object.keys(questions);
  const answers: Record<string, unknown> = {};
  const answer = async (name: string) => {
    answers[name] = await questions[name]();
  };
  if (batches.get(tx)) {
    await Promise.all(names.map(answer));
  } else {
    for (const name of names) await answer(name);
  }
  return answers as Answers<R>;
}
