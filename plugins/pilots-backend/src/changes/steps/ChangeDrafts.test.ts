import { PEOPLE } from '../../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../../__testUtils__/TestHouse';
import { changeActs } from '../__testUtils__/changeActs';
import { draftChange } from '../__testUtils__/draftChange';

jest.setTimeout(60_000);

const { techLead, productManager, serviceOwner, riskLead } = PEOPLE;

describe.each(testDatabases.eachSupportedId())(
  'a change record on %s',
  databaseId => {
    let house: TestHouse;
    beforeEach(async () => {
      house = await TestHouse.create({ databaseId });
    });

    it('voids the approval when the content is edited, and only then', async () => {
      const { propose, edit, approve, read } = changeActs(house);
      const change = await propose(techLead);
      await approve(serviceOwner, change);
      const externalIds = [{ system: 'servicenow', id: 'CHG0031337' }];
      const attached = await edit(techLead, 'CHG-1', { externalIds }, 2 + 1);
      expect(attached).toMatchObject({ state: 'approved', externalIds });

      const edited = await edit(productManager, 'CHG-1', { title: 'Other' }, 4);
      expect(edited).toMatchObject({
        state: 'proposed',
        approvedAt: undefined,
        verdicts: [{ verdict: 'approved', voidedAt: expect.any(String) }],
        authors: [{ actor: techLead }, { actor: productManager }],
      });
      await expect(approve(serviceOwner, change)).rejects.toThrow(
        /CHG-1 was edited meanwhile/,
      );
      await approve(serviceOwner, edited);
      expect((await read('CHG-1')).verdicts).toHaveLength(2);
    });

    it('overwrites nothing silently', async () => {
      const { create, edit } = changeActs(house);
      await create(techLead);
      await expect(edit(techLead, 'CHG-1', {}, 7)).rejects.toMatchObject({
        statusCode: 412,
      });
      await expect(
        house.as(techLead, 'change.propose', uow =>
          house.rooms.changes.drafts.edit(uow, {
            id: 'CHG-1',
            draft: draftChange(),
          }),
        ),
      ).rejects.toMatchObject({ statusCode: 428 });
    });

    it('names everything that a proposal lacks, and makes none', async () => {
      const { create, propose, read } = changeActs(house);
      const incomplete = {
        impact: '',
        backoutSteps: ' ',
        window: { start: '2026-06-09T12:00:00Z', end: '2026-06-09T13:00:00Z' },
      };
      await expect(propose(techLead, incomplete)).rejects.toMatchObject({
        blockedBy: [
          { guard: 'complete', message: 'Missing: impact analysis' },
          { guard: 'complete', message: 'Missing: backout steps' },
          { guard: 'change-window' },
        ],
      });
      await expect(read('CHG-1')).rejects.toThrow(
        'There is no change CHG-1 in this pilot',
      );
      await create(techLead, incomplete);
      await expect(
        house.as(techLead, 'change.propose', uow =>
          house.rooms.changes.drafts.propose(uow, { id: 'chg-1' }),
        ),
      ).rejects.toThrow(/CHG-1 cannot go ahead: Missing: impact analysis; /);
    });

    it('is written by product manager and tech lead only', async () => {
      const { create } = changeActs(house);
      await expect(create(riskLead)).rejects.toThrow(
        /Only the product manager, the tech lead/,
      );
    });
  },
);
