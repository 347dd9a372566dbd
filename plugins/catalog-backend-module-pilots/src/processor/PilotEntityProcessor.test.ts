import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  CatalogProcessorCache,
  CatalogProcessorResult,
} from '@backstage/plugin-catalog-node';
import { JsonValue } from '@backstage/types';
import { PilotRoleState } from '@pilot-handoff/backstage-plugin-pilots-common';
import { componentEntity, pilotEntity } from '../__testUtils__/pilots';
import { PilotEntityProcessor } from './PilotEntityProcessor';

const location = { type: 'url', target: 'https://git.example.org/p' };
const JUNO = 'user:default/juno.park';

function memoryCache(): CatalogProcessorCache {
  const values = new Map<string, JsonValue>();
  return {
    get: async (key: string) => values.get(key),
    set: async (key: string, value: JsonValue) => values.set(key, value),
  } as unknown as CatalogProcessorCache;
}

async function process(
  state: PilotRoleState | undefined,
  cache = memoryCache(),
  entity = pilotEntity('Rota-Swap'),
) {
  const results: CatalogProcessorResult[] = [];
  const processor = new PilotEntityProcessor({ rolesOf: () => state });
  const emit = (result: CatalogProcessorResult) => results.push(result);
  const after = await processor.postProcessEntity(
    entity,
    location,
    emit,
    cache,
  );
  expect(after).toBe(entity);
  const relations = results.flatMap(result =>
    result.type === 'relation'
      ? [
          `${result.relation.type} ${stringifyEntityRef(
            result.relation.target,
          )}`,
        ]
      : [],
  );
  return { results, relations };
}

describe('PilotEntityProcessor', () => {
  it('can be refreshed alone and with all others', async () => {
    const { results } = await process(undefined);
    expect(results.slice(0, 2)).toEqual([
      { type: 'refresh', key: 'pilot-roles:all' },
      { type: 'refresh', key: 'pilot-roles:default/rota-swap' },
    ]);
  });

  it('uses the current roles, and the last ones while there are none', async () => {
    const cache = memoryCache();
    const claimed = { claimed: { sponsor: JUNO }, departed: {} };
    const sponsored = `sponsoredBy ${JUNO}`;
    expect((await process(undefined, cache)).relations).not.toContain(
      sponsored,
    );
    expect((await process(claimed, cache)).relations).toContain(sponsored);
    expect((await process(undefined, cache)).relations).toContain(sponsored);
    const none = { claimed: {}, departed: {} };
    expect((await process(none, cache)).relations).not.toContain(sponsored);
    expect((await process(undefined, cache)).relations).not.toContain(
      sponsored,
    );
  });

  it('leaves other kinds alone', async () => {
    const { results } = await process(
      undefined,
      memoryCache(),
      componentEntity('rota'),
    );
    expect(results).toEqual([]);
    const processor = new PilotEntityProcessor({ rolesOf: () => undefined });
    expect(await processor.validateEntityKind(componentEntity('rota'))).toBe(
      false,
    );
  });
});
