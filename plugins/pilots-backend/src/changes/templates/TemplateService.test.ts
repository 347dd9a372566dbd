import { BYSTANDER, PEOPLE } from '../../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../../__testUtils__/TestHouse';
import { changeActs } from '../__testUtils__/changeActs';

jest.setTimeout(60_000);

const { techLead, serviceOwner, productManager, sponsor } = PEOPLE;
const TEMPLATE = {
  title: 'Patch release',
  impact: 'None that users notice',
  deploymentPlan: 'Rolling',
  backoutSteps: 'The version before',
};
const window = {
  start: '2026-06-09T18:30:00.000Z',
  end: '2026-06-09T20:00:00.000Z',
};

describe.each(testDatabases.eachSupportedId())(
  'templates of standard changes on %s',
  databaseId => {
    let house: TestHouse;
    beforeEach(async () => {
      house = await TestHouse.create({ databaseId });
    });

    const acts = () => {
      const { changeTemplates } = house.rooms;
      return {
        propose: (person: string, parts: object = {}) =>
          house.as(person, 'change.propose', uow =>
            changeTemplates.propose(uow, { ...TEMPLATE, ...parts }),
          ),
        authorise: (person: string, template: { id: string; hash: string }) =>
          house.as(person, 'change.approve', uow =>
            changeTemplates.authorise(uow, template),
          ),
        edit: (person: string, id: string, parts: object, version: number) =>
          house.as(
            person,
            'change.propose',
            uow =>
              changeTemplates.edit(uow, {
                id,
                draft: { ...TEMPLATE, ...parts },
              }),
            { ifMatch: `"${version}"` },
          ),
        retire: (person: string, id: string) =>
          house.as(person, 'change.close', uow =>
            changeTemplates.retire(uow, { id, reason: 'Not needed' }),
          ),
        standard: (person: string, parts: object = {}) =>
          house.as(person, 'change.propose', uow =>
            house.rooms.changes.drafts.create(uow, {
              kind: 'standard',
              template: 'STD-1',
              title: 'Patch 1.4.2',
              window,
              propose: true,
              ...parts,
            }),
          ),
      };
    };

    it('are authorised by the service owner, of what another wrote', async () => {
      const { propose, authorise } = acts();
      await expect(propose(serviceOwner)).rejects.toThrow();
      const template = await propose(techLead);
      await expect(authorise(techLead, template)).rejects.toThrow();
      await expect(authorise(sponsor, template)).rejects.toThrow(/waits for/);
      await expect(
        authorise(serviceOwner, { ...template, hash: 'f'.repeat(64) }),
      ).rejects.toThrow(/was edited meanwhile/);
      expect(await authorise(serviceOwner, template)).toMatchObject({
        state: 'authorised',
        version: 1,
        verdicts: [{ by: { actor: serviceOwner }, hash: template.hash }],
      });
    });

    it('say all that they lack', async () => {
      const { propose } = acts();
      await expect(
        propose(techLead, { impact: '', backoutSteps: ' ' }),
      ).rejects.toThrow('The template lacks: impact analysis, backout steps');
    });

    it('approve the changes under them, which say what they say', async () => {
      const { propose, authorise, standard, retire } = acts();
      await expect(standard(techLead)).rejects.toThrow(
        'There is no template STD-1',
      );
      const template = await propose(techLead);
      await expect(standard(techLead)).rejects.toMatchObject({
        blockedBy: [{ guard: 'template' }],
      });
      await authorise(serviceOwner, template);
      const change = await standard(productManager);
      expect(change).toMatchObject({
        state: 'approved',
        kind: 'standard',
        template: { id: 'STD-1', version: 1 },
        impact: TEMPLATE.impact,
        targets: ['component:default/loan-scoring'],
      });
      await expect(
        standard(techLead, { deploymentPlan: 'All at once' }),
      ).rejects.toThrow(/deploymentPlan is that of STD-1/);
      // Never outside the windows, and never approved one by one.
      await expect(
        standard(techLead, {
          window: {
            start: '2026-06-09T10:00:00.000Z',
            end: '2026-06-09T11:00:00.000Z',
          },
        }),
      ).rejects.toMatchObject({ blockedBy: [{ guard: 'change-window' }] });
      const { approve, close } = changeActs(house);
      await expect(approve(serviceOwner, change)).rejects.toThrow(
        /is a standard change, which is never approved/,
      );
      house.clock.set('2026-06-09T19:00:00.000Z');
      await close(techLead, change.id);
      await retire(productManager, 'STD-1');
      await expect(standard(techLead)).rejects.toMatchObject({
        blockedBy: [{ guard: 'template', message: /retired/ }],
      });
    });

    it('are authorised anew when they say something else', async () => {
      const { propose, authorise, edit, standard } = acts();
      await authorise(serviceOwner, await propose(techLead));
      const change = await standard(techLead);
      const same = await edit(productManager, 'STD-1', {}, 1);
      expect(same.state).toBe('authorised');
      const edited = await edit(
        productManager,
        'STD-1',
        { impact: 'A minute of waiting' },
        1,
      );
      expect(edited).toMatchObject({
        state: 'proposed',
        version: 2,
        authors: [{ actor: techLead }, { actor: productManager }],
        verdicts: [{ voidedAt: expect.any(String) }],
      });
      await authorise(serviceOwner, edited);
      const reasons = await house.read(BYSTANDER, r =>
        house.rooms.changes.gate(r, {
          environment: 'production',
          change: change.id,
        }),
      );
      expect(reasons.map(({ guard }) => guard)).toContain('template');
      // An edit takes over what the template says now.
      const { version } = await changeActs(house).read(change.id);
      const taken = await house.as(
        techLead,
        'change.propose',
        uow =>
          house.rooms.changes.drafts.edit(uow, {
            id: change.id,
            draft: { title: 'Patch 1.4.2', window },
          }),
        { ifMatch: `"${version}"` },
      );
      expect(taken).toMatchObject({
        state: 'approved',
        impact: 'A minute of waiting',
        template: { version: 2 },
      });
    });
  },
);
