import { BYSTANDER, examplePilot, PEOPLE } from '../__testUtils__/examplePilot';
import { startPilotsBackend } from '../__testUtils__/startPilotsBackend';
import { outsideClient } from './__testUtils__/outsideClient';

jest.setTimeout(60_000);

const PILOT = '/pilots/default/loan-pre-approval';

describe('bodies that an outside client leaves out', () => {
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

  it('is told that no rollback is decided, not that a body is missing', async () => {
    const path = `${PILOT}/trigger/confirmation`;
    const { status, body } = await send(PEOPLE.serviceOwner, 'POST', path);
    expect({ status, name: body.error.name }).toEqual({
      status: 409,
      name: 'ConflictError',
    });
  });
});
