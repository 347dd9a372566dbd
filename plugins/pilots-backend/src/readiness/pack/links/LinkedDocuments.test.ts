import { NotModifiedError } from '@backstage/errors';
import {
  BYSTANDER,
  examplePilot,
  PEOPLE,
} from '../../../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../../../__testUtils__/TestHouse';
import { ReadinessHouse } from '../../__testUtils__/ReadinessHouse';

jest.setTimeout(60_000);

const REF = 'default/loan-pre-approval';
const URL = 'https://git.example.com/runbook.md';

describe.each(testDatabases.eachSupportedId())('links on %s', databaseId => {
  let house: ReadinessHouse;
  let pages: Record<string, { text: string; etag?: string } | Error>;
  const readUrl = jest.fn();

  const create = async (pack?: Record<string, string>) => {
    house = new ReadinessHouse(
      await TestHouse.create({
        databaseId,
        entities: [examplePilot({ spec: pack ? { pack } : {} })],
        urlReader: { readUrl },
      }),
    );
  };
  beforeEach(() => {
    pages = { [URL]: { text: '# From git', etag: 'a' } };
    readUrl.mockReset();
    readUrl.mockImplementation(
      async (url: string, options?: { etag?: string }) => {
        const page = pages[url] ?? new Error('Not Found');
        if (page instanceof Error) throw page;
        if (options?.etag && options.etag === page.etag)
          throw new NotModifiedError();
        return { etag: page.etag, buffer: async () => Buffer.from(page.text) };
      },
    );
  });
  const link = async (person: string, url: string, ifMatch: string) => {
    const read = await house.rooms.linkedDocuments.read(url);
    await house.house.as(
      person,
      'pack.write',
      uow => house.rooms.documentWriting.link(uow, 'runbook', read),
      { ifMatch },
    );
  };

  it('reads what the entity names, soon after the catalog was read', async () => {
    await create({ runbook: URL });
    expect((await house.check('runbook.reachable')).message).toMatch(
      /not read/,
    );
    await house.rooms.worker.drain();
    expect(await house.document('runbook')).toMatchObject({
      current: { version: 1, source: 'url', url: URL },
      link: { origin: 'entity', reachable: true },
    });
    expect((await house.check('runbook.reachable')).status).toBe('passed');
  });

  it('counts all who might have written it as authors', async () => {
    await create();
    await link(PEOPLE.serviceOwner, URL, '"0"');
    expect((await house.document('runbook')).current!.authors).toEqual([
      { actor: PEOPLE.serviceOwner, role: 'serviceOwner' },
      { actor: PEOPLE.serviceOwner, role: 'serviceOwner' },
    ]);
    await expect(house.approve(PEOPLE.serviceOwner, 'runbook')).rejects.toThrow(
      'whoever holds one of its writing roles or linked it counts as its author',
    );
    await house.approve(PEOPLE.techLead, 'runbook');
  });

  it('voids the approval when the source changes, and only then', async () => {
    await create({ runbook: URL });
    await house.rooms.linkedDocuments.refresh(REF);
    await house.approve(PEOPLE.techLead, 'runbook');
    await house.rooms.linkedDocuments.refresh(REF);
    pages[URL] = { text: '# From git\r\n\r\n', etag: 'b' };
    await house.rooms.linkedDocuments.refresh(REF);
    expect((await house.document('runbook')).state.state).toBe('approved');
    pages[URL] = { text: '# Changed', etag: 'c' };
    await house.rooms.linkedDocuments.refresh(REF);
    expect(await house.document('runbook')).toMatchObject({
      current: { version: 2 },
      state: { state: 'approval-void' },
    });
  });

  it.each<[string, { text: string } | Error, RegExp]>([
    [
      'a source that refuses',
      new Error('Reading from this host is not allowed'),
      /not allowed/,
    ],
    [
      'what is too long',
      { text: 'x'.repeat(1_000_001) },
      /longer than 1000000 bytes/,
    ],
    ['what is no text', { text: 'a\u0000b' }, /no text/],
    ['what is empty', { text: ' ' }, /empty/],
  ])('states %s and keeps what it had', async (_, page, message) => {
    await create({ runbook: URL });
    await house.rooms.linkedDocuments.refresh(REF);
    pages[URL] = page;
    await house.rooms.linkedDocuments.refresh(REF);
    const check = await house.check('runbook.reachable');
    expect(check.status).toBe('failed');
    expect(check.message).toMatch(message);
    expect((await house.document('runbook')).current!.version).toBe(1);
  });

  it('records a turn once, however often it is tried', async () => {
    await create({ runbook: URL });
    pages = {};
    for (let n = 0; n < 3; n++) await house.rooms.linkedDocuments.refresh(REF);
    const actions = await house.house.read(BYSTANDER, async reading =>
      (
        await house.rooms.record.page(reading, {})
      ).items.map(i => i.entry.action),
    );
    expect(actions).toEqual(['document.unreachable']);
  });

  it('reads again by the timer what was not read for ten minutes', async () => {
    await create({ runbook: URL });
    await house.rooms.worker.drain();
    const reads = () => readUrl.mock.calls.length;
    expect(reads()).toBe(1);
    await house.rooms.linkedDocuments.refreshAll();
    expect(reads()).toBe(1);
    house.house.clock.advance(10 * 60_000);
    await house.rooms.linkedDocuments.refreshAll();
    expect(reads()).toBe(2);
  });

  it('goes back to the portal when somebody writes there', async () => {
    await create();
    await link(PEOPLE.serviceOwner, URL, '"0"');
    await house.write(PEOPLE.serviceOwner, 'runbook', '# Mine', '"1"');
    const found = await house.document('runbook');
    expect(found.link).toBeUndefined();
    expect(found.current).toMatchObject({ version: 2, source: 'portal' });
  });
});
