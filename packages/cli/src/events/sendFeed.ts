import { DeliveryEvent } from './DeliveryEvent';
import { EventSink, RefusedEvent, SinkAnswer } from './EventSink';
import { Feed } from './Feed';
import { FileSink } from './FileSink';
import { Journal } from './Journal';
import { Progress } from './Progress';

/** Events of one request; the backend writes as many in one transaction. */
const BATCH = 500;
/** Characters of one request: releases with thousands of commits are sent alone. */
const BATCH_CHARACTERS = 4_000_000;

/** What became of a whole feed. */
export interface SendResult extends SinkAnswer {
  /** Events that the journal knew, and that were not sent again. */
  skipped: number;
}

/** Sends a feed, and writes down after each batch how far it came. */
export async function sendFeed(options: {
  feed: Feed;
  sink: EventSink;
  journal: Journal;
  progress?: Progress;
}): Promise<SendResult> {
  const { feed, sink, journal, progress } = options;
  const result = { accepted: 0, unchanged: 0, skipped: 0 };
  const refused: RefusedEvent[] = [];
  const isFile = sink instanceof FileSink;
  if (isFile) await sink.start(journal.bytes);

  /** `cursor` only where a step is complete: an interrupted run goes on behind it. */
  const send = async (events: DeliveryEvent[], cursor?: unknown) => {
    const answer =
      events.length > 0
        ? await sink.send(events)
        : { accepted: 0, unchanged: 0, refused: [] };
    result.accepted += answer.accepted;
    result.unchanged += answer.unchanged;
    refused.push(...answer.refused);
    const lost = new Set(answer.refused.map(({ event }) => event));
    await journal.note(
      isFile ? [] : events.filter(event => !lost.has(event)),
      cursor !== undefined && {
        cursor,
        bytes: isFile ? await sink.bytes() : undefined,
      },
    );
  };

  let batch: DeliveryEvent[] = [];
  let characters = 0;
  try {
    for await (const step of feed(journal.cursor)) {
      for (const event of step.events) {
        if (!isFile && journal.knows(event)) {
          result.skipped += 1;
          continue;
        }
        const size = JSON.stringify(event).length;
        const full =
          batch.length === BATCH || characters + size > BATCH_CHARACTERS;
        if (full && batch.length > 0) {
          await send(batch);
          batch = [];
          characters = 0;
        }
        batch.push(event);
        characters += size;
      }
      if (step.cursor !== undefined) {
        await send(batch, step.cursor);
        batch = [];
        characters = 0;
      }
      progress?.step(step.done, step.total);
    }
    if (batch.length > 0) await send(batch);
  } finally {
    progress?.stop();
  }
  await sink.finish();
  await journal.complete({ keep: !isFile });
  return { ...result, refused };
}
