import { Readable } from 'node:stream';
import { memoryOf } from '../measure.mjs';
import { eventsOf } from './template.mjs';

/** Components among which a stream goes back and forth, as the world does. */
const AT_ONCE = 20;
const PER_COMPONENT = 1_000;

/** So many events, one a line, of components that nothing else is about. */
function* lines(count, until) {
  let sent = 0;
  for (let group = 0; sent < count; group++) {
    const histories = Array.from({ length: AT_ONCE }, (_, n) =>
      eventsOf(`component:default/stream-${group * AT_ONCE + n}`, {
        count: PER_COMPONENT,
        until,
      }),
    );
    for (let n = 0; n < histories[0].length && sent < count; n++) {
      let chunk = '';
      for (const history of histories)
        chunk += `${JSON.stringify(history[n])}\n`;
      sent += histories.length;
      yield chunk;
    }
  }
}

/**
 * Streams events into a backend; resolves to events a second, and to how much memory the backend
 * held in the first and in the last third of the stream.
 */
export async function streamIn({ url, token, pid, count, until }) {
  const memory = [];
  const watch = setInterval(() => {
    const now = memoryOf(pid);
    if (now !== undefined) memory.push(now);
  }, 500);
  const start = performance.now();
  try {
    const response = await fetch(`${url}/api/pilots/v1/delivery/events`, {
      method: 'POST',
      duplex: 'half',
      body: Readable.toWeb(
        Readable.from(lines(count, until), { objectMode: false }),
      ),
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/x-ndjson',
      },
    });
    const answer = JSON.parse(await response.text());
    if (!response.ok || answer.rejected.length > 0) {
      throw new Error(JSON.stringify(answer).slice(0, 500));
    }
    const seconds = (performance.now() - start) / 1000;
    const third = Math.ceil(memory.length / 3);
    const greatest = list => (list.length > 0 ? Math.max(...list) : undefined);
    return {
      perSecond: (answer.accepted + answer.unchanged) / seconds,
      taken: answer.accepted + answer.unchanged,
      early: greatest(memory.slice(0, third)),
      late: greatest(memory.slice(-third)),
    };
  } finally {
    clearInterval(watch);
  }
}
