import { BYSTANDER, PEOPLE } from '../../__testUtils__/examplePilot';
import { startPilotsBackend } from '../../__testUtils__/startPilotsBackend';

jest.setTimeout(60_000);

const PILOT = '/pilots/default/loan-pre-approval';
const nextYear = new Date().getFullYear() + 1;
const RISK = {
  title: 'Scores can be probed',
  severity: 'high',
  kind: 'security',
  owner: 'dagny',
  mitigation: 'Rate limits',
  reviewDate: `${nextYear}-06-30`,
};

describe('the risk routes', () => {
  let backend: Awaited<ReturnType<typeof startPilotsBackend>>;

  beforeAll(async () => {
    backend = await startPilotsBackend();
  });
  afterAll(() => backend.stop());

  it('takes a risk through proposal, change, rejection and acceptance', async () => {
    const lead = backend.as(PEOPLE.riskLead);
    const sponsor = backend.as(PEOPLE.sponsor);
    const { body } = await lead.post(`${PILOT}/risks`, RISK).expect(201);
    expect(body).toMatchObject({
      etag: '"1"',
      state: 'open',
      owner: 'user:default/dagny',
    });
    const path = `${PILOT}/risks/${body.id}`;
    const change = { ...RISK, severity: 'medium' };
    await lead.put(path, change).expect(428);
    const changed = await lead.put(path, change).set('If-Match', '"1"');
    expect(changed.headers.etag).toBe('"2"');

    await lead.post(`${path}/acceptance`).expect(403);
    await sponsor.post(`${path}/rejection`, {}).expect(400);
    await sponsor.post(`${path}/rejection`, { reason: 'No' }).expect(200);
    const accepted = await sponsor
      .post(`${path}/acceptance`, { note: 'For this pilot' })
      .set('If-Match', '"3"');
    expect(accepted.body).toMatchObject({
      state: 'accepted',
      settled: { note: 'For this pilot' },
    });
    await lead.post(`${path}/mitigation`, { evidence: 'Test' }).expect(409);

    const list = await backend.as(BYSTANDER).get(`${PILOT}/risks`).expect(200);
    expect(list.body).toMatchObject({
      items: [{ id: body.id, state: 'accepted' }],
      totalItems: 1,
      pageInfo: {},
    });
  });

  it('takes a risk without a kind, from whoever writes it', async () => {
    const { kind, ...risk } = { ...RISK, state: 'open' };
    const proposed = await backend
      .as(PEOPLE.riskLead)
      .post(`${PILOT}/risks`, risk)
      .expect(201);
    expect(proposed.body).toMatchObject({ kind: 'operational', state: 'open' });
    const steward = backend.as(PEOPLE.dataSteward);
    const { body } = await steward.post(`${PILOT}/risks`, risk).expect(201);
    expect(body).toMatchObject({ kind: 'privacy' });
    const changed = await steward
      .put(`${PILOT}/risks/${body.id}`, { ...risk, severity: 'low' })
      .set('If-Match', '"1"')
      .expect(200);
    expect(changed.body).toMatchObject({ kind: 'privacy', severity: 'low' });
  });

  it('names every problem, and makes a risk once for one key', async () => {
    const lead = backend.as(PEOPLE.riskLead);
    const none = await lead.post(`${PILOT}/risks`, {}).expect(400);
    expect(none.body.error.message).toContain("'title'");
    const bad = await lead.post(`${PILOT}/risks`, {
      title: ' ',
      severity: 'huge',
      kind: 'fire',
      owner: 3,
      color: 'red',
    });
    expect(bad.status).toBe(400);
    for (const field of ['title', 'severity', 'kind', 'owner', 'color']) {
      expect(bad.body.error.message).toContain(`${field}: `);
    }
    const send = () =>
      lead.post(`${PILOT}/risks`, RISK).set('Idempotency-Key', 'once');
    const [first, second] = [await send(), await send()];
    expect(second.body.id).toBe(first.body.id);
  });

  it('shows the trigger, unarmed until the pilot runs', async () => {
    const { body } = await backend
      .as(BYSTANDER)
      .get(`${PILOT}/trigger`)
      .expect(200);
    expect(body).toMatchObject({
      state: 'unarmed',
      trigger: { name: 'Loan rollback', decisionWindow: 'PT2H' },
      limits: { changeFailRate: 0.15, timeToRestore: 'PT60M', defaulted: [] },
      problems: [],
    });
  });
});
