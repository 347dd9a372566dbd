import { PilotsDatabase } from './PilotsDatabase';

/** Transactions of one timer at once: PostgreSQL answers one while another is being worked out here. */
const AT_ONCE = 4;

/**
 * Does something for each item, several at once where the database has more than one
 * connection: one pilot's queries wait for one another, those of four pilots do not.
 * `run` does not reject; what fails is named by whoever calls.
 */
export async function sideBySide<T>(
  database: PilotsDatabase,
  items: Iterable<T>,
  run: (item: T) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const queue = [...items];
  const lanes = database.isPostgres ? AT_ONCE : 1;
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
        if (signal?.aborted) return;
        await run(item);
      }
    }),
  );
}
