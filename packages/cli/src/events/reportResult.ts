import { SendResult } from './sendFeed';

/** Refusals that are named one by one. */
const NAMED = 20;

/** Says what became of the events; a run with refused ones does not end well. */
export function reportResult(
  result: SendResult,
  place: string,
  stream: NodeJS.WritableStream = process.stderr,
): void {
  const { accepted, unchanged, skipped, refused } = result;
  for (const { event, reason } of refused.slice(0, NAMED)) {
    stream.write(`Refused: ${event.type} ${event.id}: ${reason}\n`);
  }
  if (refused.length > NAMED) {
    stream.write(`… and ${refused.length - NAMED} more\n`);
  }
  stream.write(
    `${place}: ${accepted} new, ${unchanged + skipped} known, ${
      refused.length
    } refused\n`,
  );
  if (refused.length > 0) process.exitCode = 2;
}
