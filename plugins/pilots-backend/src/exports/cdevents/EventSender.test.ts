import { createHmac, randomBytes } from 'node:crypto';
import { createServer, IncomingHttpHeaders, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { mockServices } from '@backstage/backend-test-utils';
import { ManualClock } from '../../__testUtils__/ManualClock';
import { TestHouse, testDatabases } from '../../__testUtils__/TestHouse';
import { OutboxStore } from '../../ground/messages/Outbox';
import { OutboxWorker } from '../../ground/messages/OutboxWorker';
import { EventSender } from './EventSender';
import { readEventSinks } from './readEventSinks';

jest.setTimeout(60_000);

const secret = randomBytes(32).toString('base64');
const key = Buffer.from(secret, 'base64');

describe.each(testDatabases.eachSupportedId())(
  'EventSender, %s',
  databaseId => {
    let server: Server;
    let answers: number[];
    let got: { headers: IncomingHttpHeaders; body: string }[];

    beforeEach(async () => {
      got = [];
      answers = [];
      server = createServer((req, res) => {
        let body = '';
        req.on('data', chunk => (body += chunk));
        req.on('end', () => {
          got.push({ headers: req.headers, body });
          res.statusCode = answers.shift() ?? 204;
          res.end();
        });
      });
      await new Promise<void>(done => {
        server.listen(0, '127.0.0.1', done);
      });
    });
    afterEach(() => new Promise(done => server.close(done)));

    async function sending() {
      const { database } = await TestHouse.create({ databaseId });
      const clock = new ManualClock();
      const outbox = new OutboxStore();
      const logger = mockServices.logger.mock();
      const worker = new OutboxWorker({
        database,
        store: outbox,
        clock,
        logger,
      });
      const { port } = server.address() as AddressInfo;
      const sinks = readEventSinks(
        mockServices.rootConfig({
          data: {
            pilots: {
              cdevents: {
                sinks: [
                  { name: 'bus', url: `http://127.0.0.1:${port}/in`, secret },
                ],
              },
            },
          },
        }),
      );
      new EventSender({
        clock,
        database,
        outbox,
        sinks,
        source: 'https://portal.example.com/api/pilots',
      }).attach(worker);
      const payload = {
        pilot: 'default/loan-pre-approval',
        event: 'start',
        from: 'approved',
        to: 'running',
        id: '5f0f3a2e-4f6c-4d0f-9a53-0a8f2d3c9b11',
        at: '2026-06-08T18:30:00.000Z',
      };
      await outbox.add(
        database.knex,
        [{ kind: 'stage-changed', payload }],
        clock.now().toISOString(),
      );
      return { clock, database, logger, worker };
    }

    it('tells of a step in words that are signed', async () => {
      const { worker } = await sending();
      await worker.drain();
      expect(got).toHaveLength(1);
      const [{ body, headers }] = got;
      expect(JSON.parse(body).subject).toEqual({
        id: 'pilot:default/loan-pre-approval',
        source: 'https://portal.example.com/api/pilots',
        content: { event: 'start', from: 'approved', to: 'running' },
      });
      expect(headers['ce-type']).toBe(
        'dev.cdeventsx.pilothandoff-pilot.started.0.1.0',
      );
      const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
      const mac = createHmac('sha256', key).update(signed).digest('base64');
      expect(headers['webhook-signature']).toBe(`v1,${mac}`);
    });

    it('tries again with the same id until it is taken, and never says the secret', async () => {
      answers = [500, 302];
      const { clock, database, logger, worker } = await sending();
      await worker.drain();
      expect(got).toHaveLength(1);
      for (let n = 0; n < 3; n++) {
        clock.advance(60_000);
        await worker.drain();
      }
      expect(got).toHaveLength(3);
      const ids = got.map(({ headers }) => headers['webhook-id']);
      expect(new Set(ids).size).toBe(1);
      const [{ n }] = await database.knex('outbox').count({ n: '*' });
      expect(Number(n)).toBe(0);
      expect(JSON.stringify(logger.warn.mock.calls)).not.toContain(secret);
    });
  },
);

describe('readEventSinks', () => {
  const read = (sink: object) =>
    readEventSinks(
      mockServices.rootConfig({
        data: { pilots: { cdevents: { sinks: [sink, sink] } } },
      }),
    );

  it.each([
    [{ name: 'a', url: 'file:///etc/passwd', secret }, /http or https/],
    [{ name: 'a', url: 'https://u:p@x.test', secret }, /http or https/],
    [{ name: 'a', url: 'https://x.test', secret: 'short' }, /24 bytes/],
    [{ name: 'a', url: 'https://x.test', secret }, /names a twice/],
  ])('refuses %j', (sink, reason) => {
    expect(() => read(sink)).toThrow(reason);
  });
});
