import { testDatabases } from '../../__testUtils__/TestHouse';
import { PEOPLE } from '../../__testUtils__/examplePilot';
import { conversion, OutcomeHouse, PILOT } from '../__testUtils__/OutcomeHouse';

jest.setTimeout(120_000);

const DAY_1 = '2026-05-29T08:00:00.000Z';
const DAY_2 = '2026-05-30T08:00:00.000Z';

describe.each(testDatabases.eachSupportedId())('observations on %s', id => {
  let house: OutcomeHouse;
  beforeEach(async () => {
    house = await OutcomeHouse.create(id);
  });

  it('keep when it was so, when we heard of it and from whom', async () => {
    const receipt = await house.observe(
      conversion(14.2, DAY_1, { note: 'provisional' }),
    );
    expect(receipt).toEqual({ accepted: 1, unchanged: 0, rejected: [] });
    const { items } = await house.page();
    expect(items).toMatchObject([
      {
        seq: 1,
        kind: 'metric',
        metric: 'conversion',
        value: 14.2,
        occurredAt: DAY_1,
        recordedAt: '2026-06-01T09:00:00.000Z',
        reporter: { actor: PEOPLE.productManager, role: 'productManager' },
        via: 'hand',
        note: 'provisional',
        current: true,
      },
    ]);
  });

  it('are corrected by new rows; the old ones stay to be seen', async () => {
    await house.observe(conversion(14.2, DAY_1), conversion(14, DAY_2));
    house.house.clock.advance(60_000);
    await house.observe(conversion(13.1, DAY_1));
    await house.observe(
      conversion(13.9, DAY_2, { id: 'week-1', supersedes: `@${DAY_2}` }),
    );

    const values = async (query: object) =>
      (await house.page(query)).items.map(item => [
        item.seq,
        item.kind === 'metric' && item.value,
        item.current,
      ]);
    expect(await values({})).toEqual([
      [4, 13.9, true],
      [3, 13.1, true],
    ]);
    expect(await values({ includeSuperseded: true })).toEqual([
      [4, 13.9, true],
      [2, 14, false],
      [3, 13.1, true],
      [1, 14.2, false],
    ]);
  });

  it('change nothing when they come twice, even after a correction', async () => {
    const file = [conversion(14.2, DAY_1), conversion(14, DAY_2)];
    await house.observe(...file);
    await house.observe(conversion(13.1, DAY_1));
    expect(await house.observe(...file)).toEqual({
      accepted: 0,
      unchanged: 2,
      rejected: [],
    });
    expect((await house.page()).items.map(item => item.seq)).toEqual([2, 3]);
    expect(
      await house.observe(conversion(14.2, DAY_1, { correction: true })),
    ).toMatchObject({ accepted: 1 });
  });

  it('are settled one after the other within a request', async () => {
    const receipt = await house.observe(
      conversion(1, DAY_1, { id: 'a' }),
      conversion(2, DAY_1, { id: 'a' }),
      conversion(2, DAY_1, { id: 'a' }),
      conversion(3, DAY_1, { id: 'b', supersedes: 'a' }),
      conversion(4, DAY_1, { id: 'a' }),
      conversion(5, DAY_1, { id: 'c', supersedes: 'z' }),
    );
    expect(receipt).toEqual({
      accepted: 3,
      unchanged: 1,
      rejected: [
        { index: 4, reason: 'a was superseded by b; correct that one' },
        {
          index: 5,
          reason: 'there is no observation z of conversion to supersede',
        },
      ],
    });
    const { items } = await house.page();
    expect(items.map(item => item.id)).toEqual(['b']);
  });

  it('are refused one by one, with the reason', async () => {
    const receipt = await house.observe(
      conversion(14.2, DAY_1),
      conversion('14,2' as never, DAY_1),
      { metric: 'handle-time', value: 1, occurredAt: DAY_1 },
      conversion(1, '2026-06-02T09:00:00.001Z'),
      null,
    );
    expect(receipt.accepted).toBe(1);
    expect(receipt.rejected.map(({ index }) => index)).toEqual([1, 2, 3, 4]);
    expect(receipt.rejected[1].reason).toMatch(
      /^metric handle-time is none of this pilot's/,
    );
  });

  it('come in pages, the latest first', async () => {
    const hours = Array.from({ length: 25 }, (_, hour) =>
      new Date(Date.parse(DAY_1) + hour * 3600_000).toISOString(),
    );
    await house.observe(...hours.map((at, n) => conversion(n, at)));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await house.page({ limit: 10, cursor });
      seen.push(...page.items.map(item => item.occurredAt));
      cursor = page.pageInfo.nextCursor;
    } while (cursor);
    expect(seen).toEqual([...hours].reverse());
    const within = await house.page({ from: hours[3], to: hours[5] });
    expect(within.items.map(item => item.occurredAt)).toEqual([
      hours[4],
      hours[3],
    ]);
    await expect(house.page({ from: 'yesterday' })).rejects.toThrow(
      'from is no RFC 3339 time',
    );
  });

  it('take several hundred at once, and no more than 5,000', async () => {
    const many = Array.from({ length: 1200 }, (_, n) =>
      conversion(n, new Date(Date.parse(DAY_1) + n).toISOString()),
    );
    expect(await house.observe(...many)).toMatchObject({ accepted: 1200 });
    expect(await house.observe(...many)).toMatchObject({ unchanged: 1200 });
    await expect(house.observe(...Array(5001).fill(many[0]))).rejects.toThrow(
      '5001 observations are more than 5000',
    );
  });

  it('are never overwritten, whoever is connected to the database', async () => {
    await house.observe(conversion(14.2, DAY_1));
    await expect(
      house.house.database
        .knex('observations')
        .where('pilot_ref', PILOT)
        .update({ value: 99 }),
    ).rejects.toThrow('observations are corrected by new ones');
  });

  it('are one entry of the record a request, and none when nothing is new', async () => {
    await house.observe(conversion(14.2, DAY_1));
    await house.observe(conversion(14.2, DAY_1));
    expect(await house.recorded()).toEqual([
      'outcomes.defined',
      'observations.recorded',
    ]);
  });

  it('end with the archive', async () => {
    await house.start('archived');
    await expect(house.observe(conversion(1, DAY_1))).rejects.toThrow(
      'The pilot is archived',
    );
  });
});
