import { CRITERIA_PRESETS } from '@pilot-handoff/backstage-plugin-pilots-common';
import { BYSTANDER, PEOPLE } from '../__testUtils__/examplePilot';
import { startPilotsBackend } from '../__testUtils__/startPilotsBackend';

jest.setTimeout(60_000);

const PILOT = '/pilots/default/loan-pre-approval';
const complete = CRITERIA_PRESETS.general.criteria;

describe('the criteria routes', () => {
  let backend: Awaited<ReturnType<typeof startPilotsBackend>>;
  const put = (by: string, body: object, ifMatch?: string) => {
    const call = backend.as(by).put(`${PILOT}/criteria`, body);
    return ifMatch ? call.set('If-Match', ifMatch) : call;
  };

  beforeAll(async () => {
    backend = await startPilotsBackend();
  });
  afterAll(() => backend.stop());

  it('takes a pilot from nothing to proposed criteria', async () => {
    const reader = backend.as(BYSTANDER);
    const empty = await reader.get(`${PILOT}/criteria`).expect(200);
    expect(empty.headers.etag).toBe('"0"');
    expect(empty.body).toMatchObject({
      state: 'none',
      version: 0,
      criteria: [],
      presets: [{ sector: 'financial-services' }],
      history: [],
    });

    const missing = await put(PEOPLE.techLead, { criteria: complete });
    expect(missing.status).toBe(428);
    const body = { criteria: complete, propose: true };
    const saved = await put(PEOPLE.techLead, body, '"0"');
    expect(saved.status).toBe(200);
    expect(saved.headers.etag).toBe('"1"');
    expect(saved.body).toMatchObject({
      state: 'proposed',
      proposedBy: PEOPLE.techLead,
    });
    expect(saved.body.criteria[0]).toMatchObject({
      floor: 0.1875,
      floorDefaulted: true,
    });
    const stale = await put(PEOPLE.techLead, body, '"0"');
    expect(stale.status).toBe(412);

    const view = await reader.get(`${PILOT}/criteria`).expect(200);
    expect(view.headers.etag).toBe('"1"');
    expect(view.body).toMatchObject({
      history: [{ version: 1, savedBy: PEOPLE.techLead }],
      amendments: [],
      missingOutcomes: [],
    });
    await reader.get(`${PILOT}/criteria/versions/1`).expect(200);
    await reader.get(`${PILOT}/criteria/versions/7`).expect(404);
  });

  it('names every problem of a bad proposal in one answer', async () => {
    const criteria = [{ id: 'A B' }, { ...complete[0], threshold: 'much' }];
    const answer = await put(PEOPLE.techLead, { criteria }, '"1"');
    expect(answer.status).toBe(400);
    for (const path of ['[0].id', '[0].title', '[0].window', '[1].threshold']) {
      expect(answer.body.error.message).toContain(`criteria${path}: `);
    }
  });

  it('locks by hand only while ready, and answers 403 to who may not', async () => {
    const { body } = await backend.as(BYSTANDER).get(`${PILOT}/criteria`);
    const lock = (by: string) =>
      backend.as(by).post(`${PILOT}/criteria/lock`, { hash: body.hash });
    await lock(PEOPLE.productManager).expect(403);
    const answer = await lock(PEOPLE.sponsor).expect(409);
    expect(answer.body.error.message).toContain('it is draft');
  });

  it('offers the presets and an honest evaluation', async () => {
    const reader = backend.as(BYSTANDER);
    const presets = await reader.get(`${PILOT}/criteria/presets`).expect(200);
    expect(presets.body.sector).toBe('financial-services');
    expect(presets.body.presets).toHaveLength(5);
    const evaluation = await reader.get(`${PILOT}/evaluation`).expect(200);
    expect(evaluation.body).toMatchObject({
      locked: false,
      recommendation: 'iterate',
    });
    expect(new Set(evaluation.body.results.map((r: any) => r.verdict))).toEqual(
      new Set(['insufficient-data']),
    );
  });
});
