import { Knex } from 'knex';

interface Waiting {
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

  constructor(private readonly knex: Knex) {}

  ask<T>(query: PromiseLike<T>): Promise<T> {
    const sql = sqlOf(query);
    if (!sql || !JOINABLE.includes(sql.method)) return Promise.resolve(query);
    return new Promise((resolve, reject) => {
      this.#waiting.push({
        sql,
        query,
        resolve: answer => resolve(answer as T),
        reject,
      });
      if (this.#waiting.length > 1) return;
      // Once every promise that can go on has: what follows from them is asked as well.
      queueMicrotask(() => process.nextTick(() => this.#flush()));
    });
  }

  async #flush(): Promise<void> {
    const asked = this.#waiting;
    this.#waiting = [];
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

function answerOf({ method, pluck }: Waiting['sql'], found: any[]): unknown {
  if (method === 'first') return found[0];
  return method === 'pluck' && pluck ? found.map(row => row[pluck]) : found;
}

function sqlOf(query: unknown): Waiting['sql'] | undefined {
  const { toSQL } = query as { toSQL?: unknown };
  return typeof toSQL === 'function' ? toSQL.call(query) : undefined;
}
