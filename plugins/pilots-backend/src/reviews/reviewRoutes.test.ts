import { mockServices } from '@backstage/backend-test-utils';
import { BYSTANDER, examplePilot, PEOPLE } from '../__testUtils__/examplePilot';
import { startPilotsBackend } from '../__testUtils__/startPilotsBackend';
import { daysAhead } from '../__testUtils__/startablePilot';
import { PATH } from '../__testUtils__/walkToRunning';
import { TestHouse } from '../__testUtils__/TestHouse';

jest.setTimeout(120_000);

const DAY = 24 * 3600_000;
const INTENT = {
  hypothesis: 'Applicants who get an answer at once complete more often',
  startDate: daysAhead(-20),
  decisionDate: daysAhead(60),
  timeZone: 'UTC',
};

describe('reviews and plans over HTTP', () => {
  let api: Awaited<ReturnType<typeof startPilotsBackend>>;
  let latest: string;
  const as = (role: keyof typeof PEOPLE) => api.as(PEOPLE[role]);
  const knexOf = (house: TestHouse) => house.database.knex;
  let house: TestHouse;

  beforeAll(async () => {
    const entities = [examplePilot({ spec: { intent: INTENT } })];
    house = await TestHouse.create({ databaseId: 'SQLITE_3', entities });
    api = await startPilotsBackend({
      entities,
      features: [mockServices.database.factory({ knex: knexOf(house) })],
    });
    await as('serviceOwner')
      .put(`${PATH}/reviews/schedule`, { weekday: 'TU', time: '10:00' })
      .set('If-Match', '"0"')
      .expect(200);
    const started = new Date(Date.now() - 14 * DAY).toISOString();
    await knexOf(house)('pilots').update({
      stage: 'running',
      started_at: started,
      stage_since: started,
    });
    await knexOf(house)('review_schedules').update({ set_at: started });
    house.clock.set(new Date().toISOString());
    await house.rooms.weeklyReviews.run();
  });
  afterAll(() => api.stop());

  it('lists what is to come and what was opened, page by page, the latest first', async () => {
    const { status, body } = await api.as(BYSTANDER).get(`${PATH}/reviews`);
    expect(status).toBe(200);
    expect(body.items.map((one: any) => one.state)).toEqual([
      ...Array(4).fill('upcoming'),
      'open',
      'missed',
    ]);
    const ids = body.items.map((one: any) => one.id);
    expect(ids).toEqual([...ids].sort().reverse());
    expect(body.totalItems).toBe(6);
    latest = ids[4];
    const paged: string[] = [];
    let cursor = '';
    do {
      const page = await api
        .as(BYSTANDER)
        .get(`${PATH}/reviews?limit=4${cursor && `&cursor=${cursor}`}`)
        .expect(200);
      paged.push(...page.body.items.map((one: any) => one.id));
      cursor = page.body.pageInfo.nextCursor ?? '';
    } while (cursor);
    expect(paged).toEqual(ids);
    await api.as(BYSTANDER).get(`${PATH}/reviews?cursor=x`).expect(400);
    await api.as(BYSTANDER).get(`${PATH}/reviews/2020-01-01`).expect(404);
  });

  it('completes one with its version, by who may, all of it or nothing', async () => {
    const path = `${PATH}/reviews/${latest}`;
    const { body, headers } = await as('techLead').get(path).expect(200);
    expect(headers.etag).toBe('"1"');
    expect(body).toMatchObject({ state: 'open', snapshot: { asOf: body.at } });
    const held = {
      notes: 'We go on',
      actions: [{ what: 'Ask', owner: 'bruno', due: daysAhead(7) }],
    };
    await as('techLead').put(path, held).expect(428);
    await as('techLead').put(path, held).set('If-Match', '"7"').expect(412);
    await as('sponsor').put(path, held).set('If-Match', '"1"').expect(403);
    const wrong = await as('techLead')
      .put(path, {
        notes: 'x',
        actions: [{ what: '', owner: 'group:default/all', due: '2026-02-30' }],
      })
      .set('If-Match', '"1"')
      .expect(400);
    for (const field of ['what', 'owner', 'due']) {
      expect(wrong.body.error.message).toContain(`actions[0].${field}`);
    }
    const unknown = await as('techLead')
      .put(path, {
        ...held,
        observations: [{ metric: 'no-such', value: 1 }],
      })
      .set('If-Match', '"1"')
      .expect(400);
    expect(unknown.body.error.message).toContain('observations[0]');
    const done = await as('techLead')
      .put(path, {
        ...held,
        observations: [{ metric: 'users', value: 40, occurredAt: new Date() }],
      })
      .set('If-Match', '"1"')
      .expect(200);
    expect(done.headers.etag).toBe('"2"');
    expect(done.body).toMatchObject({
      state: 'held',
      heldBy: { actor: PEOPLE.techLead, role: 'techLead' },
      actions: [{ owner: PEOPLE.productManager }],
      snapshot: body.snapshot,
    });
    const [{ id }] = done.body.actions;
    const finish = `${path}/actions/${id}/completion`;
    await as('riskLead').post(finish, { evidence: 'x' }).expect(403);
    const finished = await as('productManager')
      .post(finish, { evidence: 'Five calls, noted' })
      .expect(200);
    expect(finished.body.actions[0]).toMatchObject({
      evidence: 'Five calls, noted',
      doneBy: { actor: PEOPLE.productManager },
    });
  });

  it('takes a paused pilot through plan and approvals to the resume', async () => {
    const plans = `${PATH}/corrective-actions`;
    await as('techLead').post(plans, { cause: 'x' }).expect(409);
    await as('riskLead')
      .post(`${PATH}/transitions`, { event: 'pause', reason: 'A leak' })
      .expect(200);
    await as('serviceOwner').post(plans, { cause: 'x' }).expect(403);
    const gaps = await as('techLead')
      .post(plans, { propose: true, actions: [] })
      .expect(400);
    expect(gaps.body.error.message).toMatch(/cause: .*\nactions: /);
    const written = await as('techLead')
      .post(plans, {
        cause: 'A log held names',
        actions: [
          { what: 'Mask it', owner: PEOPLE.techLead, due: daysAhead(2) },
        ],
        propose: true,
      })
      .expect(201);
    expect(written.body).toMatchObject({
      id: 'CAP-1',
      state: 'proposed',
      actions: [{ beforeResume: true }],
      missingApprovals: ['serviceOwner', 'riskLead'],
    });
    await as('productManager').post(plans, { cause: 'y' }).expect(409);
    const { hash } = written.body;
    const approve = (role: keyof typeof PEOPLE, body = { hash }) =>
      as(role).post(`${plans}/CAP-1/approvals`, body);
    await approve('techLead').expect(403);
    await approve('sponsor').expect(403);
    await approve('riskLead', { hash: 'f'.repeat(64) }).expect(409);
    await approve('riskLead', { hash: 'nonsense' }).expect(409);
    await as('riskLead')
      .post(`${plans}/CAP-1/rejection`, { reason: 'And the old logs?' })
      .expect(200);
    await approve('riskLead').expect(409);
    const edited = await as('techLead')
      .put(`${plans}/CAP-1`, { ...written.body, propose: true })
      .set('If-Match', '"2"')
      .expect(200);
    expect(edited.body.verdicts).toMatchObject([{ verdict: 'rejected' }]);
    await approve('riskLead').expect(201);
    await approve('riskLead').expect(403);
    const approved = await approve('serviceOwner').expect(201);
    expect(approved.body.state).toBe('approved');

    const { body: pilot } = await as('riskLead').get(PATH).expect(200);
    const [cause] = pilot.pause.causes;
    const lifting = `${PATH}/pause/causes/${cause.id}/lifting`;
    await as('techLead').post(lifting, { reason: 'x' }).expect(403);
    await as('serviceOwner').post(lifting, { reason: 'x' }).expect(403);
    const resume = () =>
      as('serviceOwner').post(`${PATH}/transitions`, { event: 'resume' });
    await resume().expect(409);
    await as('riskLead').post(lifting, { reason: 'No leak' }).expect(200);
    const { body: resumed } = await resume().expect(200);
    expect(resumed).toMatchObject({ stage: 'running' });
    expect(resumed.resumedAt).toBe(resumed.stageSince);
    expect(resumed.pause).toBeUndefined();
    const { body: closed } = await as('sponsor').get(`${plans}/CAP-1`);
    expect(closed.state).toBe('closed');
  });
});
