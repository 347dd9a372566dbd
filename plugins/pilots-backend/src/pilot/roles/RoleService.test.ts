import {
  BYSTANDER,
  examplePilot,
  PEOPLE,
} from '../../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../../__testUtils__/TestHouse';
import { rolesView } from './rolesView';

const vacant = examplePilot({
  spec: { roles: { sponsor: PEOPLE.sponsor } },
});

jest.setTimeout(60_000);

describe.each(testDatabases.eachSupportedId())('roles on %s', databaseId => {
  let house: TestHouse;
  const claim = (person: string, role: string) =>
    house.as(person, 'role.claim', uow =>
      house.rooms.roles.claim(uow, { role }),
    );
  const accept = (person: string, id: string) =>
    house.as(person, 'role.decide', uow =>
      house.rooms.roles.decide(uow, { id, accept: true }),
    );

  beforeEach(async () => {
    house = await TestHouse.create({ databaseId, entities: [vacant] });
  });

  it('gives a vacant role to a claimant whom the sponsor accepts', async () => {
    const { id } = await claim(PEOPLE.serviceOwner, 'serviceOwner');
    await accept(PEOPLE.sponsor, id);

    const view = await house.read(BYSTANDER, async reading =>
      rolesView(reading, await house.rooms.roles.claims(reading)),
    );
    expect(view.roles.find(r => r.role === 'serviceOwner')).toMatchObject({
      holder: PEOPLE.serviceOwner,
      source: 'claim',
      mayClaim: false,
    });
  });

  it('lets nobody accept their own claim', async () => {
    const { id } = await claim(PEOPLE.sponsor, 'dataSteward');
    await expect(accept(PEOPLE.sponsor, id)).rejects.toThrow(
      'Nobody accepts their own claim',
    );
  });

  it.each(['draft', 'approved', 'running', 'paused', 'decision-due'])(
    'keeps sponsor, service owner and risk lead three people, %s',
    async stage => {
      const two = [
        await claim(BYSTANDER, 'serviceOwner'),
        await claim(BYSTANDER, 'riskLead'),
      ];
      await house.database.knex('pilots').update({ stage });
      await expect(claim(PEOPLE.sponsor, 'riskLead')).rejects.toMatchObject({
        name: 'ConflictError',
        blockedBy: [{ guard: 'separate-people' }],
      });
      // Both were asked for while both were vacant: the second is not accepted.
      await accept(PEOPLE.sponsor, two[0].id);
      await expect(accept(PEOPLE.sponsor, two[1].id)).rejects.toMatchObject({
        blockedBy: [
          {
            guard: 'separate-people',
            message: `${BYSTANDER} is the service owner: sponsor, service owner and risk lead are three different people`,
          },
        ],
      });
      const view = await house.read(BYSTANDER, async reading =>
        rolesView(reading, []),
      );
      expect(view.roles.find(r => r.role === 'riskLead')).toMatchObject({
        mayClaim: false,
        whyNot: expect.stringContaining('three different people'),
      });
    },
  );

  it('says who is waited for when somebody else accepts', async () => {
    const { id } = await claim(PEOPLE.techLead, 'techLead');
    await expect(accept(BYSTANDER, id)).rejects.toThrow(
      'This claim waits for the sponsor, user:default/amara',
    );
  });

  it('refuses a claim to a role that is held', async () => {
    await expect(claim(BYSTANDER, 'sponsor')).rejects.toThrow(
      'user:default/amara is the sponsor; a role is claimed when it is vacant',
    );
  });

  it('names the roles when asked for one that there is not', async () => {
    await expect(claim(BYSTANDER, 'boss')).rejects.toThrow(
      /There is no role boss; the roles are sponsor,/,
    );
  });

  it('leaves a vacancy when somebody named in the entity steps down', async () => {
    await house.as(PEOPLE.sponsor, 'role.step-down', uow =>
      house.rooms.roles.stepDown(uow, { role: 'sponsor' }),
    );
    const holders = await house.read(BYSTANDER, async r => r.pilot.holders);
    expect(holders.sponsor).toBeUndefined();
  });

  it('lets a deputy act until the date, and no longer', async () => {
    const until = '2026-06-10T00:00:00.000Z';
    await house.as(PEOPLE.sponsor, 'role.deputy', uow =>
      house.rooms.roles.nameDeputy(uow, {
        role: 'sponsor',
        deputy: BYSTANDER,
        until,
      }),
    );
    const first = await claim(PEOPLE.techLead, 'techLead');
    await accept(BYSTANDER, first.id);
    const second = await claim(PEOPLE.riskLead, 'riskLead');
    house.clock.set(until);
    await expect(accept(BYSTANDER, second.id)).rejects.toThrow('waits for');
  });

  it('counts a deputy and their holder as one person', async () => {
    await house.as(PEOPLE.sponsor, 'role.deputy', uow =>
      house.rooms.roles.nameDeputy(uow, {
        role: 'sponsor',
        deputy: BYSTANDER,
        until: '2026-06-10T00:00:00.000Z',
      }),
    );
    const { id } = await claim(PEOPLE.sponsor, 'dataSteward');
    await expect(accept(BYSTANDER, id)).rejects.toThrow('waits for');
  });

  it('keeps all of it in a record that verifies', async () => {
    const { id } = await claim(PEOPLE.serviceOwner, 'serviceOwner');
    await accept(PEOPLE.sponsor, id);
    const found = await house.read(BYSTANDER, async reading => ({
      page: await house.rooms.record.page(reading, {}),
      verification: await house.rooms.record.verify(reading),
    }));
    expect(found.page.items.map(f => f.entry.action)).toEqual([
      'role.accepted',
      'role.claimed',
    ]);
    expect(found.verification).toMatchObject({ valid: true, entries: 2 });
  });
});
