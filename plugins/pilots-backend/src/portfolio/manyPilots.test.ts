import { Knex } from 'knex';
import { BYSTANDER, PEOPLE } from '../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../__testUtils__/TestHouse';
import { Actor } from '../ground/work/Actor';
import { parsePortfolioQuery } from './PortfolioQuery';
import { portfolioCsv } from './portfolioCsv';

jest.setTimeout(180_000);

const COUNT = 1_100;
const HOSTILE = `=HYPERLINK("http://x";"هند 🏦"), "quoted"`;
const NOW = new Date('2026-07-27T12:00:00.000Z');
const someone = (ref: string) =>
  ({ kind: 'user', ref, ownership: [ref] } as unknown as Actor);

/** Copies the one pilot so many times. */
async function multiply(knex: Knex) {
  const pilot = await knex('pilots').first();
  const rows = Array.from({ length: COUNT - 1 }, (_, n) => ({
    ...pilot,
    ref: `default/pilot-${n}`,
    title: n === 7 ? HOSTILE : pilot.title,
    sector: n % 2 ? 'healthcare' : pilot.sector,
  }));
  await knex.batchInsert('pilots', rows, 30);
}

describe.each(testDatabases.eachSupportedId())('many pilots on %s', id => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await TestHouse.create({ databaseId: id });
    await multiply(house.database.knex);
  });

  const csv = async (raw: object, readable: any = 'allow') => {
    const query = parsePortfolioQuery(raw as never, someone(BYSTANDER));
    const { knex } = house.database;
    const pages = house.rooms.portfolio.pages(knex, query, readable, NOW);
    const chunks: Buffer[] = [];
    for await (const chunk of portfolioCsv(pages)) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    return text.trimEnd().split('\r\n');
  };

  it('are written as CSV over several pages, each once, without formulas', async () => {
    // All have the same date: pages must not lose or repeat any of them.
    const lines = await csv({ sort: '-decisionDate' });
    expect(lines).toHaveLength(COUNT + 1);
    expect(new Set(lines).size).toBe(COUNT + 1);
    expect(lines.find(line => line.startsWith('default/pilot-7,'))).toContain(
      `default/pilot-7,"'=HYPERLINK(""http://x"";""هند 🏦""), ""quoted""",`,
    );
    expect(await csv({ sector: 'healthcare' })).toHaveLength(COUNT / 2);
    const one = { column: 'ref', values: ['default/pilot-9'] };
    expect(await csv({}, one)).toHaveLength(2);
    expect(await csv({}, 'deny')).toHaveLength(1);
  });

  it('end the download with an error when the database goes away', async () => {
    async function* broken() {
      yield [];
      throw new Error('the database is away');
    }
    const read = async () => {
      for await (const _ of portfolioCsv(broken()));
    };
    await expect(read()).rejects.toThrow('the database is away');
  });

  it('are a calendar that says that there is more', async () => {
    const { calendars } = house.rooms;
    const { knex } = house.database;
    const view = (person: string, mine: boolean, readable: any = 'allow') =>
      calendars.view(knex, someone(person), readable, {
        from: '2026-08-01T00:00:00.000Z',
        to: '2026-09-01T00:00:00.000Z',
        kinds: ['decision'],
        mine,
      });
    const all = await view(BYSTANDER, false);
    expect(all).toMatchObject({ totalItems: 500, truncated: true });
    const mine = await view(PEOPLE.techLead, true);
    expect(mine).toMatchObject({ totalItems: 1, truncated: false });
    expect(mine.items[0].pilot.ref).toBe('default/loan-pre-approval');
    expect((await view(BYSTANDER, true)).items).toEqual([]);
    expect((await view(PEOPLE.techLead, true, 'deny')).items).toEqual([]);
  });
});
