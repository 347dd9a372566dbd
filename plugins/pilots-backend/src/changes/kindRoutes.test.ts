import { mockServices } from '@backstage/backend-test-utils';
import { examplePilot, PEOPLE } from '../__testUtils__/examplePilot';
import { startPilotsBackend } from '../__testUtils__/startPilotsBackend';
import { testDatabases } from '../__testUtils__/TestHouse';
import { draftChange } from './__testUtils__/draftChange';

jest.setTimeout(60_000);

const PILOT = '/pilots/default/loan-pre-approval';
const CHANGES = `${PILOT}/changes`;
const TEMPLATE = {
  title: 'Patch release',
  impact: 'None that users notice',
  deploymentPlan: 'Rolling',
  backoutSteps: 'The version before',
};

function pilotOpenAtAnyTime() {
  const { spec } = examplePilot() as any;
  const changeWindows = [{ rrule: 'FREQ=DAILY', duration: 'P1D' }];
  return examplePilot({
    spec: { guardrails: { ...spec.guardrails, changeWindows } },
  });
}

describe('the routes of kinds of changes', () => {
  let backend: Awaited<ReturnType<typeof startPilotsBackend>>;
  let knex: Awaited<ReturnType<typeof testDatabases.init>>;
  const as = (role: keyof typeof PEOPLE) => backend.as(PEOPLE[role]);

  beforeEach(async () => {
    knex = await testDatabases.init('SQLITE_3');
    backend = await startPilotsBackend({
      entities: [pilotOpenAtAnyTime()],
      features: [mockServices.database.factory({ knex })],
    });
  });
  afterEach(() => backend.stop());

  it('take a template from its proposal to its retirement', async () => {
    const path = `${CHANGES}/templates`;
    expect((await as('techLead').post(path, { title: 'x' })).status).toBe(400);
    const proposed = await as('techLead').post(path, TEMPLATE);
    expect(proposed.status).toBe(201);
    expect(proposed.body).toMatchObject({
      id: 'STD-1',
      may: { edit: { allowed: true }, authorise: { allowed: false } },
    });
    const one = `${path}/STD-1`;
    expect((await as('techLead').put(one, TEMPLATE)).status).toBe(428);
    const { hash } = proposed.body;
    const own = await as('techLead').post(`${one}/approvals`, { hash });
    expect(own.status).toBe(403);
    const approved = await as('serviceOwner').post(`${one}/approvals`, {
      hash,
    });
    expect(approved.body.state).toBe('authorised');
    const change = await as('productManager').post(CHANGES, {
      kind: 'standard',
      template: 'STD-1',
      title: 'Patch 1.4.2',
      window: {
        start: new Date(Date.now() - 60_000).toISOString(),
        end: new Date(Date.now() + 3600_000).toISOString(),
      },
      propose: true,
    });
    expect(change.body).toMatchObject({ state: 'approved', kind: 'standard' });
    const retired = await as('serviceOwner').post(`${one}/retirement`, {
      reason: 'Too wide',
    });
    expect(retired.body.state).toBe('retired');
    const again = await as('serviceOwner').post(`${one}/rejection`, {
      reason: 'x',
    });
    expect(again.status).toBe(409);
    const list = await as('riskLead').get(path);
    expect(list.body).toMatchObject({ totalItems: 1 });
    expect((await as('riskLead').get(`${path}/STD-9`)).status).toBe(404);
    const rejection = await as('serviceOwner').post(`${path}/STD-9/rejection`, {
      reason: 'x',
    });
    expect(rejection.status).toBe(404);
  });

  it('take an emergency through both authorities to its review', async () => {
    const draft = draftChange({ kind: 'emergency', window: null });
    delete draft.window;
    const pm = await as('productManager').post(CHANGES, draft);
    expect(pm.status).toBe(403);
    const { body } = await as('techLead').post(CHANGES, {
      ...draft,
      propose: true,
    });
    const one = `${CHANGES}/${body.id}`;
    const { hash } = body;
    const first = await as('serviceOwner').post(`${one}/approvals`, { hash });
    expect(first.body).toMatchObject({
      state: 'approved',
      emergency: { secondDueAt: expect.any(String), escalated: [] },
      may: { confirm: { allowed: false }, close: { allowed: true } },
    });
    const closed = await as('serviceOwner').post(`${one}/closure`, {
      result: 'succeeded',
    });
    expect(closed.body.state).toBe('closed');
    const second = await as('riskLead').post(`${one}/approvals`, { hash });
    expect(second.body.emergency.second).toMatchObject({ verdict: 'approved' });
    expect(
      (await as('riskLead').post(`${one}/review`, { findings: 'x' })).status,
    ).toBe(403);
    const review = await as('techLead').post(`${one}/review`, {
      findings: 'It was one',
    });
    expect(review.body.emergency.review.findings).toBe('It was one');
  });

  it('attach and detach ids of other systems, whatever the state', async () => {
    const { body } = await as('techLead').post(CHANGES, draftChange());
    const one = `${CHANGES}/${body.id}`;
    const id = { system: 'servicenow', id: 'CHG 42/7' };
    const bad = await as('techLead').post(`${one}/external-ids`, {
      ...id,
      url: 'file:///etc/passwd',
    });
    expect(bad.status).toBe(400);
    const attached = await as('serviceOwner').post(`${one}/external-ids`, id);
    expect(attached.body).toMatchObject({ externalIds: [id], hash: body.hash });
    expect((await as('riskLead').post(`${one}/external-ids`, id)).status).toBe(
      403,
    );
    const path = `${one}/external-ids/ServiceNow/${encodeURIComponent(id.id)}`;
    const detached = await as('techLead').delete(path);
    expect(detached.body.externalIds).toEqual([]);
    expect((await as('techLead').delete(path)).status).toBe(404);
  });

  it('show a calendar, and refuse times that are none', async () => {
    const { body } = await as('techLead').get(
      `${CHANGES}/calendar?from=2026-06-08&to=2026-06-15`,
    );
    expect(body).toMatchObject({
      start: '2026-06-08T00:00:00.000Z',
      timeZone: 'Europe/Berlin',
      changes: [],
      freezes: [],
    });
    expect(body.windows.length).toBeGreaterThanOrEqual(7);
    for (const query of [
      'from=yesterday',
      'from=2026-06-08T00:00:00',
      'from=2026-06-09&to=2026-06-08',
      'from=2026-01-01&to=2028-01-01',
    ]) {
      const { status } = await as('techLead').get(
        `${CHANGES}/calendar?${query}`,
      );
      expect([query, status]).toEqual([query, 400]);
    }
  });

  it('list unrecorded deployments and join them by hand', async () => {
    const path = `${CHANGES}/unrecorded`;
    const none = await as('riskLead').get(path);
    expect(none.body).toEqual({ items: [], totalItems: 0, pageInfo: {} });
    const started = new Date(Date.now() - 3600_000).toISOString();
    await knex('pilots').update({ stage: 'running', started_at: started });
    const events = ['D1', 'D2', 'D3'].map((id, n) => ({
      type: 'deployment',
      id,
      component: 'loan-scoring',
      status: 'succeeded',
      finishedAt: new Date(Date.now() - 60_000 * (n + 1)).toISOString(),
    }));
    await backend.asService().post('/delivery/events', events);
    const first = await as('riskLead').get(`${path}?limit=2`);
    expect(first.body).toMatchObject({
      totalItems: 3,
      items: [{ deployment: { id: 'D1' } }, { deployment: { id: 'D2' } }],
    });
    const { nextCursor } = first.body.pageInfo;
    const rest = await as('riskLead').get(
      `${path}?limit=2&cursor=${nextCursor}`,
    );
    expect(rest.body.items).toMatchObject([{ deployment: { id: 'D3' } }]);
    expect(rest.body.pageInfo.nextCursor).toBeUndefined();

    const { body } = await as('techLead').post(CHANGES, draftChange());
    const join = { deployment: { id: 'D3' }, change: body.id, reason: 'Ours' };
    const post = (who: keyof typeof PEOPLE, request: object) =>
      as(who).post(`${path}/joins`, request);
    expect((await post('riskLead', join)).status).toBe(403);
    expect((await post('techLead', { ...join, reason: ' ' })).status).toBe(400);
    const joined = await post('techLead', join);
    expect(joined.status).toBe(201);
    expect(joined.body).toMatchObject({ change: body.id, by: 'hand' });
    const own = await as('riskLead').get(`${CHANGES}/${body.id}/deployments`);
    expect(own.body).toMatchObject({ totalItems: 1 });
    const withdraw = () =>
      as('techLead').post(`${CHANGES}/${body.id}/withdrawal`, { reason: 'x' });
    expect((await withdraw()).status).toBe(409);
    const view = await as('techLead').get(`${CHANGES}/${body.id}`);
    expect(view.body.may.withdraw.whyNot).toMatch('/D3: close it');
    const parted = await post('techLead', { ...join, change: null });
    expect(parted.body.change).toBeUndefined();
    expect((await withdraw()).status).toBe(200);
  });
});
