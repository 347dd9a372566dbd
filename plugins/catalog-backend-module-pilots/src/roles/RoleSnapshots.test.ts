import { mockServices } from '@backstage/backend-test-utils';
import { EntityProviderConnection } from '@backstage/plugin-catalog-node';
import { ParsedRoleSnapshot } from './parseRoleSnapshot';
import { RoleRefresher } from './RoleRefresher';
import { RoleSnapshotClient } from './RoleSnapshotClient';
import { RoleSnapshots } from './RoleSnapshots';

const TUI = 'user:default/tui.parata';

function snapshot(version: string, pilots: Record<string, string>) {
  return {
    version,
    pilots: new Map(
      Object.entries(pilots).map(([pilot, sponsor]) => [
        pilot,
        { claimed: { sponsor }, departed: {} },
      ]),
    ),
  };
}

describe('RoleSnapshots', () => {
  const logger = mockServices.logger.mock();
  const read = jest.fn<
    Promise<ParsedRoleSnapshot | undefined>,
    [{ known?: string }]
  >();
  const refresh = jest.fn<Promise<void>, [{ keys: string[] }]>();
  let refresher: RoleRefresher;
  let snapshots: RoleSnapshots;

  beforeEach(async () => {
    jest.resetAllMocks();
    refresher = new RoleRefresher();
    await refresher.connect({ refresh } as unknown as EntityProviderConnection);
    const client = { read } as unknown as RoleSnapshotClient;
    snapshots = new RoleSnapshots(client, refresher, logger);
  });

  const keys = () => refresh.mock.calls.map(([call]) => call.keys);

  it('knows nothing before the first answer, and that nobody claimed after it', async () => {
    expect(snapshots.rolesOf('default/a')).toBeUndefined();
    read.mockResolvedValueOnce(snapshot('1', { 'default/b': TUI }));
    await snapshots.poll();
    expect(snapshots.rolesOf('default/a')).toEqual({
      claimed: {},
      departed: {},
    });
    expect(snapshots.rolesOf('Default/B')?.claimed).toEqual({ sponsor: TUI });
  });

  it('refreshes all pilots at first, and then those that changed', async () => {
    read.mockResolvedValueOnce(snapshot('1', { 'default/a': TUI }));
    await snapshots.poll();
    read.mockResolvedValueOnce(
      snapshot('2', { 'default/a': TUI, 'default/b': TUI }),
    );
    await snapshots.poll();
    read.mockResolvedValueOnce(snapshot('3', { 'default/b': TUI }));
    await snapshots.poll();
    read.mockResolvedValueOnce(undefined);
    await snapshots.poll();
    expect(keys()).toEqual([
      ['pilot-roles:all'],
      ['pilot-roles:default/b'],
      ['pilot-roles:default/a'],
    ]);
    expect(read.mock.calls.map(([{ known }]) => known)).toEqual([
      undefined,
      '1',
      '2',
      '3',
    ]);
  });

  it('tries a refresh again that failed', async () => {
    read.mockResolvedValueOnce(snapshot('1', {}));
    refresh.mockRejectedValueOnce(new Error('database is locked'));
    await snapshots.poll();
    await snapshots.poll();
    expect(keys()).toEqual([['pilot-roles:all'], ['pilot-roles:all']]);
  });

  it('keeps the last snapshot through an outage, and says so once', async () => {
    read.mockResolvedValueOnce(snapshot('1', { 'default/a': TUI }));
    await snapshots.poll();
    read.mockRejectedValue(new Error('connect ECONNREFUSED'));
    for (let i = 0; i < 5; i++) await snapshots.poll();
    expect(snapshots.rolesOf('default/a')?.claimed).toEqual({ sponsor: TUI });
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.info).not.toHaveBeenCalled();
    read.mockResolvedValue(undefined);
    await snapshots.poll();
    await snapshots.poll();
    expect(logger.info).toHaveBeenCalledTimes(1);
  });

  it('asks once for many calls at once, and once more for those that came meanwhile', async () => {
    read.mockResolvedValue(undefined);
    await Promise.all(Array.from({ length: 20 }, () => snapshots.poll()));
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('refreshes many in batches, and very many by the one key of all', async () => {
    const many = (n: number) =>
      Array.from({ length: n }, (_, i) => `default/p${i}`);
    refresher.request(many(1200));
    await refresher.flush();
    expect(keys().map(k => k.length)).toEqual([500, 500, 200]);
    refresh.mockClear();
    refresher.request(many(6000));
    await refresher.flush();
    expect(keys()).toEqual([['pilot-roles:all']]);
  });
});
