import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TestRepository } from '../__testUtils__/TestRepository';
import { createProgram } from '../createProgram';
import { DeliveryEvent } from '../events/DeliveryEvent';

const day = (n: number, time = '12:00:00') =>
  `2026-03-${String(n).padStart(2, '0')}T${time}Z`;

describe('pilots import-git', () => {
  let repository: TestRepository;
  let ids: Record<string, string>;
  let said: string;

  /** Branches, merges, reverts, a second root, and tags of every kind, not in the order of their names. */
  beforeAll(() => {
    repository = new TestRepository();
    const r = repository;
    ids = {};
    ids.first = r.commit(day(1));
    ids.second = r.commit(day(2));
    r.git('tag', 'v1.0.0');
    r.git('checkout', '--quiet', '-b', 'topic');
    ids.topic = r.commit(day(3), 'On a branch');
    r.git('checkout', '--quiet', 'main');
    ids.main = r.commit(day(4));
    r.at(day(5), 'tag', '-a', 'v1.1.0', '-m', 'Two', 'HEAD');
    ids.merge = r.merge(day(6), 'topic');
    r.at(day(7), 'revert', '--no-edit', ids.main);
    ids.revert = r.git('rev-parse', 'HEAD');
    ids.again = r.commit(
      day(8),
      `Take two back\n\nThis reverts commit ${ids.first.slice(
        0,
        10,
      )}.\nThis reverts commit ${'e'.repeat(40)}.`,
    );
    r.at(day(10), 'tag', '-a', 'v2.0.0', '-m', 'Three', 'HEAD');
    // A fix of the old line, tagged after the new one.
    r.git('checkout', '--quiet', '-b', 'old', 'v1.1.0');
    ids.fix = r.commit(day(11));
    r.at(day(12), 'tag', '-a', 'v1.1.1', '-m', 'Fix', 'HEAD');
    // Another history altogether, merged later.
    r.git('checkout', '--quiet', '--orphan', 'stranger');
    ids.stranger = r.commit(day(5, '01:00:00'), 'No common ancestor');
    r.at(day(13), 'tag', '-a', 'v3.0.0-stranger', '-m', 'Other', 'HEAD');
    r.git('checkout', '--quiet', 'main');
    ids.joined = r.merge(day(14), 'stranger', '--allow-unrelated-histories');
    r.git('tag', 'v3.0.0');
    // The same commit again, a tag of a tag, and what is no release.
    r.at(day(15), 'tag', '-a', 'v3.0.1', '-m', 'Same', 'HEAD');
    r.at(day(16), 'tag', '-a', 'v3.0.2', '-m', 'Of a tag', 'v3.0.1');
    r.git('tag', 'v0-tree', 'HEAD^{tree}');
    r.git('tag', 'nightly', 'HEAD');
    // Behind the last release.
    r.commit(day(20));
  });
  afterAll(() => repository.remove());

  async function imported(...args: string[]): Promise<DeliveryEvent[]> {
    const out = path.join(repository.folder, 'out.ndjson');
    said = '';
    const stderr = jest.spyOn(process.stderr, 'write');
    stderr.mockImplementation(text => Boolean((said += text)));
    try {
      await createProgram().parseAsync(
        [
          ...['import-git', '--repo', repository.folder, '--out', out],
          ...['--component', 'Till', ...args],
        ],
        { from: 'user' },
      );
    } finally {
      stderr.mockRestore();
    }
    return readFileSync(out, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line));
  }

  it('sends what git log says of each tag, and nothing else', async () => {
    const events = await imported();
    expect(events.map(event => event.id)).toEqual([
      'v1.0.0',
      'v1.1.0',
      'v2.0.0',
      'v1.1.1',
      'v3.0.0-stranger',
      'v3.0.0',
      'v3.0.1',
      'v3.0.2',
    ]);
    const earlier: string[] = [];
    for (const event of events) {
      const log = repository
        .git(
          'log',
          '--format=%H %aI %cI %P',
          `refs/tags/${event.id}`,
          ...(earlier.length > 0 ? ['--not', ...earlier] : []),
        )
        .split('\n')
        .filter(Boolean)
        .map(line => {
          const [id, authored, committed, ...parents] = line.split(' ');
          return {
            id,
            authoredAt: Date.parse(authored),
            committedAt: Date.parse(committed),
            merge: parents.length > 1,
          };
        });
      const sent = event.changes!.map(change => ({
        id: change.id,
        authoredAt: Date.parse(change.authoredAt!),
        committedAt: Date.parse(change.committedAt),
        merge: change.merge ?? false,
      }));
      const byId = (a: { id: string }, b: { id: string }) =>
        a.id < b.id ? -1 : 1;
      expect(sent.sort(byId)).toEqual(log.sort(byId));
      expect(event.commit).toBe(
        repository.git('rev-parse', `refs/tags/${event.id}^{commit}`),
      );
      earlier.push(`refs/tags/${event.id}`);
    }
  });

  it('says of each what the backend asks for', async () => {
    const events = await imported('--environment', 'live');
    expect(events[0]).toEqual({
      type: 'deployment',
      source: 'git:component:default/till',
      id: 'v1.0.0',
      component: 'component:default/till',
      environment: 'live',
      version: 'v1.0.0',
      commit: ids.second,
      status: 'succeeded',
      finishedAt: day(2),
      changes: [
        { id: ids.first, authoredAt: day(1), committedAt: day(1) },
        { id: ids.second, authoredAt: day(2), committedAt: day(2) },
      ],
    });
    const finished = new Map(events.map(e => [e.id, e.finishedAt]));
    expect(finished.get('v1.1.0')).toBe(day(5));
    expect(finished.get('v3.0.0')).toBe(day(14));
    expect(finished.get('v3.0.2')).toBe(day(16));
    const changes = new Map(
      events.flatMap(event => event.changes!).map(c => [c.id, c]),
    );
    expect(changes.get(ids.merge)?.merge).toBe(true);
    expect(changes.get(ids.revert)?.reverts).toEqual([ids.main]);
    expect(changes.get(ids.again)?.reverts).toEqual([
      ids.first,
      'e'.repeat(40),
    ]);
    expect(changes.get(ids.topic)).not.toHaveProperty('reverts');
    expect(events.slice(-2).map(event => event.changes)).toEqual([[], []]);
  });

  it('takes the tags and the time that are asked for, and compares with all the same', async () => {
    const recent = await imported('--since', day(11));
    expect(recent.map(event => event.id)).toEqual([
      'v1.1.1',
      'v3.0.0-stranger',
      'v3.0.0',
      'v3.0.1',
      'v3.0.2',
    ]);
    expect(recent[0].changes!.map(change => change.id)).toEqual([ids.fix]);
    const some = await imported('--tags', 'v2.*', 'nightly');
    expect(some.map(event => event.id)).toEqual(['v2.0.0', 'nightly']);
    const both = await imported('component:web/kiosk');
    expect(both[0]).toMatchObject({
      source: 'git:component:default/till,component:web/kiosk',
      components: ['component:default/till', 'component:web/kiosk'],
    });
  });

  it('warns of a clone that is shallow', async () => {
    const clone = path.join(repository.folder, 'shallow');
    repository.git(
      ...['clone', '--quiet', '--depth=3', '--branch=main'],
      ...[`file://${repository.folder}`, clone],
    );
    const events = await imported('--repo', clone);
    expect(said).toContain('git fetch --unshallow');
    expect(events.map(event => event.id)).toContain('v3.0.0');
    await imported();
    expect(said).not.toContain('shallow');
  });

  it('says what is wrong', async () => {
    await expect(imported('--tags', 'release-*')).rejects.toThrow(
      /has no tags like release-\*/,
    );
    await expect(imported('--since', 'soon')).rejects.toThrow(
      /soon is no date/,
    );
    await expect(imported('--repo', '/does/not/exist')).rejects.toThrow(
      /git rev-parse in \/does\/not\/exist failed/,
    );
    await expect(imported('--url', 'http://localhost:1')).rejects.toThrow(
      /--url <address> or --out <file>/,
    );
  });
});
