import {
  BYSTANDER,
  examplePilot,
  PEOPLE,
} from '../../../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../../../__testUtils__/TestHouse';
import { ReadinessHouse } from '../../__testUtils__/ReadinessHouse';

jest.setTimeout(60_000);

describe.each(testDatabases.eachSupportedId())('reviews on %s', databaseId => {
  let house: ReadinessHouse;
  const create = async (roles: Record<string, string> = {}) => {
    const entities = [
      examplePilot({ spec: { roles: { ...PEOPLE, ...roles } } }),
    ];
    house = new ReadinessHouse(
      await TestHouse.create({ databaseId, entities }),
    );
  };
  const stateOf = async (id: 'runbook' | 'security-privacy' | 'intent') =>
    (await house.document(id)).state.state;

  it('binds an approval to the content: void when it changes, back when it comes back', async () => {
    await create();
    await house.write(PEOPLE.serviceOwner, 'runbook', '# One', '"0"');
    await house.write(PEOPLE.productManager, 'intent', '# Brief', '"0"');
    await house.approve(PEOPLE.techLead, 'runbook');
    await house.approve(PEOPLE.sponsor, 'intent');
    expect(await stateOf('runbook')).toBe('approved');

    await house.write(PEOPLE.serviceOwner, 'runbook', '# One \r\n', '"1"');
    expect(await stateOf('runbook')).toBe('approved');
    await house.write(PEOPLE.serviceOwner, 'runbook', '# Two', '"1"');
    expect(await stateOf('runbook')).toBe('approval-void');
    expect(await stateOf('intent')).toBe('approved');
    await house.write(PEOPLE.serviceOwner, 'runbook', '# One', '"2"');
    expect(await stateOf('runbook')).toBe('approved');

    const { page, verification } = await house.house.read(
      BYSTANDER,
      async r => ({
        page: await house.rooms.record.page(r, {}),
        verification: await house.rooms.record.verify(r),
      }),
    );
    expect(
      page.items.map(({ entry }) => entry.action).filter(a => /approv/.test(a)),
    ).toEqual([
      'document.approval-restored',
      'document.approval-voided',
      'document.approved',
      'document.approved',
    ]);
    expect(verification.valid).toBe(true);
  });

  it('takes an approval only for what stands there now', async () => {
    await create();
    await house.write(PEOPLE.serviceOwner, 'runbook', '# One', '"0"');
    const { hash } = (await house.document('runbook')).current!;
    await house.write(PEOPLE.serviceOwner, 'runbook', '# Two', '"1"');
    const approve = house.house.as(PEOPLE.techLead, 'pack.approve', uow =>
      house.rooms.documentReviewing.approve(uow, 'runbook', {
        version: 1,
        hash,
        statement: 'Read',
      }),
    );
    await expect(approve).rejects.toThrow(
      'What you read is not what stands here',
    );
    await expect(house.approve(PEOPLE.sponsor, 'runbook')).rejects.toThrow(
      `This version is approved by the tech lead (${PEOPLE.techLead})`,
    );
    await house.approve(PEOPLE.techLead, 'runbook');
    await expect(house.approve(PEOPLE.techLead, 'runbook')).rejects.toThrow(
      'was approved by user:default/dagny before',
    );
  });

  it('lets nobody approve what they wrote, in whatever role', async () => {
    await create({ techLead: PEOPLE.serviceOwner });
    await house.write(PEOPLE.serviceOwner, 'runbook', '# One', '"0"');
    await expect(house.approve(PEOPLE.serviceOwner, 'runbook')).rejects.toThrow(
      'Nobody approves a version that they wrote',
    );
    await house.approve(PEOPLE.riskLead, 'runbook');
    expect(await stateOf('runbook')).toBe('approved');
  });

  it('counts a deputy and the holder as one, both ways', async () => {
    await create();
    await house.deputise(PEOPLE.serviceOwner, 'serviceOwner', PEOPLE.techLead);
    await house.write(PEOPLE.techLead, 'runbook', '# One', '"0"');
    for (const one of [PEOPLE.techLead, PEOPLE.serviceOwner]) {
      await expect(house.approve(one, 'runbook')).rejects.toThrow(
        'Nobody approves a version that they wrote',
      );
    }
    await house.approve(PEOPLE.sponsor, 'runbook');
  });

  it('sends what the risk lead wrote on security to the sponsor', async () => {
    await create();
    await house.write(PEOPLE.riskLead, 'security-privacy', '# One', '"0"');
    await expect(
      house.approve(PEOPLE.riskLead, 'security-privacy'),
    ).rejects.toThrow('Nobody approves');
    await house.approve(PEOPLE.sponsor, 'security-privacy');
    await house.write(PEOPLE.dataSteward, 'security-privacy', '# Two', '"1"');
    await house.approve(PEOPLE.riskLead, 'security-privacy');
  });

  it('sends a version back, which the writer hears of, and takes comments from anybody', async () => {
    await create();
    await house.write(PEOPLE.serviceOwner, 'runbook', '# One', '"0"');
    const { version, hash } = (await house.document('runbook')).current!;
    await house.house.as(PEOPLE.techLead, 'pack.approve', uow =>
      house.rooms.documentReviewing.requestChanges(uow, 'runbook', {
        version,
        hash,
        reason: 'Say whom to call at night',
      }),
    );
    await house.house.as(BYSTANDER, 'pack.comment', uow =>
      house.rooms.documentReviewing.comment(uow, 'runbook', 'And on Sundays?'),
    );
    const waiting = await house.house.read(BYSTANDER, reading =>
      house.rooms.readiness.waiting(reading),
    );
    expect(waiting).toMatchObject([
      {
        kind: 'document-changes',
        roles: ['serviceOwner'],
        link: 'readiness#runbook',
      },
    ]);
    const comments = await house.house.read(BYSTANDER, reading =>
      house.rooms.pack.comments(reading, 'runbook'),
    );
    expect(comments).toMatchObject([{ author: BYSTANDER, version: 1 }]);
  });

  it('tells who is waited for, and who may not', async () => {
    await create();
    await house.write(PEOPLE.serviceOwner, 'runbook', '# One', '"0"');
    const waiting = await house.house.read(BYSTANDER, reading =>
      house.rooms.readiness.waiting(reading),
    );
    expect(waiting).toEqual([
      {
        id: 'document/runbook/1',
        kind: 'document-approval',
        title: 'Approve the operational runbook, version 1',
        since: '2026-06-01T09:00:00.000Z',
        roles: ['techLead'],
        notBy: [PEOPLE.serviceOwner],
        link: 'readiness#runbook',
      },
    ]);
  });
});
