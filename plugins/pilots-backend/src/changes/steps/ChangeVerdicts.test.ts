import { PEOPLE } from '../../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../../__testUtils__/TestHouse';
import { changeActs } from '../__testUtils__/changeActs';

jest.setTimeout(60_000);

const { techLead, serviceOwner, sponsor, riskLead } = PEOPLE;

describe.each(testDatabases.eachSupportedId())(
  'the approval of a change on %s',
  databaseId => {
    let house: TestHouse;
    beforeEach(async () => {
      house = await TestHouse.create({ databaseId });
    });

    it('lets nobody approve who wrote in it, and no other role', async () => {
      const { propose, approve } = changeActs(house);
      const change = await propose(techLead);
      await expect(approve(riskLead, change)).rejects.toThrow(
        `This change waits for the service owner (${serviceOwner})`,
      );
      await expect(approve(techLead, change)).rejects.toThrow(
        /Only the sponsor, the service owner, the risk lead|Only the service owner/,
      );
    });

    it('goes to sponsor or risk lead when the service owner wrote it for somebody', async () => {
      const { propose, approve, waiting } = changeActs(house);
      await house.as(techLead, 'role.deputy', uow =>
        house.rooms.roles.nameDeputy(uow, {
          role: 'techLead',
          deputy: serviceOwner,
          until: '2026-07-01T00:00:00.000Z',
        }),
      );
      const change = await propose(serviceOwner);
      expect(change.author).toEqual({
        actor: serviceOwner,
        role: 'techLead',
        onBehalfOf: techLead,
      });
      expect(await waiting()).toMatchObject([
        {
          id: 'change/CHG-1',
          kind: 'change-approval',
          roles: ['sponsor', 'riskLead'],
          notBy: [serviceOwner, techLead],
        },
      ]);
      await expect(approve(serviceOwner, change)).rejects.toThrow(
        /Nobody approves a change that they wrote/,
      );
      expect(await approve(sponsor, change)).toMatchObject({
        state: 'approved',
      });
    });

    it('can be sent back, mended and proposed again', async () => {
      const { propose, edit } = changeActs(house);
      const { id } = await propose(techLead);
      const reject = (person: string, reason: string) =>
        house.as(person, 'change.approve', uow =>
          house.rooms.changes.verdicts.reject(uow, { id, reason }),
        );
      await expect(reject(serviceOwner, ' ')).rejects.toThrow('needs a reason');
      await expect(reject(sponsor, 'No')).rejects.toThrow('waits for');
      await reject(serviceOwner, 'Say how long the backout takes');
      const mended = await edit(techLead, id, { backoutSteps: '5 minutes' }, 3);
      expect(mended).toMatchObject({ state: 'draft', proposedAt: undefined });
      expect(mended.verdicts[0]).toMatchObject({
        statement: 'Say how long the backout takes',
        voidedAt: expect.any(String),
      });
    });
  },
);
