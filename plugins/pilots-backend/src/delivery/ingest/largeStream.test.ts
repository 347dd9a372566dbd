import { mockCredentials } from '@backstage/backend-test-utils';
import { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
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
/** Garbage that is not collected yet; only a long stream outgrows it. */
const GARBAGE_MB = 250;

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
          const memory = process.memoryUsage.rss() / 1e6;
          if (sent < MEGABYTES * 1e5) early = Math.max(early, memory);
          greatest = Math.max(greatest, memory);
          yield line;
          if (events % 50 === 0) await pause(0);
        }
      };
      const { port } = api.server.address() as AddressInfo;
      // One connection is all that SQLite has: nothing can be written meanwhile.
      const busy = await api.knex.transaction();
      const answer = fetch(
        `http://localhost:${port}/api/pilots/v1/delivery/events`,
        {
          method: 'POST',
          body: Readable.toWeb(Readable.from(lines())) as any,
          headers: {
            Authorization: mockCredentials.service.header({
              onBehalfOf: mockCredentials.service('external:ci'),
              targetPluginId: 'pilots',
            }),
            'Content-Type': 'application/x-ndjson',
          },
          duplex: 'half',
        } as RequestInit,
      );
      let before = -1;
      while (sent === 0 || sent !== before) {
        before = sent;
        await pause(1_000);
      }
      expect(sent).toBeLessThan(UNDERWAY_MB * 1e6);
      await busy.rollback();

      const response = await answer;
      expect(response.status).toBe(200);
      const known = Math.min(events, DIFFERENT);
      expect(await response.json()).toEqual({
        accepted: known,
        unchanged: events - known,
        rejected: [],
      });
      expect(sent).toBeGreaterThanOrEqual(MEGABYTES * 1e6);
      expect(greatest - early).toBeLessThan(GARBAGE_MB);
    } finally {
      await api.stop();
    }
  });
});
