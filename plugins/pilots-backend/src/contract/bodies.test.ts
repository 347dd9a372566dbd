import { BYSTANDER, examplePilot, PEOPLE } from '../__testUtils__/examplePilot';
import { startPilotsBackend } from '../__testUtils__/startPilotsBackend';
import { outsideClient } from './__testUtils__/outsideClient';

jest.setTimeout(60_000);

const PILOT = '/pilots/default/loan-pre-approval';

describe('bodies of an outside client', () => {
  let backend: Awaited<ReturnType<typeof startPilotsBackend>>;
  let send: ReturnType<typeof outsideClient>;

  beforeAll(async () => {
    const { techLead, ...roles } = PEOPLE;
    backend = await startPilotsBackend({
      entities: [examplePilot({ spec: { roles } })],
    });
    send = outsideClient(backend);
  });
  afterAll(() => backend.stop());

  it('claims a role without a word', async () => {
    const claim = await send(
      BYSTANDER,
      'POST',
      `${PILOT}/roles/techLead/claims`,
    );
    expect(claim).toMatchObject({ status: 201, body: { state: 'pending' } });
  });

  it('accepts a risk without a note', async () => {
    const risk = await backend.as(PEOPLE.riskLead).post(`${PILOT}/risks`, {
      title: 'Scores can be probed',
      severity: 'high',
      kind: 'security',
      owner: PEOPLE.serviceOwner,
      mitigation: 'Rate limits',
      reviewDate: `${new Date().getFullYear() + 1}-06-30`,
    });
    const path = `${PILOT}/risks/${risk.body.id}/acceptance`;
    const accepted = await send(PEOPLE.sponsor, 'POST', path);
    expect(accepted).toMatchObject({
      status: 200,
      body: { state: 'accepted' },
    });
  });

  it('may say that nothing is a form, as curl does', async () => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const path = `${PILOT}/trigger/confirmation`;
    const answer = await send(PEOPLE.serviceOwner, 'POST', path, { headers });
    expect(answer.status).toBe(409);
  });

  it.each([
    ['text/plain', '{"title": "x"}', 415],
    ['application/xml', '<risk/>', 415],
    ['application/json', '{"title": ', 400],
    ['application/json', '{"title": "x"}', 400],
    ['application/json', '', 400],
    ['text/plain', '', 400],
  ])('is answered for %s %j with %d', async (type, body, status) => {
    const answer = await send(PEOPLE.riskLead, 'POST', `${PILOT}/risks`, {
      headers: { 'Content-Type': type },
      body,
    });
    expect(answer.status).toBe(status);
  });

  it('is asked for a body where one is needed', async () => {
    const none = await send(PEOPLE.riskLead, 'POST', `${PILOT}/risks`);
    expect(none.status).toBe(400);
    expect(none.body.error.message).toContain('Send a body');
    const untyped = await send(PEOPLE.riskLead, 'POST', `${PILOT}/risks`, {
      body: Buffer.from('{}'),
    });
    expect(untyped.status).toBe(415);
    const typed = await send(PEOPLE.riskLead, 'POST', `${PILOT}/risks`, {
      headers: { 'Content-Type': 'application/xml' },
      body: '<risk/>',
    });
    expect(typed.body.error.message).toContain('application/xml');
  });

  it('may begin with a byte order mark', async () => {
    const headers = { 'Content-Type': 'application/json' };
    const risk = { title: 'A mark', severity: 'low' };
    const answer = await send(PEOPLE.riskLead, 'POST', `${PILOT}/risks`, {
      headers,
      body: `\ufeff${JSON.stringify(risk)}`,
    });
    expect(answer.status).toBe(201);
  });

  it('is told that no rollback is decided, not that a body is missing', async () => {
    const path = `${PILOT}/trigger/confirmation`;
    const { status, body } = await send(PEOPLE.serviceOwner, 'POST', path);
    expect({ status, name: body.error.name }).toEqual({
      status: 409,
      name: 'ConflictError',
    });
  });
});
