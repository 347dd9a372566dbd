import { mockServices } from '@backstage/backend-test-utils';
import { EntityProviderConnection } from '@backstage/plugin-catalog-node';
import { StoredPilots, StoredPilotsClient } from './StoredPilotsClient';
import { StoredPilotsProvider } from './StoredPilotsProvider';

const pilot = (name: string) => ({
  apiVersion: 'pilot-handoff.io/v1alpha1',
  kind: 'Pilot',
  metadata: { name },
});

describe('StoredPilotsProvider', () => {
  const read = jest.fn<
    Promise<StoredPilots | undefined>,
    [{ known?: string }]
  >();
  const applyMutation = jest.fn();
  let provider: StoredPilotsProvider;

  beforeEach(async () => {
    jest.resetAllMocks();
    provider = new StoredPilotsProvider(
      { read } as unknown as StoredPilotsClient,
      mockServices.logger.mock(),
    );
    const connection = { applyMutation } as unknown;
    await provider.connect(connection as EntityProviderConnection);
  });

  const applied = () =>
    applyMutation.mock.calls.map(([{ entities }]) =>
      entities.map((one: any) => one.entity.metadata.name),
    );

  it('applies all that is kept, once for each version', async () => {
    read.mockResolvedValueOnce({ version: '1', entities: [pilot('a')] as any });
    await provider.poll();
    read.mockResolvedValueOnce(undefined);
    await provider.poll();
    read.mockResolvedValueOnce({
      version: '2',
      entities: [pilot('a'), pilot('b')] as any,
    });
    await provider.poll();
    expect(applied()).toEqual([['a'], ['a', 'b']]);
    expect(read.mock.calls.map(([{ known }]) => known)).toEqual([
      undefined,
      '1',
      '1',
    ]);
  });

  it('removes nothing while the backend cannot be reached, and asks again for what was not applied', async () => {
    read.mockRejectedValueOnce(new Error('ECONNREFUSED'));
    await provider.poll();
    expect(applyMutation).not.toHaveBeenCalled();
    applyMutation.mockRejectedValueOnce(new Error('database is locked'));
    read.mockResolvedValue({ version: '1', entities: [pilot('a')] as any });
    await provider.poll();
    await provider.poll();
    expect(applied()).toEqual([['a'], ['a']]);
  });
});
