import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { HeardRequest, Reply, startServer } from '../__testUtils__/startServer';
import { DeliveryEvent } from './DeliveryEvent';
import { Feed } from './Feed';
import { FileSink } from './FileSink';
import { HttpSink } from './HttpSink';
import { Journal } from './Journal';
import { sendFeed } from './sendFeed';

const event = (id: string, more: object = {}): DeliveryEvent => ({
  type: 'deployment',
  source: 'test',
  id,
  ...more,
});

const idsOf = (body: string) =>
  body
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line).id);

/** Steps of a feed that can be gone on with, which fails where it is told to. */
const pages = (steps: string[][], failAt = Infinity): Feed =>
  async function* feed(cursor) {
    for (let at = (cursor as number) ?? 0; at < steps.length; at++) {
      if (at === failAt) throw new Error('The line is cut');
      yield {
        events: steps[at].map(id => event(id)),
        cursor: at + 1,
        done: 1,
      };
    }
  };

/** One step that cannot be gone on with. */
const whole = (...events: DeliveryEvent[]): Feed =>
  async function* feed() {
    yield { events, done: 1 };
  };

describe('sending a feed', () => {
  let folder: string;
  let answers: ((request: HeardRequest) => Reply)[];
  let backend: Awaited<ReturnType<typeof startServer>>;

  beforeEach(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'pilots-feed-'));
    answers = [];
    backend = await startServer(request => {
      const answer = answers.shift();
      if (answer) return answer(request);
      const accepted = idsOf(request.body).length;
      return { body: { accepted, unchanged: 0, rejected: [] } };
    });
  });
  afterEach(async () => {
    await backend.stop();
    rmSync(folder, { recursive: true });
  });

  const journal = (again = false) =>
    Journal.open({ of: 'x', file: path.join(folder, 'journal'), again });
  const http = () =>
    new HttpSink({ url: `${backend.url}/`, token: 'secret', patienceMs: 1 });
  const bodies = () => backend.heard.map(({ body }) => idsOf(body));

  it('sends once, and then only what is new', async () => {
    const send = async (...events: DeliveryEvent[]) =>
      sendFeed({
        feed: whole(...events),
        sink: http(),
        journal: await journal(),
      });
    expect(await send(event('a'), event('b'))).toEqual({
      accepted: 2,
      unchanged: 0,
      skipped: 0,
      refused: [],
    });
    expect(backend.heard[0].headers.authorization).toBe('Bearer secret');
    expect(backend.heard[0].url.pathname).toBe(
      '/api/pilots/v1/delivery/events',
    );
    await send(event('a'), event('b', { commit: 'c' }), event('d'));
    expect(bodies()).toEqual([
      ['a', 'b'],
      ['b', 'd'],
    ]);
    expect(await send(event('a'))).toMatchObject({ accepted: 0, skipped: 1 });
    await sendFeed({
      feed: whole(event('a')),
      sink: http(),
      journal: await journal(true),
    });
    expect(bodies()).toHaveLength(3);
  });

  it('cuts a large feed into requests', async () => {
    const many = Array.from({ length: 1_200 }, (_, n) => event(String(n)));
    await sendFeed({
      feed: whole(...many),
      sink: http(),
      journal: await journal(),
    });
    expect(bodies().map(ids => ids.length)).toEqual([500, 500, 200]);
    const large = { title: 'x'.repeat(3_000_000) };
    await sendFeed({
      feed: whole(event('l1', large), event('l2', large)),
      sink: http(),
      journal: await journal(),
    });
    expect(bodies().slice(3)).toEqual([['l1'], ['l2']]);
  });

  it('goes on where it was interrupted', async () => {
    const steps = [['a', 'b'], ['c'], ['d']];
    const cut = async (failAt?: number) =>
      sendFeed({
        feed: pages(steps, failAt),
        sink: http(),
        journal: await journal(),
      });
    await expect(cut(2)).rejects.toThrow('The line is cut');
    expect(bodies()).toEqual([['a', 'b'], ['c']]);
    expect(await cut()).toMatchObject({ accepted: 1, skipped: 0 });
    expect(bodies()[2]).toEqual(['d']);
    // Complete: from the beginning, without sending what is known.
    expect(await cut()).toMatchObject({ accepted: 0, skipped: 4 });
    expect(bodies()).toHaveLength(3);
  });

  it('goes on in a file, and puts it in place when it is complete', async () => {
    const out = path.join(folder, 'out.ndjson');
    const cut = async (failAt?: number) =>
      sendFeed({
        feed: pages([['a', 'b'], ['c'], ['d']], failAt),
        sink: new FileSink(out),
        journal: await journal(),
      });
    await expect(cut(2)).rejects.toThrow('The line is cut');
    expect(() => readFileSync(out)).toThrow(/ENOENT/);
    await cut();
    expect(idsOf(readFileSync(out, 'utf8'))).toEqual(['a', 'b', 'c', 'd']);
    await cut();
    expect(idsOf(readFileSync(out, 'utf8'))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('tries again when that may help, and says what a backend refuses', async () => {
    answers = [
      () => ({ status: 503, body: 'busy' }),
      () => ({ status: 429, headers: { 'Retry-After': '0' } }),
      () => ({
        body: {
          accepted: 1,
          unchanged: 0,
          rejected: [{ index: 1, reason: 'id is missing' }],
        },
      }),
    ];
    const send = async () =>
      sendFeed({
        feed: whole(event('a'), event('b')),
        sink: http(),
        journal: await journal(),
      });
    expect(await send()).toMatchObject({
      accepted: 1,
      refused: [{ event: { id: 'b' }, reason: 'id is missing' }],
    });
    // What was refused is sent again the next time.
    expect(await send()).toMatchObject({ accepted: 1, skipped: 1 });
    expect(bodies()[3]).toEqual(['b']);

    answers = [
      () => ({
        status: 403,
        body: { error: { message: 'You may not' } },
      }),
    ];
    const denied = sendFeed({
      feed: whole(event('z')),
      sink: http(),
      journal: await journal(),
    });
    await expect(denied).rejects.toThrow(
      `${backend.url} answered 403 You may not`,
    );
    expect(bodies()).toHaveLength(5);
  });

  it('gives up on a backend that is not there, and knows nothing as arrived', async () => {
    const sink = new HttpSink({
      url: 'http://127.0.0.1:1',
      token: 't',
      patienceMs: 1,
    });
    const lost = sendFeed({
      feed: whole(event('a')),
      sink,
      journal: await journal(),
    });
    await expect(lost).rejects.toThrow(/cannot be reached/);
    expect((await journal()).knows(event('a'))).toBe(false);
  });

  it('does not take the journal of another import for its own', async () => {
    await (await journal()).note([event('a')], false);
    const other = Journal.open({ of: 'y', file: path.join(folder, 'journal') });
    await expect(other).rejects.toThrow(/journal of another import/);
  });
});
