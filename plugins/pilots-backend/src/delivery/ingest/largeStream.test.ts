import { mockCredentials } from '@backstage/backend-test-utils';
import http, { IncomingMessage } from 'node:http';
import { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { json } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { startDeliveryApi } from '../__testUtils__/deliveryApi';
import { deployment, june } from '../__testUtils__/events';

jest.setTimeout(3_600_000);

/** `yarn test:exhaustive` asks for a gigabyte. */
const MEGABYTES = Number(process.env.STREAM_MEGABYTES ?? 32);
/** An event is large here, so that bytes count and not transactions; a thousand of them come again and again. */
const TITLE = 'x'.repeat(60_000);
const DIFFERENT = 1_000;
/** What sockets and parsers hold between sender and database, and more. */
const UNDERWAY_MB = 20;
/** What is held besides may differ so much from one look to the next. */
const UNSTEADY_MB = 40;
/** Events between two looks at the memory. */
const LOOK_EVERY = 100;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What sender and server hold once the garbage is gone; in MB. */
function held(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

/** Sends lines as one request. Not with `fetch`, which keeps all that it was given until the end. */
function send(
  port: number,
  lines: AsyncIterable<string>,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        port,
        method: 'POST',
        path: '/api/pilots/v1/delivery/events',
        headers: {
          Authorization: mockCredentials.service.header({
            onBehalfOf: mockCredentials.service('external:ci'),
            targetPluginId: 'pilots',
          }),
          'Content-Type': 'application/x-ndjson',
        },
      },
      resolve,
    );
    pipeline(Readable.from(lines), request).catch(reject);
  });
}

describe('a stream of any length', () => {
  it('waits for the database, and is taken in within constant memory', async () => {
    const api = await startDeliveryApi({
      databaseId: 'SQLITE_3',
      entities: [],
    });
    try {
      let sent = 0;
      let events = 0;
      let early = 0;
      let greatest = 0;
      const lines = async function* lines() {
        while (sent < MEGABYTES * 1e6) {
          const line = `${JSON.stringify({
            ...deployment(`d${events % DIFFERENT}`, june(1), {
              component: 'shop',
              updatedAt: june(1),
            }),
            // Fields that nobody knows are left out of what is stored.
            notes: TITLE,
          })}\n`;
          sent += line.length;
          events += 1;
          if (events % LOOK_EVERY === 0) {
            const memory = held();
            if (sent < MEGABYTES * 4e5) early = Math.max(early, memory);
            greatest = Math.max(greatest, memory);
          }
          yield line;
          if (events % 50 === 0) await pause(0);
        }
      };
      const { port } = api.server.address() as AddressInfo;
      // One connection is all that SQLite has: nothing can be written meanwhile.
      const busy = await api.knex.transaction();
      const answer = send(port, lines());
      let before = -1;
      while (sent === 0 || sent !== before) {
        before = sent;
        await pause(1_000);
      }
      expect(sent).toBeLessThan(UNDERWAY_MB * 1e6);
      await busy.rollback();

      const response = await answer;
      expect(response.statusCode).toBe(200);
      const known = Math.min(events, DIFFERENT);
      expect(await json(response)).toEqual({
        accepted: known,
        unchanged: events - known,
        rejected: [],
      });
      expect(sent).toBeGreaterThanOrEqual(MEGABYTES * 1e6);
      expect(early).toBeGreaterThan(0);
      expect(greatest - early).toBeLessThan(UNSTEADY_MB);
    } finally {
      await api.stop();
    }
  });
});
