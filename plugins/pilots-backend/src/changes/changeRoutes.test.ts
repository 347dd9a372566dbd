import { examplePilot, PEOPLE } from '../__testUtils__/examplePilot';
import { startPilotsBackend } from '../__testUtils__/startPilotsBackend';
import { draftChange } from './__testUtils__/draftChange';

jest.setTimeout(60_000);

const PILOT = '/pilots/default/loan-pre-approval';
const HOUR = 3600_000;

function pilotOpenAtAnyTime() {
  const pilot = examplePilot();
  const spec = pilot.spec as { guardrails: object };
  const changeWindows = [{ rrule: 'FREQ=DAILY', duration: 'P1D' }];
  return examplePilot({
    spec: { guardrails: { ...spec.guardrails, changeWindows } },
  });
}

/** A complete change whose window is open now. */
function changeNow(parts: object = {}) {
  const now = Date.now();
  return draftChange({
    window: {
      start: new Date(now - HOUR).toISOString(),
      end: new Date(now + HOUR).toISOString(),
    },
    ...parts,
  });
}

describe('the routes of changes and reviews', () => {
  let backend: Awaited<ReturnType<typeof startPilotsBackend>>;
  const techLead = () => backend.as(PEOPLE.techLead);
  const serviceOwner = () => backend.as(PEOPLE.serviceOwner);

  beforeEach(async () => {
    backend = await startPilotsBackend({ entities: [pilotOpenAtAnyTime()] });
  });
  afterEach(() => backend.stop());

  it('take a change from its creation to its learnings', async () => {
    const created = await techLead().post(`${PILOT}/changes`, changeNow());
    expect(created.status).toBe(201);
    expect(created.headers.etag).toBe('"1"');
    expect(created.body).toMatchObject({
      id: 'CHG-1',
      state: 'draft',
      blockedBy: [],
      may: { propose: { allowed: true }, approve: { allowed: false } },
    });

    const refused = await techLead().put(`${PILOT}/changes/CHG-1`, changeNow());
    expect(refused.status).toBe(428);
    const edited = await techLead()
      .put(`${PILOT}/changes/CHG-1`, changeNow({ title: 'Go live' }))
      .set('If-Match', created.headers.etag);
    expect(edited.status).toBe(200);
    const { hash } = edited.body;

    const proposed = await techLead().post(`${PILOT}/changes/CHG-1/proposal`);
    expect(proposed.body.state).toBe('proposed');
    const stranger = await techLead().post(`${PILOT}/changes/CHG-1/approvals`, {
      hash,
    });
    expect(stranger.status).toBe(403);
    const stale = await serviceOwner().post(
      `${PILOT}/changes/CHG-1/approvals`,
      { hash: created.body.hash },
    );
    expect(stale.status).toBe(409);
    const approved = await serviceOwner().post(
      `${PILOT}/changes/CHG-1/approvals`,
      { hash, statement: 'Ready to go' },
    );
    expect(approved.body).toMatchObject({
      state: 'approved',
      verdicts: [{ statement: 'Ready to go', by: { role: 'serviceOwner' } }],
    });

    const failed = await techLead().post(`${PILOT}/changes/CHG-1/closure`, {
      result: 'failed',
    });
    expect(failed.status).toBe(409);
    expect(failed.body.error.blockedBy).toMatchObject([{ guard: 'learnings' }]);
    const closed = await techLead().post(`${PILOT}/changes/CHG-1/closure`, {
      result: 'succeeded',
      learnings: 'Warm the cache first',
    });
    expect(closed.status).toBe(200);
    const learnt = await techLead().put(`${PILOT}/changes/CHG-1/learnings`, {
      learnings: 'Warm the cache first',
      changedDocuments: [],
      documentsNote: 'The runbook said so',
    });
    expect(learnt.body.closure.documentsNote).toBe('The runbook said so');
  });

  it('give the first answer to a creation that is repeated', async () => {
    const body = changeNow();
    const create = (change: object) =>
      techLead()
        .post(`${PILOT}/changes`, change)
        .set('Idempotency-Key', 'one-and-only');
    const first = await create(body);
    const second = await create(body);
    expect(second.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expect((await create({ ...body, title: 'Other' })).status).toBe(409);
    const list = await techLead().get(`${PILOT}/changes?state=draft&limit=1`);
    expect(list.body).toMatchObject({ totalItems: 1, items: [{ number: 1 }] });
  });

  it('answer bad input with what is wrong', async () => {
    const status = async (call: PromiseLike<{ status: number }>) =>
      (await call).status;
    const post = (path: string, body: object) =>
      status(techLead().post(`${PILOT}/${path}`, body));
    expect(await post('changes', {})).toBe(400);
    expect(await post('changes', changeNow({ title: '  ' }))).toBe(400);
    expect(await post('changes', changeNow({ kind: 'magic' }))).toBe(400);
    expect(await post('changes', changeNow({ targets: ['billing'] }))).toBe(
      400,
    );
    expect(await post('changes/CHG-9/proposal', {})).toBe(404);
    const get = (path: string) => status(techLead().get(`${PILOT}/${path}`));
    expect(await get('changes/CHG-9')).toBe(404);
    expect(await get('changes/banana')).toBe(404);
    expect(await get('changes?state=lost')).toBe(400);
    expect(await get('changes?cursor=forged')).toBe(400);
    expect(await get('changes?limit=0')).toBe(400);
    const outsider = await serviceOwner().post(`${PILOT}/changes`, changeNow());
    expect(outsider.status).toBe(403);
  });

  it('tell a pipeline whether it may deploy, and why not', async () => {
    const gate = async (query = '') =>
      (await backend.asService().get(`${PILOT}/gate${query}`)).body;
    expect(await gate()).toMatchObject({
      allowed: false,
      reasons: [
        { guard: 'not-running', clearedBy: expect.any(String) },
        { guard: 'change-approval' },
      ],
    });
    expect(await gate('?environment=staging')).toEqual({
      allowed: true,
      reasons: [],
    });
  });

  it('refuse machines that want to act as people', async () => {
    const answer = await backend
      .asService()
      .post(`${PILOT}/changes`, changeNow());
    expect(answer.status).toBe(403);
  });

  it('schedule the weekly reviews', async () => {
    const path = `${PILOT}/reviews/schedule`;
    const before = await techLead().get(path);
    expect(before.headers.etag).toBe('"0"');
    const schedule = { weekday: 'WE', time: '09:30' };
    expect((await techLead().put(path, schedule)).status).toBe(428);
    const set = await techLead()
      .put(path, schedule)
      .set('If-Match', before.headers.etag);
    expect(set.status).toBe(200);
    expect(set.headers.etag).toBe('"1"');
    const bad = await techLead()
      .put(path, { weekday: 'WE', time: '24:00' })
      .set('If-Match', '"1"');
    expect(bad.status).toBe(400);
    const reviews = await techLead().get(`${PILOT}/reviews`);
    expect(reviews.body).toMatchObject({ items: [], pageInfo: {} });
  });
});
