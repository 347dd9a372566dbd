import {
  BYSTANDER,
  examplePilot,
  PEOPLE,
} from '../../__testUtils__/examplePilot';
import { startPilotsBackend } from '../../__testUtils__/startPilotsBackend';

const PATH = '/pilots/default/loan-pre-approval';

jest.setTimeout(60_000);

describe('the routes of roles', () => {
  let api: Awaited<ReturnType<typeof startPilotsBackend>>;

  beforeAll(async () => {
    api = await startPilotsBackend({
      entities: [
        examplePilot({ spec: { roles: { sponsor: PEOPLE.sponsor } } }),
      ],
    });
  });
  afterAll(() => api.stop());

  it('answers 404 for an unknown pilot, naming it', async () => {
    const { status, body } = await api
      .as(BYSTANDER)
      .get('/pilots/default/nothing/roles');
    expect(status).toBe(404);
    expect(body.error.message).toContain('default/nothing');
  });

  it('answers 404 for an unknown role, naming the roles', async () => {
    const { status, body } = await api
      .as(BYSTANDER)
      .post(`${PATH}/roles/boss/claims`);
    expect(status).toBe(404);
    expect(body.error.message).toMatch(/boss.*sponsor, productManager/);
  });

  it('lets no machine claim a role', async () => {
    const { status, body } = await api
      .asService()
      .post(`${PATH}/roles/techLead/claims`);
    expect(status).toBe(403);
    expect(body.error.message).toContain('Only a person');
  });

  it('gives the first answer again to a repeated key, and 409 to another body', async () => {
    const claim = (note: string) =>
      api
        .as(PEOPLE.techLead)
        .post(`${PATH}/roles/techLead/claims`, { note })
        .set('Idempotency-Key', 'k-1');
    const first = await claim('I built it');
    const second = await claim('I built it');
    const third = await claim('I did not');
    expect(first.status).toBe(201);
    expect(second.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expect(third.status).toBe(409);
  });

  it('shows an accepted claim in the snapshot, and 304 while nothing changes', async () => {
    const claim = await api
      .as(PEOPLE.riskLead)
      .post(`${PATH}/roles/riskLead/claims`);
    const before = await api.asService().get('/catalog/roles');
    await api
      .as(PEOPLE.sponsor)
      .post(`${PATH}/claims/${claim.body.id}/acceptance`)
      .expect(200);
    const after = await api
      .asService()
      .get('/catalog/roles')
      .set('If-None-Match', before.headers.etag);
    expect(after.body.pilots['default/loan-pre-approval'].claimed).toEqual({
      riskLead: PEOPLE.riskLead,
    });
    await api
      .asService()
      .get('/catalog/roles')
      .set('If-None-Match', after.headers.etag)
      .expect(304);
  });

  it('keeps the snapshot from people, and everything from strangers', async () => {
    await api.as(BYSTANDER).get('/catalog/roles').expect(403);
    await api.asNobody().get(`${PATH}/roles`).expect(401);
  });

  it('answers 413 to a body that is too large', async () => {
    await api
      .as(BYSTANDER)
      .post(`${PATH}/roles/techLead/claims`, { note: 'x'.repeat(10_000_000) })
      .expect(413);
  });

  it('serves the record with its head, and verifies it', async () => {
    const record = await api.as(BYSTANDER).get(`${PATH}/record`);
    expect(record.body.entries[0].hash).toBe(record.body.head.hash);
    const { seq, hash } = record.body.head;
    const verification = await api
      .as(BYSTANDER)
      .get(`${PATH}/record/verification?seq=${seq}&hash=${hash}`);
    expect(verification.body).toMatchObject({ valid: true, entries: seq });
  });
});
