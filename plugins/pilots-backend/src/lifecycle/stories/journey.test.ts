import { catalogThatForgets } from '../../__testUtils__/catalogThatForgets';
import {
  BYSTANDER,
  exampleNeighbours,
  PEOPLE,
} from '../../__testUtils__/examplePilot';
import { startPilotsBackend } from '../../__testUtils__/startPilotsBackend';
import {
  documentText,
  startablePilot,
} from '../../__testUtils__/startablePilot';
import { PATH, walk } from '../../__testUtils__/walkToRunning';

jest.setTimeout(120_000);

describe('a pilot on its way from draft to running', () => {
  let api: Awaited<ReturnType<typeof startPilotsBackend>>;
  let catalog: ReturnType<typeof catalogThatForgets>;
  let steps: ReturnType<typeof walk>;
  const stage = async () => (await api.as(BYSTANDER).get(PATH)).body.stage;

  beforeAll(async () => {
    const pilot = startablePilot() as any;
    // On call, and author of nothing: who signs the dry run.
    pilot.spec.onCall.escalation = BYSTANDER;
    catalog = catalogThatForgets([pilot, ...exampleNeighbours()]);
    api = await startPilotsBackend({ catalog: catalog.catalog });
    steps = walk(api);
  });
  afterAll(() => api.stop());

  it('is not submitted while anything is missing, and says all of it', async () => {
    const { status, body } = await steps.transition('productManager', 'submit');
    expect(status).toBe(409);
    expect(body.error.blockedBy.map((b: any) => b.guard)).toEqual([
      'documents-written',
      'criteria-proposed',
    ]);
  });

  it('names an event that there is not', async () => {
    const { status, body } = await steps.transition('sponsor', 'launch');
    expect(status).toBe(400);
    expect(body.error.message).toContain('launch');
  });

  it('is submitted by the product manager and by nobody else', async () => {
    await steps.writePack();
    await steps.proposeCriteria();
    const refused = await steps.transition('techLead', 'submit');
    expect(refused.status).toBe(403);
    expect(refused.body.error.blockedBy[0].guard).toBe('role');
    const done = await steps.transition('productManager', 'submit');
    expect(done.status).toBe(200);
    expect(await stage()).toBe('ready');
  });

  it('takes no signature over anything but what stands there', async () => {
    const { status } = await steps.transition('sponsor', 'approve', {
      signature: { statement: 'I approve', hash: 'f'.repeat(64) },
    });
    expect(status).toBe(409);
    const without = await steps.transition('sponsor', 'approve');
    expect(without.status).toBe(400);
  });

  it('voids a signature when a document changes', async () => {
    await steps.sign('sponsor');
    await steps.write('runbook', documentText('runbook', 'Changed.'));
    const { body } = await api.as(BYSTANDER).get(PATH);
    expect(body.signatures).toEqual([
      expect.objectContaining({ role: 'sponsor', valid: false }),
    ]);
  });

  it('waits for those who have not signed', async () => {
    await steps.sign('sponsor');
    await steps.sign('serviceOwner');
    const mine = await api.as(PEOPLE.riskLead).get('/waiting');
    expect(mine.body.items.map((i: any) => i.kind)).toContain('signature');
    const again = await steps.transition('sponsor', 'approve', {
      signature: {
        statement: 'again',
        hash: (await api.as(PEOPLE.sponsor).get(PATH)).body.hashes.approval,
      },
    });
    expect(again.status).toBe(409);
  });

  it('is approved by the third signature, which locks the criteria', async () => {
    await steps.sign('riskLead');
    expect(await stage()).toBe('approved');
    const criteria = await api
      .as(PEOPLE.productManager)
      .get(`${PATH}/criteria`);
    expect(criteria.body.state).toBe('locked');
    const edit = await api
      .as(PEOPLE.productManager)
      .put(`${PATH}/criteria`, { criteria: [], propose: false })
      .set('If-Match', criteria.headers.etag);
    expect(edit.status).toBe(409);
    const record = await api.as(BYSTANDER).get(`${PATH}/record?limit=1`);
    expect(record.body.entries[0].action).toBe('criteria.edit-refused');
  });

  it('is not started while items are open', async () => {
    const { status, body } = await steps.transition('serviceOwner', 'start');
    expect(status).toBe(409);
    expect(body.error.blockedBy.map((b: any) => b.guard)).toEqual([
      'checklist',
    ]);
  });

  it('starts once nine items pass or are waived by two people', async () => {
    await steps.approvePack();
    await steps.scheduleReviews();
    await steps.goLiveChange();
    await steps.rehearse();
    await steps.dryRun(BYSTANDER);
    await steps.configure();
    await steps.waiveSilent();
    const { body } = await api.as(BYSTANDER).get(`${PATH}/readiness`);
    const open = body.items.filter(
      (i: any) => !['passed', 'exempt'].includes(i.status),
    );
    expect(
      open.map((i: any) => [
        i.id,
        i.checks
          .filter((c: any) => !['passed', 'exempt'].includes(c.status))
          .map((c: any) => [c.id, c.message]),
      ]),
    ).toEqual([]);
    const configuration = body.items.find((i: any) => i.id === 'configuration');
    expect(configuration.status).toBe('passed');
    // Whoever was deleted since is noticed at that very moment.
    catalog.forget(PEOPLE.dataSteward);
    const refused = await steps.transition('serviceOwner', 'start');
    expect(refused.status).toBe(409);
    expect(refused.body.error.blockedBy).toEqual([
      expect.objectContaining({ guard: 'checklist' }),
    ]);
    catalog.remember(PEOPLE.dataSteward);
    await steps.ok(steps.transition('serviceOwner', 'start'));
    expect(await stage()).toBe('running');
  });

  it('keeps the signatures that it started on, whatever is written later', async () => {
    await steps.write('architecture', documentText('architecture', 'Moved.'));
    const { body } = await api.as(BYSTANDER).get(PATH);
    const valid = body.signatures.filter((s: any) => s.valid);
    expect(valid.map((s: any) => s.role).sort()).toEqual([
      'riskLead',
      'serviceOwner',
      'sponsor',
    ]);
    expect(body.hashes.pack).not.toBe(body.approvedHashes.pack);
  });

  it('leaves a record that verifies and tells the whole way', async () => {
    const verification = await api
      .as(BYSTANDER)
      .get(`${PATH}/record/verification`);
    expect(verification.body.valid).toBe(true);
    const { body } = await api.as(BYSTANDER).get(`${PATH}/record?limit=500`);
    const actions = body.entries.map((e: any) => e.action);
    expect(actions).toEqual(
      expect.arrayContaining([
        'pilot.submit',
        'pilot.signed',
        'signatures.voided',
        'pilot.approve',
        'pilot.start',
      ]),
    );
  });

  it('shows in the portfolio as it is', async () => {
    const { body } = await api.as(BYSTANDER).get('/pilots?stage=running');
    expect(body.items).toEqual([
      expect.objectContaining({
        ref: 'default/loan-pre-approval',
        stage: 'running',
        readiness: expect.objectContaining({ total: 9 }),
      }),
    ]);
  });
});
