import { waitingPage } from './waitingPage';

const item = (id: string, since: string) => ({
  pilot: { ref: 'default/one', title: 'One', stage: 'draft' },
  id,
  kind: 'vote',
  title: id,
  since,
  link: 'decisions',
});
const ALL = [
  item('a', '2026-06-01T00:00:00.000Z'),
  item('b', '2026-06-02T00:00:00.000Z'),
  item('c', '2026-06-02T00:00:00.000Z'),
  item('d', '2026-06-03T00:00:00.000Z'),
];
const ids = (page: { items: { id: string }[] }) =>
  page.items.map(({ id }) => id);

describe('a page of what waits', () => {
  it('goes on where the one before ended', () => {
    const first = waitingPage(ALL, { limit: 3 });
    expect(ids(first)).toEqual(['a', 'b', 'c']);
    expect(first.totalItems).toBe(4);
    const { nextCursor: cursor } = first.pageInfo;
    const second = waitingPage(ALL, { limit: 3, cursor });
    expect(ids(second)).toEqual(['d']);
    expect(second.pageInfo.nextCursor).toBeUndefined();
  });

  it('misses nothing when what was shown is settled meanwhile', () => {
    const { nextCursor: cursor } = waitingPage(ALL, { limit: 2 }).pageInfo;
    const [, b, c, d] = ALL;
    expect(ids(waitingPage([b, c, d], { cursor }))).toEqual(['c', 'd']);
    expect(ids(waitingPage([c, d], { cursor }))).toEqual(['c', 'd']);
    expect(ids(waitingPage([], { cursor }))).toEqual([]);
  });

  it('holds five hundred items, and tells of more', () => {
    const many = Array.from({ length: 501 }, (_, n) =>
      item(String(n), '2026-06-01T00:00:00.000Z'),
    );
    const page = waitingPage(many, {});
    expect(page.items).toHaveLength(500);
    expect(page.totalItems).toBe(501);
    const { nextCursor: cursor } = page.pageInfo;
    expect(ids(waitingPage(many, { cursor }))).toEqual(['500']);
  });
});
