import { startPilotsBackend } from '../../__testUtils__/startPilotsBackend';
import { BYSTANDER, examplePilot } from '../../__testUtils__/examplePilot';

jest.setTimeout(120_000);

function newPilot(name: string): any {
  const entity = JSON.parse(JSON.stringify(examplePilot()));
  entity.metadata.name = name;
  entity.metadata.title = 'Another one';
  return entity;
}

describe('pilots that are started in the portal', () => {
  let api: Awaited<ReturnType<typeof startPilotsBackend>>;
  beforeAll(async () => {
    api = await startPilotsBackend();
  });
  afterAll(() => api.stop());

  it('are kept, and served to the catalog at a version', async () => {
    const before = await api
      .asService('plugin:catalog')
      .get('/catalog/entities');
    expect(before.body.entities).toEqual([]);
    const started = await api
      .as(BYSTANDER)
      .post('/pilots', { entity: newPilot('parcel-lockers') });
    expect(started.status).toBe(201);
    expect(started.body).toEqual({
      ref: 'default/parcel-lockers',
      entityRef: 'pilot:default/parcel-lockers',
    });
    const after = await api
      .asService('plugin:catalog')
      .get('/catalog/entities');
    expect(after.headers.etag).not.toBe(before.headers.etag);
    const [entity] = after.body.entities;
    expect(entity.metadata.name).toBe('parcel-lockers');
    expect(
      entity.metadata.annotations['backstage.io/managed-by-location'],
    ).toBeDefined();
    const again = await api
      .asService('plugin:catalog')
      .get('/catalog/entities')
      .set('If-None-Match', after.headers.etag);
    expect(again.status).toBe(304);
  });

  it('have a name of their own, and nothing wrong with them', async () => {
    for (const name of ['parcel-lockers', 'loan-pre-approval']) {
      const twice = await api
        .as(BYSTANDER)
        .post('/pilots', { entity: newPilot(name) });
      expect([name, twice.status]).toEqual([name, 409]);
    }
    const wrong = newPilot('wrong');
    wrong.spec.intent.decisionDate = '2020-01-01';
    wrong.spec.roles = { boss: 'user:default/amara' };
    const refused = await api.as(BYSTANDER).post('/pilots', { entity: wrong });
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toMatch(/decisionDate/);
    expect(refused.body.error.message).toMatch(/boss/);
  });

  it('are started by people, and read as a whole by services alone', async () => {
    const machine = await api
      .asService()
      .post('/pilots', { entity: newPilot('by-a-machine') });
    expect(machine.status).toBe(403);
    expect((await api.as(BYSTANDER).get('/catalog/entities')).status).toBe(403);
  });
});
