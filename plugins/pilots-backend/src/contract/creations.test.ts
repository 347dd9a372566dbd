import { BYSTANDER, examplePilot } from '../__testUtils__/examplePilot';
import { startPilotsBackend } from '../__testUtils__/startPilotsBackend';

jest.setTimeout(60_000);

describe('creations outside of a pilot', () => {
  let backend: Awaited<ReturnType<typeof startPilotsBackend>>;
  const post = (path: string, body: object, key: string) =>
    backend.as(BYSTANDER).post(path, body).set('Idempotency-Key', key);

  beforeAll(async () => {
    backend = await startPilotsBackend();
  });
  afterAll(() => backend.stop());

  it('makes a calendar address once, and tells its token once', async () => {
    const first = await post('/feeds', { title: 'Mine' }, 'feed');
    const { token, path, ...feed } = first.body;
    expect(first.status).toBe(201);
    expect(path).toContain(token);
    const again = await post('/feeds', { title: 'Mine' }, 'feed');
    expect(again).toMatchObject({ status: 201, body: feed });
    expect(again.text).not.toContain(token);
    expect(again.body).not.toHaveProperty('path');

    const other = await post('/feeds', { title: 'Another' }, 'feed');
    expect(other.status).toBe(409);
    const { body } = await backend.as(BYSTANDER).get('/feeds');
    expect(body.items).toHaveLength(1);
    const calendar = await backend
      .asNobody()
      .get(`/feeds/${token}/calendar.ics`);
    expect(calendar.status).toBe(200);
  });

  it('makes one address of two requests at the same moment', async () => {
    const twice = await Promise.all([
      post('/feeds', { title: 'Twice' }, 'twice'),
      post('/feeds', { title: 'Twice' }, 'twice'),
    ]);
    expect(twice.map(({ status }) => status)).toEqual([201, 201]);
    expect(twice[0].body.id).toBe(twice[1].body.id);
  });

  it('keeps no key after a refusal', async () => {
    expect((await post('/feeds', { days: 3000 }, 'refused')).status).toBe(400);
    expect((await post('/feeds', { days: 3 }, 'refused')).status).toBe(201);
  });

  it('starts a pilot once, and refuses another one under the key', async () => {
    const entity = (name: string) => examplePilot({ name });
    const start = (name: string) =>
      post('/pilots', { entity: entity(name) }, 'start');
    const first = await start('parcel-lockers');
    expect(first.status).toBe(201);
    const again = await start('parcel-lockers');
    expect(again).toMatchObject({ status: 201, body: first.body });
    expect((await start('bicycle-lockers')).status).toBe(409);
    const entities = await backend
      .asService('plugin:catalog')
      .get('/catalog/entities');
    expect(entities.body.entities).toHaveLength(1);
  });

  it('refuses a key that is too long', async () => {
    const long = await post('/feeds', {}, 'k'.repeat(256));
    expect(long.status).toBe(400);
  });
});
