import { BYSTANDER, PEOPLE } from '../../__testUtils__/examplePilot';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { pilotOf, startDeliveryApi } from '../__testUtils__/deliveryApi';
import { deployment, incident, june } from '../__testUtils__/events';

jest.setTimeout(120_000);

describe.each(testDatabases.eachSupportedId())('links on %p', databaseId => {
  let api: Awaited<ReturnType<typeof startDeliveryApi>>;
  const path = '/pilots/default/shop/delivery/links';
  const link = (body: object, person: string = PEOPLE.serviceOwner) =>
    api.as(person).post(path, { reason: 'Seen in the logs', ...body });
  const failRate = async () =>
    (await api.report('shop')).measures.changeFailRate;

  beforeAll(async () => {
    api = await startDeliveryApi({
      databaseId,
      entities: [pilotOf('shop', ['component:default/shop'])],
    });
    await api.tell('shop', [
      deployment('D1', june(1), { source: 'ci' }),
      deployment('D2', june(20), { source: 'ci' }),
      deployment('twice', june(22), { source: 'ci' }),
      deployment('twice', june(23), { source: 'cd' }),
      deployment('broken', june(24), { source: 'ci', status: 'failed' }),
      incident('I1', june(2), june(3), { source: 'pd' }),
      incident('lab', june(2), june(3), { source: 'pd', environment: 'lab' }),
    ]);
    await api.tell('other', [
      incident('X1', june(20), june(21), { source: 'pd' }),
    ]);
  });
  afterAll(() => api.stop());

  it('moves an incident by hand, and back', async () => {
    expect(await failRate()).toMatchObject({ failed: 1 });
    const unlinked = await link({ incident: 'I1', deployment: null });
    expect(unlinked.status).toBe(201);
    expect(unlinked.body).toMatchObject({
      state: 'unlinked',
      incident: { id: 'I1', source: 'pd' },
      deployment: null,
      actor: PEOPLE.serviceOwner,
      role: 'serviceOwner',
    });
    expect(await failRate()).toMatchObject({ failed: 0 });

    const linked = await link({ incident: 'I1', deployment: 'D2' });
    expect(linked.body.deployment).toEqual({ id: 'D2', source: 'ci' });
    const { body } = await api.explain('shop', 'changeFailRate');
    expect(
      body.included.filter((e: any) => e.code === 'failed-by-incident'),
    ).toEqual([
      expect.objectContaining({ event: expect.objectContaining({ id: 'D2' }) }),
    ]);
    const list = await api.as(BYSTANDER).get(path);
    expect(list.body.items).toEqual([linked.body]);

    await api
      .as(PEOPLE.techLead)
      .delete(`${path}/${linked.body.id}`)
      .expect(204);
    expect((await api.as(BYSTANDER).get(path)).body.items).toEqual([]);
    expect(
      (await api.explain('shop', 'changeFailRate')).body.included[0],
    ).toMatchObject({
      code: 'failed-by-incident',
      event: { id: 'D1' },
    });
    const record = await api.as(BYSTANDER).get('/pilots/default/shop/record');
    expect(
      record.body.entries
        .map((entry: any) => entry.action)
        .filter((action: string) => action.startsWith('incident.')),
    ).toEqual([
      'incident.link-removed',
      'incident.linked',
      'incident.unlinked',
    ]);
  });

  it('links an incident of another component, and follows its corrections', async () => {
    const body = { incident: { id: 'X1', source: 'pd' }, deployment: 'D2' };
    const linked = await link(body);
    expect(linked.status).toBe(201);
    const { changeFailRate, recoveryTime, timeToRestore } = (
      await api.report('shop')
    ).measures;
    expect(changeFailRate).toMatchObject({ failed: 2 });
    expect(recoveryTime).toMatchObject({ sample: 2, open: 0 });
    expect(timeToRestore).toMatchObject({ sample: 1 });
    await api.tell('other', [
      incident('X1', june(20), undefined, { source: 'pd' }),
    ]);
    expect((await api.report('shop')).measures.recoveryTime).toMatchObject({
      sample: 1,
      open: 1,
    });
    // What a person linked needs no source to be spoken of again.
    for (const blamed of [null, null, 'D2', null]) {
      const again = await link({ incident: 'X1', deployment: blamed });
      expect(again.body).toMatchObject({
        incident: { id: 'X1', source: 'pd' },
        state: blamed ? 'linked' : 'unlinked',
      });
      expect(await failRate()).toMatchObject({ failed: blamed ? 2 : 1 });
    }
    const { items } = (await api.as(BYSTANDER).get(path)).body;
    await api.as(PEOPLE.techLead).delete(`${path}/${items[0].id}`).expect(204);
    expect(await failRate()).toMatchObject({ failed: 1 });
  });

  it('refuses what cannot be meant', async () => {
    const message = async (body: object, status: number) => {
      const answer = await link(body);
      expect(answer.status).toBe(status);
      return answer.body.error.message;
    };
    expect(
      await message({ incident: 'nothing', deployment: 'D1' }, 404),
    ).toContain('no incident nothing');
    expect(
      await message({ incident: 'I1', deployment: 'nothing' }, 404),
    ).toContain('no deployment nothing');
    expect(await message({ incident: 'I1', deployment: 'twice' }, 400)).toMatch(
      /name one of ci, cd/,
    );
    expect(
      await message({ incident: 'I1', deployment: 'broken' }, 400),
    ).toContain('did not go live');
    expect(await message({ incident: 'lab', deployment: 'D1' }, 400)).toContain(
      'not production',
    );
    await message({ incident: 'I1', deployment: 'D1', reason: '' }, 400);
    await message({ incident: 'I1', deployment: 'D1', reason: '  ' }, 400);
    await message({ incident: 'I1' }, 400);
    await message({ incident: 7, deployment: null }, 400);
    await api.as(PEOPLE.techLead).delete(`${path}/nothing`).expect(404);
  });

  it('is for those who run the pilot, in person', async () => {
    const body = { incident: 'I1', deployment: null };
    expect((await link(body, PEOPLE.sponsor)).status).toBe(403);
    expect((await link(body, BYSTANDER)).status).toBe(403);
    const machine = await api.asService().post(path, { ...body, reason: 'x' });
    expect(machine.status).toBe(403);
    expect((await link(body, PEOPLE.productManager)).status).toBe(201);
  });
});
