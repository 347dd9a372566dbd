import { BYSTANDER, PEOPLE } from '../__testUtils__/examplePilot';
import { startPilotsBackend } from '../__testUtils__/startPilotsBackend';
import { startablePilot } from '../__testUtils__/startablePilot';
import { PATH, walk } from '../__testUtils__/walkToRunning';

jest.setTimeout(180_000);

describe('from a running pilot to the next, over HTTP', () => {
  let api: Awaited<ReturnType<typeof startPilotsBackend>>;
  let steps: ReturnType<typeof walk>;
  const vote = (person: string, outcome: string) =>
    api.as(person).post(`${PATH}/votes`, { outcome, reason: 'As measured' });
  const read = async (path = `${PATH}/decisions`) =>
    (await api.as(BYSTANDER).get(path)).body;
  const stage = async () => (await read(PATH)).stage;

  beforeAll(async () => {
    const pilot = startablePilot() as any;
    // On call, and author of nothing: who signs the dry run.
    pilot.spec.onCall.escalation = BYSTANDER;
    api = await startPilotsBackend({ entities: [pilot] });
    steps = walk(api);
    await steps.writePack();
    await steps.proposeCriteria();
    await steps.ok(steps.transition('productManager', 'submit'));
    for (const role of ['sponsor', 'serviceOwner', 'riskLead'] as const) {
      await steps.sign(role);
    }
    await steps.approvePack();
    await steps.scheduleReviews();
    await steps.goLiveChange();
    await steps.rehearse();
    await steps.dryRun(BYSTANDER);
    await steps.waiveSilent();
    await steps.ok(steps.transition('serviceOwner', 'start'));
  });
  afterAll(() => api.stop());

  it('takes no votes before the decision is due, and amends nothing after', async () => {
    expect((await vote(PEOPLE.sponsor, 'scale')).status).toBe(409);
    await steps.ok(
      steps.transition('sponsor', 'due', { reason: 'We know enough' }),
    );
    const amendment = await api
      .as(PEOPLE.productManager)
      .post(`${PATH}/criteria/amendments`, {
        criteria: [],
        reason: 'x',
        knownAtTheTime: 'y',
      });
    expect(amendment.status).toBe(409);
    expect(amendment.body.error.message).toContain('decision-due');
  });

  it('shows the recommendation and who is waited for', async () => {
    const { items, forum } = await read();
    expect(items).toEqual([]);
    expect(forum).toMatchObject({
      open: true,
      round: 1,
      votes: [],
      recommendation: { recommendation: 'iterate' },
      votesMissing: expect.stringContaining('sponsor'),
      exit: { needed: false },
    });
    const own = await api.as(PEOPLE.riskLead).get(`${PATH}/decisions`);
    expect(own.body.forum.yourVote).toEqual({ role: 'riskLead' });
    const waiting = await api.as(PEOPLE.riskLead).get('/waiting');
    expect(waiting.body.items.map((item: any) => item.kind)).toContain('vote');
  });

  it('refuses votes of others, words without learnings, and a decision without votes', async () => {
    expect((await vote(PEOPLE.techLead, 'scale')).status).toBe(403);
    expect((await vote(BYSTANDER, 'scale')).status).toBe(403);
    expect((await vote(PEOPLE.sponsor, 'perhaps')).status).toBe(400);
    const words = await api
      .as(PEOPLE.productManager)
      .post(`${PATH}/decisions`, { rationale: 'Because' });
    expect(words.status).toBe(400);
    expect(words.body.error.message).toContain('learnings');
    const decided = await steps.transition('sponsor', 'decide');
    expect(decided.status).toBe(409);
    expect(decided.body.error.blockedBy.map((b: any) => b.guard)).toEqual([
      'votes',
      'rationale',
      'learnings',
    ]);
  });

  it('is decided by votes, words and the sponsor, otherwise than recommended', async () => {
    const proposed = await api
      .as(PEOPLE.productManager)
      .post(`${PATH}/decisions`, {
        rationale: 'Support costs more than it brings.',
        alternatives: ['Iterate with fewer branches'],
        learnings: ['Ask the branches first', 'Count support from day one'],
      });
    expect(proposed.status).toBe(201);
    expect(proposed.headers.etag).toBe('"1"');
    expect((await vote(PEOPLE.sponsor, 'stop')).status).toBe(201);
    await vote(PEOPLE.serviceOwner, 'iterate');
    const { body } = await vote(PEOPLE.riskLead, 'stop');
    expect(body).toMatchObject({ tally: { agreed: 'stop' }, override: true });
    await steps.ok(
      steps.transition('sponsor', 'decide', { reason: 'It will not pay' }),
    );
    expect(await stage()).toBe('stopped');
    const { items } = await read();
    expect(items).toMatchObject([
      {
        outcome: 'stop',
        status: 'accepted',
        override: { recommendation: 'iterate', rationale: 'It will not pay' },
        learnings: '- Ask the branches first\n- Count support from day one',
        votes: [{ outcome: 'stop' }, { outcome: 'iterate' }, {}],
        evidence: { readiness: { total: 9 } },
      },
    ]);
    expect(items[0].evidence.documents).toHaveLength(9);
  });

  it('is found again, as JSON and as Markdown, by component, outcome and text', async () => {
    const { items, totalItems } = await read(
      '/decisions?component=component:default/loan-scoring&outcome=stopped&q=branches%20support',
    );
    expect(totalItems).toBe(1);
    const [{ id }] = items;
    for (const query of ['outcome=scale', 'component=other', 'q=elephant']) {
      expect((await read(`/decisions?${query}`)).items).toEqual([]);
    }
    expect((await read(`/decisions/${id}`)).id).toBe(id);
    const markdown = await api
      .as(BYSTANDER)
      .get(`/decisions/${id}`)
      .set('Accept', 'text/markdown');
    expect(markdown.headers['content-type']).toContain('text/markdown');
    expect(markdown.text).toContain('# Stop: Loan pre-approval');
    const xml = await api
      .as(BYSTANDER)
      .get(`/decisions/${id}`)
      .set('Accept', 'application/xml');
    expect(xml.status).toBe(406);
    expect((await read(`/decisions/${id}/verification`)).valid).toBe(true);
    const none = await api.as(BYSTANDER).get('/decisions/nothing');
    expect(none.status).toBe(404);
    for (const query of ['outcome=maybe', 'sector=x', 'limit=0', 'cursor=x']) {
      const refused = await api.as(BYSTANDER).get(`/decisions?${query}`);
      expect(refused.status).toBe(400);
    }
    const machine = await api.asService('external:search').get('/decisions');
    expect(machine.body.totalItems).toBe(1);
  });

  it('is looked back at by the forum', async () => {
    const { items } = await read();
    const path = `${PATH}/decisions/${items[0].id}/look-backs`;
    const look = { verdict: 'revisit', note: 'Costs fell', next: '2099-01-01' };
    expect((await api.as(PEOPLE.techLead).post(path, look)).status).toBe(403);
    const bad = await api.as(PEOPLE.sponsor).post(path, { verdict: 'wrong' });
    expect(bad.status).toBe(400);
    const seen = await api.as(PEOPLE.sponsor).post(path, look);
    expect(seen.body).toMatchObject({
      status: 'revisit',
      nextLookBack: '2099-01-01',
      lookBacks: [{ by: { actor: PEOPLE.sponsor } }],
    });
  });

  it('is archived once the service owner has confirmed the exit, and says what is missing', async () => {
    const archive = () => steps.transition('productManager', 'archive');
    const missing = async () =>
      (await archive()).body.error.blockedBy.map((b: any) => b.message);
    expect(await missing()).toEqual([
      expect.stringMatching(/access is removed and that data is disposed of/),
    ]);
    const exit = (person: string, body: object) =>
      api.as(person).post(`${PATH}/exit`, body);
    expect((await exit(PEOPLE.sponsor, { accessRemoved: 'x' })).status).toBe(
      403,
    );
    const empty = await exit(PEOPLE.serviceOwner, { dataDisposed: ' ' });
    expect(empty.status).toBe(400);
    expect(empty.body.error.message).toContain('data is disposed of');
    const half = await exit(PEOPLE.serviceOwner, {
      accessRemoved: 'Accounts closed, ticket 4711',
    });
    expect(half.body.missing).toEqual(['dataDisposed']);
    const [left] = await missing();
    expect(left).toContain('data is disposed of');
    expect(left).not.toContain('access');
    await exit(PEOPLE.serviceOwner, { dataDisposed: 'Deletion report 12' });
    await steps.ok(archive());
    expect(await stage()).toBe('archived');
    const record = await read(`${PATH}/record/verification`);
    expect(record.valid).toBe(true);
  });
});
