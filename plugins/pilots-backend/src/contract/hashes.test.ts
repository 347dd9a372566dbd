import { BYSTANDER, PEOPLE } from '../__testUtils__/examplePilot';
import { startablePilot } from '../__testUtils__/startablePilot';
import { startPilotsBackend } from '../__testUtils__/startPilotsBackend';
import { PATH, walk } from '../__testUtils__/walkToRunning';

jest.setTimeout(180_000);

const STATEMENT = 'I have read it, and it covers what it must.';
/** No SHA-256, another one, and one in the wrong letters: none is what stands there. */
const HASHES = ['nonsense', 'f'.repeat(64), 'ABCDEF'.repeat(10)];

describe('an approval over another hash than what stands there', () => {
  let api: Awaited<ReturnType<typeof startPilotsBackend>>;
  let steps: ReturnType<typeof walk>;

  beforeAll(async () => {
    const pilot = startablePilot() as any;
    pilot.spec.onCall.escalation = BYSTANDER;
    api = await startPilotsBackend({ entities: [pilot] });
    steps = walk(api);
    await steps.writePack();
    await steps.proposeCriteria();
    await steps.ok(steps.transition('productManager', 'submit'));
    const change = {
      title: 'A change',
      impact: 'One branch; the old form stays.',
      deploymentPlan: 'Canary at 5 %, then the branch.',
      backoutSteps: 'Switch the flag off.',
    };
    const start = new Date(Date.now() + 24 * 3600_000);
    start.setUTCHours(10, 0, 0, 0);
    const end = new Date(start.getTime() + 2 * 3600_000).toISOString();
    const window = { start: start.toISOString(), end };
    const techLead = steps.as('techLead');
    await steps.ok(
      techLead.post(`${PATH}/changes`, { ...change, window, propose: true }),
    );
    await steps.ok(techLead.post(`${PATH}/changes/templates`, change));
    await steps.ok(
      techLead.post(`${PATH}/configuration/baselines`, {
        environment: 'production',
        parameters: { timeoutMs: 3000 },
      }),
    );
  });
  afterAll(() => api.stop());

  it.each([
    [
      'techLead',
      'pack/runbook/approvals',
      { version: 1, statement: STATEMENT },
    ],
    ['techLead', 'pack/runbook/rejection', { version: 1, reason: 'Too short' }],
    ['sponsor', 'criteria/lock', {}],
    ['serviceOwner', 'changes/CHG-1/approvals', {}],
    ['serviceOwner', 'changes/templates/STD-1/approvals', {}],
    ['serviceOwner', 'configuration/baselines/production/1/approvals', {}],
  ] as const)('by the %s is refused at %s', async (role, path, body) => {
    for (const hash of HASHES) {
      const answer = await steps
        .as(role)
        .post(`${PATH}/${path}`, { ...body, hash });
      expect([hash, answer.status]).toEqual([hash, 409]);
    }
    const endless = { ...body, hash: 'f'.repeat(129) };
    await steps.as(role).post(`${PATH}/${path}`, endless).expect(400);
    await steps
      .as(role)
      .post(`${PATH}/${path}`, { ...body, hash: '' })
      .expect(400);
  });

  it('is no attestation of a document', async () => {
    const { body } = await api.as(BYSTANDER).get(`${PATH}/attestations`);
    const about = body.signable.filter((one: any) => one.document);
    expect(about).not.toEqual([]);
    for (const { check } of about) {
      const signed = await api.as(BYSTANDER).post(`${PATH}/attestations`, {
        check,
        statement: STATEMENT,
        hash: 'nonsense',
      });
      expect(signed.status).toBe(409);
    }
  });

  it('is no signature, and the answer says what stands in the way', async () => {
    const { body: before } = await api.as(BYSTANDER).get(PATH);
    const approve = (hash: string) =>
      steps.transition('sponsor', 'approve', {
        signature: { statement: STATEMENT, hash },
      });
    for (const hash of HASHES) {
      const { status, body } = await approve(hash);
      expect(status).toBe(409);
      expect(body.error.blockedBy).toEqual([
        {
          guard: 'signatures',
          message: expect.stringContaining(before.hashes.approval),
          clearedBy: expect.stringContaining('Read the pilot again'),
        },
      ]);
    }
    await steps.sign('sponsor');
    const twice = await approve(before.hashes.approval);
    expect(twice.status).toBe(409);
    expect(twice.body.error.blockedBy).toMatchObject([{ guard: 'signatures' }]);
  });

  it('lets whoever holds a role learn, on the record, that locked criteria stay', async () => {
    const edit = (person: string) =>
      api
        .as(person)
        .put(`${PATH}/criteria`, { criteria: [], propose: false })
        .set('If-Match', '"1"');
    const last = async () => {
      const { body } = await api.as(BYSTANDER).get(`${PATH}/record?limit=1`);
      return body.entries[0];
    };
    await edit(PEOPLE.sponsor).expect(403);
    expect((await last()).action).toBe('pilot.signed');

    const { body } = await api.as(BYSTANDER).get(`${PATH}/criteria`);
    await steps
      .as('riskLead')
      .post(`${PATH}/criteria/lock`, { hash: body.hash })
      .expect(200);
    for (const person of Object.values(PEOPLE)) {
      const { body: refused } = await edit(person).expect(409);
      expect(refused.error.message).toContain('only through an amendment');
      expect(await last()).toMatchObject({
        action: 'criteria.edit-refused',
        actor: person,
      });
    }
    // Who holds no role has nothing to write here, and nothing to put on record.
    await edit(BYSTANDER).expect(403);
    expect((await last()).actor).not.toBe(BYSTANDER);
  });
});
