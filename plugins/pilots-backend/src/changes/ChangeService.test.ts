import { BYSTANDER, PEOPLE } from '../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../__testUtils__/TestHouse';
import { changeActs } from './__testUtils__/changeActs';

jest.setTimeout(60_000);

const { techLead, productManager, serviceOwner } = PEOPLE;

describe.each(testDatabases.eachSupportedId())('changes on %s', databaseId => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await TestHouse.create({ databaseId });
  });

  it('goes from proposal to learnings, and the record verifies', async () => {
    const { propose, approve, close, read, facts, waiting } = changeActs(house);
    const proposed = await propose(techLead);
    expect(proposed).toMatchObject({ id: 'CHG-1', state: 'proposed' });
    await approve(serviceOwner, proposed);
    expect(await facts()).toMatchObject({
      goLive: { id: 'CHG-1' },
      approved: [{ id: 'CHG-1' }],
    });
    house.clock.set('2026-06-09T20:00:00.000Z');
    expect(await waiting()).toMatchObject([{ kind: 'change-closure' }]);
    await close(productManager, 'CHG-1');

    expect(await read('CHG-1')).toMatchObject({
      state: 'closed',
      authors: [{ actor: techLead, role: 'techLead' }],
      verdicts: [
        {
          verdict: 'approved',
          by: { actor: serviceOwner, role: 'serviceOwner' },
          hash: proposed.hash,
        },
      ],
      closure: {
        result: 'succeeded',
        closedBy: { actor: productManager },
        changedDocuments: [{ document: 'change-plan', version: 2 }],
      },
    });
    expect((await facts()).closed[0].missing).toEqual([]);
    const record = await house.read(BYSTANDER, async r => ({
      page: await house.rooms.record.page(r, {}),
      verification: await house.rooms.record.verify(r),
    }));
    expect(record.page.items.map(f => f.entry.action)).toEqual([
      'change.closed',
      'change.approved',
      'change.proposed',
      'change.created',
    ]);
    expect(record.verification.valid).toBe(true);
  });

  it('is listed page by page, newest first', async () => {
    const { create, propose } = changeActs(house);
    for (let i = 0; i < 5; i++)
      await create(techLead, { title: `No. ${i + 1}` });
    await propose(techLead);
    const page = (query: object) =>
      house.read(BYSTANDER, r => house.rooms.changes.page(r, query));
    const first = await page({ limit: 4 });
    expect(first.totalItems).toBe(6);
    const second = await page({ limit: 4, cursor: first.pageInfo.nextCursor });
    expect(
      [...first.items, ...second.items].map(({ number }) => number),
    ).toEqual([6, 5, 4, 3, 2, 1]);
    expect(second.pageInfo.nextCursor).toBeUndefined();
    expect(first.items[0]).not.toHaveProperty('impact');
    const proposed = await page({ state: 'proposed' });
    expect(proposed).toMatchObject({ totalItems: 1, items: [{ number: 6 }] });
  });

  it('tells pipelines every reason not to deploy, those of other rooms too', async () => {
    house.rooms.changes.frozenBy(async () => [
      { cause: 'trigger', message: 'The trigger is open', clearedBy: 'Decide' },
    ]);
    const reasons = await house.read(BYSTANDER, r =>
      house.rooms.changes.gate(r, { environment: 'production' }),
    );
    expect(reasons.map(({ guard }) => guard)).toEqual([
      'not-running',
      'freeze',
      'change-window',
      'change-approval',
    ]);
  });
});
