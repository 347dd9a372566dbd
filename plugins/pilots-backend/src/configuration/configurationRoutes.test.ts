import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import request from 'supertest';
import { BYSTANDER, PEOPLE } from '../__testUtils__/examplePilot';
import { startPilotsBackend } from '../__testUtils__/startPilotsBackend';

jest.setTimeout(120_000);

const PATH = '/pilots/default/loan-pre-approval/configuration';
const SECRET = 'hunter2-correct-horse';
const LIVE = {
  timeoutMs: 3000,
  region: 'eu-central-1',
  host: 'live.example.com',
  db: { password: SECRET },
};

describe('the configuration routes', () => {
  let backend: Awaited<ReturnType<typeof startPilotsBackend>>;
  /** All that was logged and answered. */
  const seen: string[] = [];

  beforeAll(async () => {
    const log = (...parts: unknown[]) => seen.push(JSON.stringify(parts));
    const logger = {
      error: log,
      warn: log,
      info: log,
      debug: log,
      child: () => logger,
    };
    backend = await startPilotsBackend({
      features: [
        createServiceFactory({
          service: coreServices.rootLogger,
          deps: {},
          factory: () => logger as never,
        }),
      ],
    });
  });
  afterAll(() => backend.stop());
  const noted = async (call: any) => {
    const answer = await call;
    seen.push(JSON.stringify([answer.text, answer.headers]));
    return answer;
  };
  const as = (role: keyof typeof PEOPLE) => backend.as(PEOPLE[role]);
  const propose = (body: object) =>
    as('techLead').post(`${PATH}/baselines`, body);
  /** A body as it is, of any type, by the tech lead. */
  const raw = (where: string, type: string, body: string) =>
    noted(
      request(backend.server)
        .post(`/api/pilots/v1${PATH}/${where}`)
        .set('Authorization', mockCredentials.user.header(PEOPLE.techLead))
        .type(type)
        .send(body),
    );

  it('take a baseline from proposal to acceptance', async () => {
    const first = await noted(
      propose({
        environment: 'production',
        parameters: LIVE,
        constraints: [{ path: '/region', kind: 'data-residency' }],
        note: 'As tested',
      }),
    );
    expect(first.status).toBe(201);
    expect(first.headers.etag).toBe('"1"');
    expect(first.body).toMatchObject({
      environment: 'production',
      version: 1,
      state: 'proposed',
      parameters: 4,
      secrets: 1,
      author: { actor: PEOPLE.techLead, role: 'techLead' },
    });
    const again = {
      environment: 'production',
      parameters: { ...LIVE, extra: 1 },
    };
    expect((await noted(propose(again))).status).toBe(428);
    expect((await noted(propose(again).set('If-Match', '"7"'))).status).toBe(
      412,
    );

    const version = `${PATH}/baselines/production/1`;
    const { hash } = first.body;
    for (const role of ['techLead', 'sponsor', 'productManager'] as const) {
      const refused = await noted(
        as(role).post(`${version}/approvals`, { hash }),
      );
      expect(refused.status).toBe(403);
    }
    const stale = { hash: 'f'.repeat(64) };
    const wrong = await noted(
      as('serviceOwner').post(`${version}/approvals`, stale),
    );
    expect(wrong.status).toBe(409);
    const accepted = await noted(
      as('serviceOwner').post(`${version}/approvals`, { hash }),
    );
    expect(accepted.body).toMatchObject({
      state: 'accepted',
      verdict: { by: { actor: PEOPLE.serviceOwner } },
    });
    const page = await noted(
      backend.as(BYSTANDER).get(`${version}?q=RE&limit=1`),
    );
    expect(page.body).toMatchObject({
      items: [
        {
          path: '/region',
          value: 'eu-central-1',
          constraint: 'data-residency',
        },
      ],
      totalItems: 1,
    });
    const secrets = await noted(
      backend.as(BYSTANDER).get(`${version}?show=secret`),
    );
    expect(secrets.body.items).toEqual([
      { path: '/db/password', secret: true },
    ]);
    const list = await noted(
      backend.as(BYSTANDER).get(`${PATH}/baselines?environment=Production`),
    );
    expect(list.headers.etag).toBe('"1"');
    expect(list.body).toMatchObject({ totalItems: 1, items: [{ version: 1 }] });
  });

  it('keep marks in the next version, say what changes, and reject with a reason', async () => {
    const { body } = await noted(
      propose({
        environment: 'production',
        parameters: { ...LIVE, region: 'us-east-1', timeoutMs: 5000 },
      }).set('If-Match', '"1"'),
    );
    const version = `${PATH}/baselines/production/2`;
    const difference = await noted(
      backend.as(BYSTANDER).get(`${version}/difference`),
    );
    expect(difference.body).toMatchObject({
      from: 1,
      to: 2,
      added: 0,
      changed: 2,
      items: [
        {
          path: '/region',
          before: 'eu-central-1',
          after: 'us-east-1',
          constraint: 'data-residency',
        },
        { path: '/timeoutMs', before: 3000, after: 5000 },
      ],
    });
    expect(
      (await noted(as('serviceOwner').post(`${version}/rejection`, {}))).status,
    ).toBe(400);
    const rejected = await noted(
      as('serviceOwner').post(`${version}/rejection`, { reason: 'Not there' }),
    );
    expect(rejected.body.state).toBe('rejected');
    const { hash } = body;
    expect(
      (await noted(as('serviceOwner').post(`${version}/approvals`, { hash })))
        .status,
    ).toBe(409);
  });

  it('take what a machine found, as YAML or JSON, and show drift', async () => {
    const machine = backend.asService();
    const token = mockCredentials.service.header({
      onBehalfOf: mockCredentials.service('external:ci'),
      targetPluginId: 'pilots',
    });
    const yaml = [
      'timeoutMs: 8000 # for the nightly run',
      'region: eu-central-1',
      'host: live.example.com',
      `db: { password: ${SECRET} }`,
    ].join('\n');
    const first = await noted(
      request(backend.server)
        .post(`/api/pilots/v1${PATH}/observations?environment=production`)
        .set('Authorization', token)
        .type('application/yaml')
        .send(yaml),
    );
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({ result: 'accepted', differences: 1 });
    expect(
      (
        await noted(
          machine.post(`${PATH}/observations`, {
            environment: 'production',
            parameters: { ...LIVE, timeoutMs: 8000 },
          }),
        )
      ).body,
    ).toMatchObject({ result: 'unchanged', differences: 1 });

    const drift = await noted(
      backend.as(BYSTANDER).get(`${PATH}/drift?environment=production`),
    );
    const path = {
      path: '/timeoutMs',
      kind: 'changed',
      before: 3000,
      after: 8000,
    };
    expect(drift.body).toMatchObject({
      items: [
        { environment: 'production', state: 'open', drifted: 1, paths: [path] },
      ],
      totalItems: 1,
      environments: [
        {
          environment: 'production',
          baseline: { version: 1, state: 'accepted' },
          drifted: 1,
          differences: [path],
        },
      ],
      parity: null,
    });
    const [{ id }] = drift.body.items;
    const episode = await noted(
      backend.as(BYSTANDER).get(`${PATH}/drift/${id}?q=timeout`),
    );
    expect(episode.body.items).toMatchObject([path]);
    const input = { change: 'CHG-1', reason: 'It is better so' };
    expect(
      (await noted(as('sponsor').post(`${PATH}/drift/${id}/acceptance`, input)))
        .status,
    ).toBe(403);
    expect(
      (
        await noted(
          as('techLead').post(`${PATH}/drift/${id}/acceptance`, input),
        )
      ).status,
    ).toBe(404);
    const history = await noted(
      backend.as(BYSTANDER).get(`${PATH}/observations`),
    );
    expect(history.body.items).toMatchObject([{ via: 'api', parameters: 4 }]);
  });

  it('compare environments, with what is explained', async () => {
    const settings = {
      environment: 'production',
      reference: 'staging',
      sources: [],
    };
    const put = (body: object) => as('techLead').put(`${PATH}/settings`, body);
    expect((await noted(put(settings))).status).toBe(428);
    const saved = await noted(put(settings).set('If-Match', '"0"'));
    expect(saved.headers.etag).toBe('"1"');
    await noted(
      as('techLead').post(`${PATH}/observations`, {
        environment: 'staging',
        parameters: {
          ...LIVE,
          host: 'staging.example.com',
          timeoutMs: 8000,
          db: { password: 'another-hunter2' },
        },
      }),
    );
    const parity = () =>
      noted(backend.as(BYSTANDER).get(`${PATH}/parity?show=unexplained`));
    expect((await parity()).body).toMatchObject({
      reference: 'staging',
      environments: [
        { environment: 'staging', basis: 'observed' },
        { environment: 'production', unexplained: 1, same: 3 },
      ],
      items: [
        { path: '/host', cells: [{ differs: false }, { differs: true }] },
      ],
    });
    const explain = (body: object) =>
      noted(as('techLead').post(`${PATH}/explanations`, body));
    const explanation = {
      environment: 'production',
      paths: ['/host'],
      reason: 'Each has an address of its own',
    };
    expect((await explain({ ...explanation, paths: ['/region'] })).status).toBe(
      400,
    );
    expect((await explain(explanation)).body).toEqual({ explained: 1 });
    expect((await parity()).body.items).toEqual([]);
    const overview = await noted(backend.as(BYSTANDER).get(PATH));
    expect(overview.body).toMatchObject({
      live: 'production',
      reference: 'staging',
      keyOrigin: 'database',
      residencyUnbound: false,
      parity: { explained: 1, unexplained: 0 },
      environments: [
        { environment: 'production', isLive: true, drifted: 1, versions: 2 },
        { environment: 'staging', isReference: true, baseline: null },
      ],
    });
  });

  it('make the same of a repeated request, without keeping its body', async () => {
    const send = (parameters: object) =>
      noted(
        propose({ environment: 'repeated', parameters }).set(
          'Idempotency-Key',
          'once',
        ),
      );
    const [first, second] = [await send(LIVE), await send(LIVE)];
    expect(second.body).toEqual(first.body);
    expect((await send({ ...LIVE, more: 1 })).status).toBe(409);
  });

  const deep = (levels: number) =>
    `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
  const JSON_TYPE = 'application/json';
  const YAML_TYPE = 'application/yaml';
  const bomb = [
    'a: &a [lol, lol, lol]',
    'b: &b [*a, *a, *a]',
    'c: &c [*b, *b, *b]',
    'd: [*c, *c, *c]',
  ].join('\n');
  it.each<[string, string, string, number, RegExp]>([
    ['a YAML bomb', YAML_TYPE, bomb, 400, /Line 2 .* alias/],
    ['an alias', YAML_TYPE, `a: &x ${SECRET}\nb: *x`, 400, /alias/],
    ['a merge key', YAML_TYPE, 'a: &x {b: 1}\nc: {<<: *x}', 400, /alias/],
    ['a tag', YAML_TYPE, 'a: !!js/function "x"', 400, /tag|not valid/],
    ['a tag of its own', YAML_TYPE, `a: !x ${SECRET}`, 400, /tag/],
    [
      'a duplicate key',
      YAML_TYPE,
      `a: 1\na: ${SECRET}`,
      400,
      /Line 2 .* before/,
    ],
    ['two documents', YAML_TYPE, 'a: 1\n---\nb: 2', 400, /not valid/],
    ['bad YAML', YAML_TYPE, `a: [${SECRET}\nb: }`, 400, /not valid in line/],
    ['a text', YAML_TYPE, SECRET, 400, /must be an object/],
    ['a key that is a list', YAML_TYPE, '? [a, b]\n: 1', 400, /key/],
    [
      '__proto__ in YAML',
      YAML_TYPE,
      '__proto__: {admin: true}',
      400,
      /__proto__/,
    ],
    [
      '__proto__ in JSON',
      JSON_TYPE,
      '{"__proto__":{"admin":true}}',
      400,
      /__proto__/,
    ],
    [
      'broken JSON',
      JSON_TYPE,
      `{"password": ${SECRET}}`,
      400,
      /not valid JSON/,
    ],
    [
      'broken JSON, late',
      JSON_TYPE,
      `{"password": "${SECRET}" x}`,
      400,
      /not valid JSON/,
    ],
    ['depth in JSON', JSON_TYPE, deep(40), 400, /deeper than 32/],
    ['more depth in JSON', JSON_TYPE, deep(100_000), 400, /deeper than 32/],
    ['depth in YAML', YAML_TYPE, '['.repeat(100_000), 400, /deeper than 32/],
    ['steps in YAML', YAML_TYPE, '- '.repeat(100_000), 400, /deeper than 32/],
    ['a NUL', JSON_TYPE, `{"password":"${SECRET}\\u0000"}`, 400, /NUL/],
    ['too much', JSON_TYPE, `{"a":"${'x'.repeat(2_200_000)}"}`, 413, /large/],
    ['another type', 'text/plain', 'a: 1', 415, /media type/],
  ])(
    'refuse %s, and say where and never what',
    async (_, type, body, status, message) => {
      const answer = await raw('observations?environment=hostile', type, body);
      expect([answer.status, answer.body.error?.message]).toEqual([
        status,
        expect.stringMatching(message),
      ]);
      expect(({} as { admin?: boolean }).admin).toBeUndefined();
    },
  );

  it('take 10,000 parameters, page by page', async () => {
    const parameters = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, n) => [`p${n}`, { value: n }]),
    );
    const input = { environment: 'large', parameters };
    const proposed = await noted(propose(input));
    expect(proposed.body).toMatchObject({ parameters: 10_000 });
    const flipped = { ...parameters, p5000: { value: -1 } };
    const observed = await noted(
      backend
        .asService()
        .post(`${PATH}/observations`, { ...input, parameters: flipped }),
    );
    expect(observed.body).toMatchObject({ parameters: 10_000, differences: 1 });
    const paths = new Set<string>();
    let cursor = '';
    do {
      const page = await backend
        .as(BYSTANDER)
        .get(`${PATH}/baselines/large/1?limit=500${cursor}`);
      page.body.items.forEach((item: any) => paths.add(item.path));
      const { nextCursor } = page.body.pageInfo;
      cursor = nextCursor ? `&cursor=${nextCursor}` : '';
    } while (cursor);
    expect(paths.size).toBe(10_000);
  });

  it('let machines in only with the permission, and nobody else', async () => {
    expect(
      (
        await noted(
          backend
            .as(BYSTANDER)
            .post(`${PATH}/observations?environment=x`, { a: 1 }),
        )
      ).status,
    ).toBe(403);
    const nothing = mockServices.permissions.mock({
      authorize: async () => [{ result: AuthorizeResult.DENY }],
      authorizeConditional: async () => [{ result: AuthorizeResult.ALLOW }],
    });
    const strict = await startPilotsBackend({ features: [nothing.factory] });
    const refused = await strict
      .asService()
      .post(`${PATH}/observations?environment=x`, { a: 1 });
    expect(refused.status).toBe(403);
    await strict.stop();
  });

  it('have shown a secret to nobody, and to no log', () => {
    expect(seen.length).toBeGreaterThan(60);
    expect(seen.filter(text => text.includes('hunter2'))).toEqual([]);
  });
});
