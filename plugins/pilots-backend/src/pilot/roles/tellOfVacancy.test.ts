import { PEOPLE } from '../../__testUtils__/examplePilot';
import { TestHouse } from '../../__testUtils__/TestHouse';

jest.setTimeout(60_000);

describe('a vacancy', () => {
  const heardOf = async (stage: string, person: keyof typeof PEOPLE) => {
    const house = await TestHouse.create({ databaseId: 'SQLITE_3' });
    const told: { recipient: string; title: string; scope: string }[] = [];
    house.rooms.worker.handle('notify', async notice => {
      told.push(notice);
    });
    await house.database.knex('pilots').update({ stage });
    await house.as(PEOPLE[person], 'role.step-down', uow =>
      house.rooms.roles.stepDown(uow, { role: person }),
    );
    await house.rooms.worker.drain();
    return told
      .filter(({ scope }) => scope.includes('/vacant/'))
      .map(({ recipient, title }) => `${recipient}: ${title}`)
      .sort();
  };

  it.each(['running', 'paused', 'decision-due'])(
    'is told to the sponsor once the pilot is %s',
    async stage => {
      expect(await heardOf(stage, 'techLead')).toEqual([
        `${PEOPLE.sponsor}: Loan pre-approval: the role tech lead is vacant`,
      ]);
    },
  );

  it('of the sponsor is told to service owner and risk lead', async () => {
    expect(await heardOf('running', 'sponsor')).toEqual([
      `${PEOPLE.serviceOwner}: Loan pre-approval: the role sponsor is vacant`,
      `${PEOPLE.riskLead}: Loan pre-approval: the role sponsor is vacant`,
    ]);
  });

  it('in a draft is nobody else’s', async () => {
    expect(await heardOf('draft', 'techLead')).toEqual([]);
  });
});
