import { gzipSync } from 'node:zlib';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { startDeliveryApi } from '../__testUtils__/deliveryApi';
import { deployment, incident, june } from '../__testUtils__/events';

jest.setTimeout(120_000);

const NDJSON = 'application/x-ndjson';
const shop = { component: 'shop' };
const lines = (...events: unknown[]) =>
  events.map(event => JSON.stringify(event)).join('\n');

describe.each(testDatabases.eachSupportedId())(
  'NDJSON to POST /delivery/events on %p',
  databaseId => {
    let api: Awaited<ReturnType<typeof startDeliveryApi>>;

    beforeAll(async () => {
      api = await startDeliveryApi({ databaseId, entities: [] });
    });
    afterAll(() => api.stop());

    it('streams NDJSON; blank lines do not count, bad ones are named', async () => {
      const body = [
        `\ufeff${lines(deployment('N1', june(1), shop))}\r`,
        '',
        '{"type":',
        '   ',
        lines(deployment('N2', june(2), shop), { type: 'x' }),
      ].join('\n');
      const plain = await api.send(`${NDJSON}; charset=utf-8`, body);
      expect(plain.status).toBe(200);
      expect(plain.body).toEqual({
        accepted: 2,
        unchanged: 0,
        rejected: [
          { index: 1, reason: 'The line is not JSON' },
          { index: 3, reason: expect.stringMatching(/^type must be one of/) },
        ],
      });
      const zipped = await api
        .send(NDJSON, gzipSync(body))
        .set('Content-Encoding', 'gzip');
      expect(zipped.body).toMatchObject({ accepted: 0, unchanged: 2 });
    });

    it('names what it refuses in the order of the lines', async () => {
      const body = ['{"type":"x"}', '{', '{"type":"y"}', '['].join('\n');
      const { body: answer } = await api.send(NDJSON, body);
      expect(answer.rejected.map(({ index }: any) => index)).toEqual([
        0, 1, 2, 3,
      ]);
    });

    it('refuses what is no gzip, or not all of it, and goes on', async () => {
      const zipped = gzipSync(lines(deployment('N3', june(3), shop)));
      const broken = [
        Buffer.from('{"type": "deployment"}'),
        zipped.subarray(0, zipped.length - 12),
        Buffer.concat([zipped.subarray(0, 20), Buffer.alloc(40, 7)]),
      ];
      for (const type of [NDJSON, 'application/json']) {
        for (const bytes of broken) {
          const sent = await api
            .send(type, bytes)
            .set('Content-Encoding', 'gzip');
          expect([type, sent.status]).toEqual([type, 400]);
        }
        const whole = await api
          .send(type, zipped)
          .set('Content-Encoding', 'gzip');
        expect(whole.status).toBe(200);
      }
    });

    it('streams far more than the limit of JSON', async () => {
      const title = 'x'.repeat(3_900);
      const events = Array.from({ length: 3_000 }, (_, index) =>
        incident(`big-${index % 40}`, june(1), june(2), {
          component: 'unheard-of',
          title,
          updatedAt: june(3),
        }),
      );
      const sent = await api.send(NDJSON, lines(...events));
      expect(sent.status).toBe(200);
      expect(sent.body).toEqual({
        accepted: 40,
        unchanged: 2_960,
        rejected: [],
      });
    });
  },
);
