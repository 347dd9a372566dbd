import { setTimeout as sleep } from 'node:timers/promises';

/** Asks every 100 ms until the answer passes; gives the time that took, in milliseconds. */
export async function eventually<T>(
  ask: () => Promise<T>,
  passes: (answer: T) => boolean,
  withinMs: number,
): Promise<number> {
  const started = performance.now();
  for (;;) {
    const answer = await ask();
    const took = performance.now() - started;
    if (passes(answer)) return took;
    if (took > withinMs) {
      throw new Error(
        `Not within ${withinMs} ms, last answer: ${JSON.stringify(answer)}`,
      );
    }
    await sleep(100);
  }
}
