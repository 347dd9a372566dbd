import { PEOPLE } from '../../__testUtils__/examplePilot';
import { startPilotsBackend } from '../../__testUtils__/startPilotsBackend';
import { PATH } from '../../__testUtils__/walkToRunning';

jest.setTimeout(120_000);

describe('retention, over HTTP', () => {
  let api: Awaited<ReturnType<typeof startPilotsBackend>>;
  beforeAll(async () => {
    api = await startPilotsBackend();
  });
  afterAll(() => api.stop());

  it('is held by the sponsor and let go of by the risk lead, once', async () => {
    const retention = () =>
      api.as(PEOPLE.techLead).get(`${PATH}/record/retention`);
    expect((await retention()).body).toEqual({
      retention: 'P7Y',
      held: false,
      holds: [],
    });

    const sponsor = api.as(PEOPLE.sponsor);
    const empty = await sponsor.post(`${PATH}/record/holds`, { reason: ' ' });
    expect(empty.status).toBe(400);
    const key = { 'Idempotency-Key': 'one hold' };
    const post = () =>
      sponsor.post(`${PATH}/record/holds`, { reason: 'A lawsuit' }).set(key);
    const made = await post();
    expect(made.status).toBe(201);
    expect((await post()).body).toEqual(made.body);
    const { body } = await retention();
    expect(body).toMatchObject({
      held: true,
      holds: [{ reason: 'A lawsuit', setBy: { actor: PEOPLE.sponsor } }],
    });

    const lifting = `${PATH}/record/holds/${body.holds[0].id}/lifting`;
    const reason = { reason: 'It is settled' };
    expect((await sponsor.post(lifting, reason)).status).toBe(403);
    const riskLead = api.as(PEOPLE.riskLead);
    const lifted = await riskLead.post(lifting, reason);
    expect(lifted.status).toBe(200);
    expect(lifted.body).toMatchObject({
      held: false,
      holds: [{ lifted: { by: { actor: PEOPLE.riskLead }, ...reason } }],
    });
    expect((await riskLead.post(lifting, reason)).status).toBe(409);

    const { entries } = (await api.as(PEOPLE.techLead).get(`${PATH}/record`))
      .body;
    expect(entries.map((entry: any) => entry.action)).toEqual(
      expect.arrayContaining(['record.hold-set', 'record.hold-lifted']),
    );
    expect(
      (await api.asService().post(`${PATH}/record/holds`, reason)).status,
    ).toBe(403);
  });
});
