import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { exampleNeighbours, examplePilot } from '../__testUtils__/examplePilot';
import { startPilotsBackend } from '../__testUtils__/startPilotsBackend';

const PATH = '/pilots/default/loan-pre-approval';
const ANYBODY = 'user:default/amara.okafor';

/** The catalog's conditions, which only the catalog can apply. */
const CONDITIONS: PolicyDecision = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: {
    rule: 'IS_ENTITY_OWNER',
    resourceType: 'catalog-entity',
    params: { claims: [ANYBODY] },
  },
};

const isUser = (options: unknown) => {
  const { credentials } = options as { credentials: BackstageCredentials };
  return (credentials.principal as { type?: string }).type === 'user';
};

/** A house whose policy says this of entities, and whose catalog shows people this much. */
async function house(
  options: {
    ofEntities?: PolicyDecision;
    ofChanges?: AuthorizeResult.ALLOW | AuthorizeResult.DENY;
    isInCatalog?: boolean;
    isShownToPeople?: boolean;
  } = {},
) {
  const asked: string[][] = [];
  const permissions = mockServices.permissions.mock({
    authorize: async queries =>
      queries.map(() => ({ result: AuthorizeResult.ALLOW })),
    authorizeConditional: async queries => {
      const names = queries.map(({ permission }) => permission.name);
      asked.push(names);
      return names.map(name => {
        if (name === 'catalog.entity.read' && options.ofEntities) {
          return options.ofEntities;
        }
        return {
          result:
            name === 'pilots.pilot.update' && options.ofChanges
              ? options.ofChanges
              : AuthorizeResult.ALLOW,
        } as PolicyDecision;
      });
    },
  });
  const catalog = catalogServiceMock({
    entities: [examplePilot(), ...exampleNeighbours()],
  });
  const read: ('person' | 'suite')[] = [];
  const known = catalog.getEntityByRef.bind(catalog);
  const state = { isInCatalog: true };
  catalog.getEntityByRef = async (ref, request) => {
    const isPerson = isUser(request);
    read.push(isPerson ? 'person' : 'suite');
    const isHidden = isPerson && options.isShownToPeople === false;
    return isHidden || !state.isInCatalog ? undefined : known(ref, request);
  };
  const backend = await startPilotsBackend({
    catalog,
    features: [permissions.factory],
  });
  return { ...backend, asked, read, state };
}

describe('who sees a pilot', () => {
  it.each<[string, Parameters<typeof house>[0], number, string[]]>([
    ['may see all entities', {}, 200, ['suite']],
    [
      'may see none',
      { ofEntities: { result: AuthorizeResult.DENY } },
      404,
      ['suite'],
    ],
    [
      'may see this one by the conditions of the catalog',
      { ofEntities: CONDITIONS },
      200,
      ['suite', 'person'],
    ],
    [
      'may see others by the conditions of the catalog',
      { ofEntities: CONDITIONS, isShownToPeople: false },
      404,
      ['suite', 'person'],
    ],
  ])('somebody who %s', async (_, options, status, reads) => {
    const { as, asked, read, stop } = await house(options);
    read.length = 0;
    asked.length = 0;
    const answer = await as(ANYBODY).get(PATH);
    expect([answer.status, read]).toEqual([status, reads]);
    expect(asked).toEqual([['pilots.pilot.read', 'catalog.entity.read']]);
    await stop();
  });

  it('asks the framework once for a change, whatever it has to know', async () => {
    const { as, asked, stop } = await house();
    asked.length = 0;
    const answer = await as(ANYBODY).post(`${PATH}/roles/sponsor/claims`, {});
    expect(answer.status).toBeLessThan(500);
    expect(asked).toEqual([
      ['pilots.pilot.read', 'pilots.role.claim', 'catalog.entity.read'],
    ]);
    await stop();
  });

  it('hides from whoever changes what it hides from whoever reads', async () => {
    const hidden = await house({
      ofEntities: { result: AuthorizeResult.DENY },
    });
    const refused = await hidden.as(ANYBODY).put(`${PATH}/pack/rollback`, {
      content: '# Rollback',
    });
    expect(refused.status).toBe(404);
    await hidden.stop();
    const shown = await house({ ofChanges: AuthorizeResult.DENY });
    const denied = await shown
      .as(ANYBODY)
      .put(`${PATH}/pack/rollback`, { content: '# Rollback' });
    expect([denied.status, denied.body.error?.message]).toEqual([
      403,
      expect.stringContaining('pilots.pilot.update'),
    ]);
    await shown.stop();
  });

  it('shows a pilot whose entity is gone', async () => {
    const { as, state, stop } = await house({ isShownToPeople: false });
    expect((await as(ANYBODY).get(PATH)).status).toBe(200);
    state.isInCatalog = false;
    expect((await as(ANYBODY).get(PATH)).status).toBe(200);
    expect((await as(ANYBODY).get('/pilots/default/unknown')).status).toBe(404);
    await stop();
  });

  it('shows machines what the suite sees, without asking for entities', async () => {
    const { asService, asked, read, stop } = await house({
      ofEntities: { result: AuthorizeResult.DENY },
    });
    read.length = 0;
    asked.length = 0;
    expect((await asService().get(PATH)).status).toBe(200);
    expect(read).toEqual(['suite']);
    expect(asked).toEqual([['pilots.pilot.read']]);
    await stop();
  });
});
