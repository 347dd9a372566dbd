import {
  BYSTANDER,
  examplePilot,
  PEOPLE,
} from '../../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../../__testUtils__/TestHouse';
import { ReadinessHouse } from '../__testUtils__/ReadinessHouse';

jest.setTimeout(60_000);

const CHECK = 'configuration.parity';

describe.each(testDatabases.eachSupportedId())('waivers on %s', databaseId => {
  let house: ReadinessHouse;
  beforeEach(async () => {
    house = new ReadinessHouse(await TestHouse.create({ databaseId }));
  });
  const ask = (person: string, overrides = {}) =>
    house.house.as(person, 'waiver.propose', uow =>
      house.rooms.waivers.request(uow, {
        check: CHECK,
        reason: 'Nothing observes configuration yet',
        compensatingControl: 'Compared by hand each Monday',
        expiresAt: '2026-06-22T09:00:00.000Z',
        ...overrides,
      }),
    );
  const approve = (person: string, id: string) =>
    house.house.as(person, 'waiver.approve', uow =>
      house.rooms.waivers.approve(uow, id),
    );
  const status = async () => (await house.check(CHECK)).status;
  const actions = () =>
    house.house.read(BYSTANDER, async reading =>
      (await house.rooms.record.page(reading, {})).items.map(
        i => i.entry.action,
      ),
    );
  const messages = async () =>
    (await house.house.database.knex('outbox').orderBy('id')).map(row => ({
      kind: row.kind,
      ...JSON.parse(row.payload),
    }));

  it('stands once sponsor and risk lead have both approved, and until its end', async () => {
    const { id } = await ask(PEOPLE.techLead);
    expect((await approve(PEOPLE.sponsor, id)).state).toBe('requested');
    expect(await status()).toBe('not-reported');
    expect((await approve(PEOPLE.riskLead, id)).state).toBe('approved');
    expect(await status()).toBe('exempt');
    house.house.clock.set('2026-06-22T09:00:00.000Z');
    expect(await status()).toBe('not-reported');
  });

  it('is not approved by one person twice, nor by who asked', async () => {
    const { id } = await ask(PEOPLE.techLead);
    await approve(PEOPLE.sponsor, id);
    await expect(approve(PEOPLE.sponsor, id)).rejects.toThrow(
      'You have approved',
    );
    await expect(approve(PEOPLE.serviceOwner, id)).rejects.toThrow(
      'waits for the sponsor and the risk lead',
    );
    await expect(approve(PEOPLE.techLead, id)).rejects.toThrow(
      'Only the sponsor',
    );
    await house.deputise(PEOPLE.riskLead, 'riskLead', PEOPLE.sponsor);
    await expect(approve(PEOPLE.sponsor, id)).rejects.toThrow(
      'You have approved',
    );
  });

  it('goes to the service owner where the risk lead, as a person, asked', async () => {
    house = new ReadinessHouse(
      await TestHouse.create({
        databaseId,
        entities: [
          examplePilot({
            spec: { roles: { ...PEOPLE, dataSteward: PEOPLE.riskLead } },
          }),
        ],
      }),
    );
    const { id } = await ask(PEOPLE.riskLead);
    await expect(approve(PEOPLE.riskLead, id)).rejects.toThrow(
      'Nobody approves a waiver that they asked for',
    );
    await approve(PEOPLE.serviceOwner, id);
    expect((await approve(PEOPLE.sponsor, id)).state).toBe('approved');
  });

  it.each([
    [
      { check: 'ownership.roles' },
      'belongs to item 1, Ownership and on-call, which cannot be waived',
    ],
    [{ check: 'blast-radius.cap' }, 'belongs to item 8'],
    [
      { check: 'nothing' },
      'There is no check nothing; those that can be waived are configuration.baseline',
    ],
    [{ expiresAt: '2026-07-01T09:00:00.001Z' }, 'within the next 30 days'],
    [{ expiresAt: '2026-06-01T09:00:00.000Z' }, 'within the next 30 days'],
    [{ reason: ' ' }, 'reason is empty'],
  ])('is refused for %j', async (overrides, message) => {
    await expect(ask(PEOPLE.techLead, overrides)).rejects.toThrow(message);
  });

  it('is asked for once at a time, and not by those who approve', async () => {
    await ask(PEOPLE.techLead);
    await expect(ask(PEOPLE.productManager)).rejects.toThrow(
      'user:default/dagny has asked for this waiver',
    );
    await expect(ask(PEOPLE.sponsor)).rejects.toThrow(
      'Only the product manager',
    );
  });

  it('is rejected and withdrawn with a reason', async () => {
    const { id } = await ask(PEOPLE.techLead);
    const settle = (
      act: 'reject' | 'withdraw',
      person: string,
      which: string,
    ) =>
      house.house.as(person, 'waiver.withdraw', uow =>
        house.rooms.waivers[act](uow, which, 'Build it first'),
      );
    expect((await settle('reject', PEOPLE.riskLead, id)).state).toBe(
      'rejected',
    );
    await expect(approve(PEOPLE.sponsor, id)).rejects.toThrow(
      'rejected already',
    );

    const second = await ask(PEOPLE.techLead);
    await expect(settle('withdraw', BYSTANDER, second.id)).rejects.toThrow(
      'the sponsor or the risk lead withdraws',
    );
    await approve(PEOPLE.sponsor, second.id);
    await approve(PEOPLE.riskLead, second.id);
    await settle('withdraw', PEOPLE.techLead, second.id);
    expect(await status()).toBe('not-reported');
  });

  it('pauses a running pilot when it is withdrawn and its check fails again', async () => {
    const { worker, waivers } = house.rooms;
    for (const kind of ['notify', 'stage-changed']) {
      worker.handle(kind, async () => {});
    }
    const { id } = await ask(PEOPLE.techLead);
    await approve(PEOPLE.sponsor, id);
    await approve(PEOPLE.riskLead, id);
    const second = await ask(PEOPLE.techLead);
    await house.house.database.knex('pilots').update({ stage: 'running' });
    const withdraw = async (which: string) => {
      await house.house.as(PEOPLE.techLead, 'waiver.withdraw', uow =>
        waivers.withdraw(uow, which, 'Built by now, I think'),
      );
      await worker.drain();
      return house.house.read(BYSTANDER, async ({ pilot }) => pilot.stage);
    };
    // What never stood waived nothing.
    expect(await withdraw(second.id)).toBe('running');
    expect(await withdraw(id)).toBe('paused');
    const causes = await house.house.read(BYSTANDER, r =>
      house.rooms.pauses.standing(r.tx, r.pilot.ref),
    );
    expect(causes).toMatchObject([{ cause: 'waiver', subject: CHECK }]);
    expect(await actions()).toContain('waiver.lapsed');
    const { lapsed } = await house.house.read(BYSTANDER, reading =>
      house.rooms.readiness.attention(reading),
    );
    expect(lapsed).toMatchObject([{ check: CHECK, waiver: id }]);
    // Noticed once.
    await house.rooms.waiverLapse.run();
    expect(
      (await actions()).filter(action => action === 'waiver.lapsed'),
    ).toHaveLength(1);
  });

  it('waits for those who have not approved', async () => {
    const { id } = await ask(PEOPLE.techLead);
    await approve(PEOPLE.sponsor, id);
    const waiting = await house.house.read(BYSTANDER, reading =>
      house.rooms.waivers.waiting(reading),
    );
    expect(waiting).toMatchObject([
      {
        kind: 'waiver',
        roles: ['riskLead'],
        notBy: [PEOPLE.techLead, PEOPLE.sponsor],
      },
    ]);
  });

  it('warns once 14 and once 3 days ahead, and tells its end', async () => {
    const { id } = await ask(PEOPLE.techLead);
    await approve(PEOPLE.sponsor, id);
    await approve(PEOPLE.riskLead, id);
    await house.house.database.knex('outbox').delete();
    const told = async (time: string) => {
      house.house.clock.set(time);
      await house.rooms.waiverLapse.run();
      await house.rooms.waiverLapse.run();
      const sent = await messages();
      await house.house.database.knex('outbox').delete();
      return sent.map(m => m.scope?.split('/').pop() ?? m.kind);
    };
    expect(await told('2026-06-08T08:59:59.999Z')).toEqual([]);
    expect(await told('2026-06-08T09:00:00.000Z')).toEqual(
      Array(3).fill('14-days'),
    );
    expect(await told('2026-06-19T09:00:00.000Z')).toEqual(
      Array(3).fill('3-days'),
    );
    expect(await told('2026-06-22T09:00:00.000Z')).toEqual([
      'waiver-lapsed',
      'ended',
      'ended',
      'ended',
    ]);
    expect((await actions()).slice(0, 2)).toEqual([
      'waiver.lapsed',
      'waiver.approved',
    ]);
    const { lapsed } = await house.house.read(BYSTANDER, reading =>
      house.rooms.readiness.attention(reading),
    );
    expect(lapsed).toMatchObject([{ check: CHECK }]);
  });
});
