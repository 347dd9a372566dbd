import { Knex } from 'knex';

interface Waiting {
  isAlone: boolean;
  sql: Knex.Sql & { method: string; pluck?: string };
  query: PromiseLike<unknown>;
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

/** What rows can be told apart of when many queries are one. */
const JOINABLE = ['select', 'first', 'pluck'];

/**
 * Makes one query of all that are asked for before the event loop turns: each a column that
 * holds its rows as JSON. A round trip to the database costs more than what most of them find.
 * PostgreSQL only; numbers that its driver gives as text (`bigint`) come as numbers.
 */
export class Batch {
  #waiting: Waiting[] = [];
  #busy = false;

  constructor(private readonly knex: Knex) {}

  /** `isAlone`: it finds much, and costs less as a query of its own. */
  ask<T>(query: PromiseLike<T>, options: { isAlone?: boolean }): Promise<T> {
    const sql = sqlOf(query);
    const isAlone = options.isAlone || !sql || !JOINABLE.includes(sql.method);
    // What is no query need not wait for others, nor what can have a connection of its own.
    if (!sql || (isAlone && !this.knex.isTransaction)) {
      return Promise.resolve(query);
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({
        isAlone,
        sql,
        query,
        resolve: answer => resolve(answer as T),
        reject,
      });
      if (this.#waiting.length > 1 || this.#busy) return;
      // Once every promise that can go on has: what follows from them is asked as well.
      queueMicrotask(() => process.nextTick(() => this.#run()));
    });
  }

  /** A transaction has one connection: what is asked meanwhile waits, and is asked together. */
  async #run(): Promise<void> {
    this.#busy = this.knex.isTransaction === true;
    do {
      const asked = this.#waiting;
      this.#waiting = [];
      await this.#flush(asked.filter(({ isAlone }) => !isAlone));
      for (const one of asked) if (one.isAlone) await this.#flush([one]);
      // Who got an answer may have a question that follows from it.
      if (this.#busy) await turn();
    } while (this.#busy && this.#waiting.length > 0);
    this.#busy = false;
  }

  async #flush(asked: Waiting[]): Promise<void> {
    if (asked.length === 0) return;
    try {
      const answers =
        asked.length === 1 ? [await asked[0].query] : await this.#asOne(asked);
      asked.forEach(({ resolve }, n) => resolve(answers[n]));
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  }

  async #asOne(asked: Waiting[]): Promise<unknown[]> {
    const columns = asked.map(
      ({ sql }, n) => `(select json_agg(r) from (${sql.sql}) as r) as q${n}`,
    );
    const { rows } = await this.knex.raw(
      `select ${columns.join(', ')}`,
      asked.flatMap(({ sql }) => sql.bindings as Knex.RawBinding[]),
    );
    return asked.map(({ sql }, n) => answerOf(sql, rows[0][`q${n}`] ?? []));
  }
}

/** After all promises that can go on have. */
function turn(): Promise<void> {
  return new Promise(resolve => {
    queueMicrotask(() => process.nextTick(resolve));
  });
}

function answerOf({ method, pluck }: Waiting['sql'], found: any[]): unknown {
  if (method === 'first') return found[0];
  return method === 'pluck' && pluck ? found.map(row => row[pluck]) : found;
}

function sqlOf(query: unknown): Waiting['sql'] | undefined {
  const { toSQL } = query as { toSQL?: unknown };
  return typeof toSQL === 'function' ? toSQL.call(query) : undefined;
}
