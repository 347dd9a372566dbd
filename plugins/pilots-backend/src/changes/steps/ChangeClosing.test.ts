import { PEOPLE } from '../../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../../__testUtils__/TestHouse';
import { changeActs } from '../__testUtils__/changeActs';

jest.setTimeout(60_000);

const { techLead, serviceOwner } = PEOPLE;

describe.each(testDatabases.eachSupportedId())('a change on %s', databaseId => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await TestHouse.create({ databaseId });
  });

  it('wants the learnings of a failed change, without which the next one is blocked', async () => {
    const { propose, approve, close, facts, waiting } = changeActs(house);
    const change = await propose(techLead);
    const { id } = change;
    await approve(serviceOwner, change);
    house.clock.set('2026-06-09T19:00:00.000Z');
    await expect(
      close(techLead, id, { result: 'failed', learnings: '' }),
    ).rejects.toMatchObject({ blockedBy: [{ guard: 'learnings' }] });
    // The suite itself knows only that it failed.
    await house.rooms.useCases.system('default/loan-pre-approval', uow =>
      house.rooms.changes.closing.close(uow, { id, result: 'failed' }),
    );
    expect(await waiting()).toMatchObject([{ kind: 'change-learnings' }]);
    const window = {
      start: '2026-06-10T18:30:00Z',
      end: '2026-06-10T19:30:00Z',
    };
    await expect(propose(techLead, { window })).rejects.toThrow(
      'CHG-1 failed and has no learnings',
    );
    await house.as(techLead, 'change.close', uow =>
      house.rooms.changes.closing.learn(uow, {
        id,
        learnings: 'Warm the cache first',
      }),
    );
    expect(await propose(techLead, { window })).toMatchObject({ id: 'CHG-2' });
    expect((await facts()).closed[0].missing).toEqual([
      'updated documents, or why none had to change',
    ]);
  });

  it('is closed when its window has begun; a rehearsal before', async () => {
    const { propose, approve, close, facts } = changeActs(house);
    const change = await propose(techLead);
    await approve(serviceOwner, change);
    await expect(close(techLead, 'CHG-1')).rejects.toMatchObject({
      blockedBy: [{ guard: 'window-begun' }],
    });
    const rehearsal = await propose(techLead, { rehearsal: true });
    await approve(serviceOwner, rehearsal);
    await close(techLead, 'CHG-2');
    expect(await facts()).toMatchObject({
      completeRehearsal: { id: 'CHG-2' },
      goLive: { id: 'CHG-1' },
    });
  });

  it('believes in versions of documents only when they exist', async () => {
    const { propose, approve, close } = changeActs(house);
    house.rooms.changes.closing.versionsFrom(async (_, document) =>
      document === 'change-plan' ? 1 : undefined,
    );
    const rehearsal = await propose(techLead, { rehearsal: true });
    await approve(serviceOwner, rehearsal);
    await expect(close(techLead, 'CHG-1')).rejects.toThrow(
      'The document change-plan has no version 2; its latest is 1',
    );
  });

  it('can be withdrawn with a reason until it is closed', async () => {
    const { propose, read } = changeActs(house);
    const { id } = await propose(techLead);
    const withdraw = () =>
      house.as(serviceOwner, 'change.close', uow =>
        house.rooms.changes.closing.withdraw(uow, {
          id,
          reason: 'Not this month',
        }),
      );
    await withdraw();
    expect(await read(id)).toMatchObject({
      state: 'withdrawn',
      withdrawal: { reason: 'Not this month', by: { role: 'serviceOwner' } },
    });
    await expect(withdraw()).rejects.toThrow(
      /CHG-1 is withdrawn; a change can/,
    );
  });
});
