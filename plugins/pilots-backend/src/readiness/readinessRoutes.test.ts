import { contentHash } from '@pilot-handoff/backstage-plugin-pilots-common';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { pilotsReadinessExtensionPoint } from '@pilot-handoff/backstage-plugin-pilots-node';
import { BYSTANDER, PEOPLE } from '../__testUtils__/examplePilot';
import { startPilotsBackend } from '../__testUtils__/startPilotsBackend';
import { completeText } from './__testUtils__/ReadinessHouse';

jest.setTimeout(60_000);

const PILOT = '/pilots/default/loan-pre-approval';
const RUNBOOK = `${PILOT}/pack/runbook`;

/** A module of a host that adds a check. */
const scanner = createBackendModule({
  pluginId: 'pilots',
  moduleId: 'scanner',
  register(env) {
    env.registerInit({
      deps: { readiness: pilotsReadinessExtensionPoint },
      async init({ readiness }) {
        readiness.addCheck({
          id: 'security-privacy.scanner',
          item: 'security-privacy',
          title: 'Scanner',
          evaluate: async () => ({ status: 'passed', message: 'Clean' }),
        });
      },
    });
  },
});

describe('pack and checklist over HTTP', () => {
  let backend: Awaited<ReturnType<typeof startPilotsBackend>>;
  beforeAll(async () => {
    backend = await startPilotsBackend({
      features: [
        scanner,
        mockServices.urlReader.mock({
          readUrl: async url => ({
            buffer: async () => Buffer.from(`# ${url}`),
          }),
        }).factory,
      ],
    });
  });
  afterAll(() => backend.stop());
  const text = completeText('runbook');

  it('writes, reads and approves a document', async () => {
    const { as } = backend;
    const empty = await as(BYSTANDER).get(RUNBOOK).expect(200);
    expect(empty.headers.etag).toBe('"0"');
    expect(empty.body).toMatchObject({ version: 0, state: 'missing' });

    const written = await as(PEOPLE.serviceOwner)
      .put(RUNBOOK, { content: text })
      .set('If-Match', '"0"')
      .expect(200);
    expect(written.headers.etag).toBe('"1"');
    expect(written.body).toMatchObject({
      hash: contentHash(text),
      state: 'in-review',
    });
    expect(written.body.sections.every((s: any) => s.found)).toBe(true);

    await as(PEOPLE.serviceOwner).put(RUNBOOK, { content: 'x' }).expect(428);
    await as(PEOPLE.serviceOwner)
      .put(RUNBOOK, { content: 'x' })
      .set('If-Match', 'W/"7"')
      .expect(412);

    const approval = {
      version: 1,
      hash: contentHash(text),
      statement: 'I would work by it',
    };
    await as(PEOPLE.serviceOwner)
      .post(`${RUNBOOK}/approvals`, approval)
      .expect(403);
    await as(PEOPLE.techLead)
      .post(`${RUNBOOK}/approvals`, { ...approval, hash: contentHash('x') })
      .expect(409);
    const approved = await as(PEOPLE.techLead)
      .post(`${RUNBOOK}/approvals`, approval)
      .expect(201);
    expect(approved.body).toMatchObject({
      state: 'approved',
      approval: { by: { actor: PEOPLE.techLead, role: 'techLead' } },
    });
    expect(approved.body.content).toBeUndefined();

    const pack = await as(BYSTANDER).get(`${PILOT}/pack`).expect(200);
    expect(pack.body.documents).toHaveLength(9);
    await as(BYSTANDER).get(`${RUNBOOK}/versions`).expect(200);
    await as(BYSTANDER).get(`${RUNBOOK}/versions/1`).expect(200);
    await as(BYSTANDER).get(`${RUNBOOK}/versions/2`).expect(404);
    await as(BYSTANDER).get(`${RUNBOOK}/diff?from=0&to=current`).expect(200);
    await as(BYSTANDER)
      .post(`${RUNBOOK}/comments`, { comment: 'Good' })
      .expect(201);
  });

  it('links a document and reads it at once', async () => {
    const { as } = backend;
    const url = 'https://git.example.com/plan.md';
    const linked = await as(PEOPLE.techLead)
      .put(`${PILOT}/pack/change-plan`, { url })
      .set('If-Match', '"0"')
      .expect(200);
    expect(linked.body).toMatchObject({
      version: 1,
      source: 'url',
      content: `# ${url}`,
      link: { url, origin: 'portal', reachable: true },
    });
    await as(BYSTANDER).post(`${PILOT}/pack/change-plan/refresh`).expect(200);
    await as(PEOPLE.techLead)
      .put(`${PILOT}/pack/change-plan`, { url: 'file:///etc/passwd' })
      .set('If-Match', '"1"')
      .expect(400);
  });

  it.each([
    [
      'get',
      `${PILOT}/pack/poem`,
      undefined,
      404,
      /There is no document poem; the documents are intent,/,
    ],
    [
      'get',
      '/pilots/default/none/readiness',
      undefined,
      404,
      /There is no pilot/,
    ],
    ['put', RUNBOOK, {}, 400, /either content or url/],
    [
      'post',
      `${PILOT}/attestations`,
      { check: 'x', statement: 'long enough to be one' },
      400,
      /There is no check x/,
    ],
    [
      'post',
      `${PILOT}/attestations`,
      { check: 'runbook.dry-run', statement: 'short' },
      400,
      /statement/,
    ],
    [
      'post',
      `${PILOT}/waivers/none/withdrawal`,
      { reason: 'x' },
      404,
      /There is no waiver none/,
    ],
  ] as const)(
    '%s %s is answered in words',
    async (method, path, body, status, words) => {
      const answer = await backend.as(PEOPLE.serviceOwner)[method](path, body);
      expect(answer.status).toBe(status);
      expect(answer.body.error.message).toMatch(words);
    },
  );

  it.each([1_500_000, 10_000_000])('answers %i bytes with 413', async size => {
    const answer = await backend
      .as(PEOPLE.serviceOwner)
      .put(RUNBOOK, { content: 'x'.repeat(size) })
      .set('If-Match', '"1"');
    expect(answer.status).toBe(413);
  });

  it('gives the first answer to a repeated key', async () => {
    const { as } = backend;
    const body = {
      check: 'configuration.drift',
      reason: 'Nothing watches yet',
      compensatingControl: 'Looked at by hand each day',
      expiresAt: new Date(Date.now() + 7 * 24 * 3600_000).toISOString(),
    };
    const ask = () =>
      as(PEOPLE.techLead)
        .post(`${PILOT}/waivers`, body)
        .set('Idempotency-Key', 'k1');
    const first = await ask().expect(201);
    const second = await ask().expect(201);
    expect(second.body.id).toBe(first.body.id);

    const waiver = `${PILOT}/waivers/${first.body.id}`;
    await as(PEOPLE.sponsor).post(`${waiver}/approvals`).expect(201);
    const done = await as(PEOPLE.riskLead)
      .post(`${waiver}/approvals`)
      .expect(201);
    expect(done.body.standing).toBe('active');
    const all = await as(BYSTANDER).get(`${PILOT}/waivers`).expect(200);
    expect(all.body).toMatchObject({
      items: [{ standing: 'active' }],
      warnings: [{ daysAhead: 14 }],
      mayRequest: false,
    });
  });

  it('shows the checklist with what a module added', async () => {
    const { body } = await backend
      .as(BYSTANDER)
      .get(`${PILOT}/readiness`)
      .expect(200);
    expect(body.items).toHaveLength(9);
    const ids = body.items.flatMap((item: any) =>
      item.checks.map((c: any) => c.id),
    );
    expect(ids).toContain('security-privacy.scanner');
    expect(
      body.items[2].checks.find((c: any) => c.id === 'configuration.drift'),
    ).toMatchObject({
      status: 'exempt',
      withoutWaiver: 'not-reported',
    });
  });

  it('lets no machine act as a person', async () => {
    const answer = await backend
      .asService()
      .post(`${RUNBOOK}/comments`, { comment: 'beep' });
    expect(answer.status).toBe(403);
  });
});
