/** Rows or values in one statement: neither database takes them by the ten thousand. */
export const SQL_BATCH = 500;

/** Runs a statement for each batch of a list, one after the other, and joins what they answer. */
export async function inBatches<T, R>(
  list: readonly T[],
  run: (batch: T[]) => Promise<R[]>,
): Promise<R[]> {
  const results: R[] = [];
  for (let i = 0; i < list.length; i += SQL_BATCH) {
    for (const result of await run(list.slice(i, i + SQL_BATCH))) {
      results.push(result);
    }
  }
  return results;
}

/** True on PostgreSQL, where arrays can be handed over and rows locked. */
export function isPostgres(tx: {
  client: { config: { client: unknown } };
}): boolean {
  return tx.client.config.client === 'pg';
}
