import { Knex } from 'knex';

interface Asked {
  sql: string;
  __knexTxId?: string;
  __knexQueryUid: string;
}

/**
 * Makes a query of a transaction fail while another of it is not answered yet: its one
 * connection would put it off without a word, and PostgreSQL's driver is to refuse it some day.
 */
export function oneAtATime(knex: Knex): Knex {
  const open = new Map<string, Asked>();
  const answered = (asked: Asked) => {
    const { __knexTxId: tx = '', __knexQueryUid: id } = asked;
    if (open.get(tx)?.__knexQueryUid === id) open.delete(tx);
  };
  knex.on('query', (asked: Asked) => {
    const { __knexTxId: tx, sql } = asked;
    // Nobody hears of answers to what begins and ends a transaction.
    if (!tx || !/^\s*(select|insert|update|delete|with)\b/i.test(sql)) return;
    const before = open.get(tx);
    if (before) {
      throw new Error(`"${sql}" was asked beside "${before.sql}"`);
    }
    open.set(tx, asked);
  });
  knex.on('query-response', (_: unknown, asked: Asked) => answered(asked));
  knex.on('query-error', (_: unknown, asked: Asked) => answered(asked));
  return knex;
}
