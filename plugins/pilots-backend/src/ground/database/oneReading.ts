import { Knex } from 'knex';
import { Batch } from './Batch';

const batches = new WeakMap<object, Batch | undefined>();

/**
 * A handle of the pool for one reading: what is read through it with `readOnce` is read once,
 * and what is asked for {@link together} is, on PostgreSQL, one query and so one snapshot.
 */
export function oneReading(knex: Knex): Knex {
  const handle = new Proxy(knex, {});
  batches.set(handle, isPostgres(knex) ? new Batch(knex) : undefined);
  return handle;
}

/** Whether it is a handle of {@link oneReading}. */
export function isReading(tx: Knex): boolean {
  return !tx.isTransaction && batches.has(tx);
}

/**
 * Asks at once, or with what else is asked of this reading or transaction now;
 * `isAlone` as a query of its own, for what finds much.
 */
export function ask<T>(
  tx: Knex,
  query: PromiseLike<T>,
  options: { isAlone?: boolean } = {},
): Promise<T> {
  return batchOf(tx)?.ask(query, options) ?? Promise.resolve(query);
}

type Answers<R> = {
  [K in keyof R]: R[K] extends () => PromiseLike<infer T> ? T : never;
};

/**
 * Answers of several questions by name, which may read but not write. On PostgreSQL all are
 * asked at once in a reading and in a transaction; what they ask for there goes through {@link ask}
 * or `readOnce`, since a connection answers one query at a time. Elsewhere one after the other.
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
  if (batchOf(tx)) {
    const failures: unknown[] = [];
    // None goes on once the caller has given up: its transaction may be over by then.
    await Promise.all(
      names.map(name => answer(name).catch(error => failures.push(error))),
    );
    // The first says why; in a transaction that failed all others fail for that.
    if (failures.length > 0) throw failures[0];
  } else {
    for (const name of names) await answer(name);
  }
  return answers as Answers<R>;
}

/** {@link together} for a list of alike questions: the answers in its order. */
export async function eachTogether<I, T>(
  tx: Knex,
  items: readonly I[],
  question: (item: I) => PromiseLike<T>,
): Promise<T[]> {
  const answers: Record<string, T> = await together(
    tx,
    Object.fromEntries(items.map((item, n) => [n, () => question(item)])),
  );
  return items.map((_, n) => answers[n]);
}

/** Of a transaction one is made when first asked for. */
function batchOf(tx: Knex): Batch | undefined {
  if (tx.isTransaction && !batches.has(tx)) {
    batches.set(tx, isPostgres(tx) ? new Batch(tx) : undefined);
  }
  return batches.get(tx);
}

function isPostgres(knex: Knex): boolean {
  return knex.client.config.client === 'pg';
}
