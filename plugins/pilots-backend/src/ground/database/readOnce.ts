import { Knex } from 'knex';
import { ask, isReading } from './oneReading';

type Kept = Map<string, { tables: readonly string[]; found: Promise<unknown> }>;

const kept = new WeakMap<object, Kept>();

/**
 * Reads something once in a transaction, however many rooms ask for it there: a
 * use case holds the pilot's lock, so that nobody else changes it meanwhile.
 * What the transaction itself writes to the table makes it read anew. In a
 * reading (see "oneReading") it is read once too, elsewhere each time. The answer
 * is shared: give rows here, and map them anew for each who asks.
 *
 * @param from - the table that is read, or all of them
 * @param key - unique for what is read of it, all arguments included
 */
export function readOnce<T>(
  tx: Knex,
  from: string | readonly string[],
  key: string,
  read: () => PromiseLike<T>,
): Promise<T> {
  if (!tx.isTransaction && !isReading(tx)) return Promise.resolve(read());
  const known = kept.get(tx) ?? begin(tx);
  const tables = typeof from === 'string' ? [from] : from;
  const name = `${tables} ${key}`;
  const before = known.get(name);
  if (before) return before.found as Promise<T>;
  const found = ask(tx, read());
  known.set(name, { tables, found });
  return found;
}

function begin(tx: Knex): Kept {
  const known: Kept = new Map();
  kept.set(tx, known);
  // The pool is everybody's; nothing is written by who only reads.
  if (!tx.isTransaction) return known;
  tx.on('query', ({ sql }: { sql: string }) => {
    if (/^\s*select\b/i.test(sql)) return;
    const written = /^\s*(?:insert into|update|delete from)\s+[`"]?(\w+)/i.exec(
      sql,
    )?.[1];
    for (const [name, { tables }] of known) {
      // What is not understood may have written anything.
      if (!written || tables.includes(written)) known.delete(name);
    }
  });
  return known;
}
