import { NotModifiedError } from '@backstage/errors';
import { PEOPLE } from '../../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../../__testUtils__/TestHouse';
import { timersOf } from '../../timers';

jest.setTimeout(300_000);

const LIVE = 'https://git.example.com/live.yaml';
const MINUTE = 60_000;

describe.each(testDatabases.eachSupportedId())('addresses on %s', id => {
  let house: TestHouse;
  let page: { text: string; etag?: string } | Error;
  const readUrl = jest.fn();
  const room = () => house.rooms.configuration;

  beforeEach(async () => {
    page = { text: 'timeout: 3000\npassword: hunter2\n', etag: 'a' };
    readUrl.mockReset();
    readUrl.mockImplementation(
      async (_: string, options?: { etag?: string }) => {
        if (page instanceof Error) throw page;
        if (options?.etag && options.etag === page.etag) {
          throw new NotModifiedError();
        }
        const { text, etag } = page;
        return { etag, buffer: async () => Buffer.from(text) };
      },
    );
    house = await TestHouse.create({ databaseId: id, urlReader: { readUrl } });
    await house.as(
      PEOPLE.techLead,
      'configuration.write',
      uow =>
        room().settings.save(uow, {
          sources: [{ environment: 'live', url: LIVE, every: 'PT30M' }],
        }),
      { ifMatch: '"0"' },
    );
  });
  const tick = async (minutes = 0) => {
    house.clock.advance(minutes * MINUTE);
    const timer = timersOf(house.rooms).find(
      one => one.id === 'pilots-configuration-sources',
    )!;
    await timer.run();
  };
  const reads = () => readUrl.mock.calls.length;
  const observed = () =>
    house.read(PEOPLE.techLead, ({ tx, pilot }) =>
      room().current.find(tx, pilot.ref, 'live'),
    );
  const reading = async () =>
    (await house.read(PEOPLE.techLead, r => room().settings.view(r)))
      .readings[0];
  const waiting = async () =>
    (await house.read(PEOPLE.techLead, r => room().service.waiting(r))).map(
      ({ id: item }) => item,
    );

  it('are read when they are due, and not before', async () => {
    await tick();
    expect(await observed()).toMatchObject({
      via: 'url',
      reporter: { actor: 'system' },
      content: [
        { path: '/password', seal: expect.any(Object) },
        { path: '/timeout', value: 3000 },
      ],
    });
    await tick(29);
    expect(reads()).toBe(1);
    page = { text: 'timeout: 8000\n', etag: 'b' };
    await tick(1);
    expect(reads()).toBe(2);
    expect(await observed()).toMatchObject({
      observedAt: '2026-06-01T09:30:00.000Z',
      content: [{ value: 8000 }],
    });
  });

  it('count as looked at when they say that nothing has changed', async () => {
    await tick();
    const before = await observed();
    await tick(30);
    expect(await observed()).toEqual({
      ...before,
      observedAt: '2026-06-01T09:30:00.000Z',
      receivedAt: '2026-06-01T09:30:00.000Z',
    });
  });

  it.each<[string, { text: string } | Error, RegExp]>([
    [
      'what the host does not allow',
      new Error('Reading from this host is not allowed'),
      /not allowed/,
    ],
    ['what is no YAML', { text: 'a: [hunter2\nb: }' }, /not valid in line/],
    ['a bomb', { text: 'a: &a [1]\nb: [*a, *a]' }, /alias/],
    ['what is too long', { text: `a: ${'x'.repeat(2_200_000)}` }, /longer/],
    ['a text', { text: 'hunter2' }, /must be an object/],
  ])(
    'say %s, keep what was there and wait to be mended',
    async (_, next, why) => {
      await tick();
      page = next;
      for (let n = 0; n < 3; n++) await tick(30);
      const failing = await reading();
      expect(failing).toMatchObject({
        failingSince: '2026-06-01T09:30:00.000Z',
        failure: expect.stringMatching(why),
        nextReadAt: '2026-06-01T11:00:00.000Z',
      });
      expect(failing.failure).not.toContain('hunter2');
      expect(await observed()).toMatchObject({
        observedAt: '2026-06-01T09:00:00.000Z',
      });
      expect(await waiting()).toEqual(['configuration-source/live']);
      page = { text: 'timeout: 3000', etag: 'c' };
      await tick(30);
      expect(await waiting()).toEqual([]);
      const { items } = await house.read(PEOPLE.techLead, r =>
        house.rooms.record.page(r, { limit: 50 }),
      );
      const actions = items.map(({ entry }) => entry.action);
      expect(actions.filter(action => /able$/.test(action))).toEqual([
        'configuration.readable',
        'configuration.unreadable',
      ]);
    },
  );

  it('are read no more once they are taken away, or the pilot is decided', async () => {
    await house.database.knex('pilots').update({ stage: 'stopped' });
    await tick();
    expect(reads()).toBe(0);
    await house.database.knex('pilots').update({ stage: 'running' });
    await house.as(
      PEOPLE.techLead,
      'configuration.write',
      uow => room().settings.save(uow, { sources: [] }),
      { ifMatch: '"1"' },
    );
    await tick(60);
    expect(reads()).toBe(0);
  });
});
