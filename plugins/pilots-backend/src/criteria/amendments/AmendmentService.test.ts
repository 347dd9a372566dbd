import {
  CRITERIA_PRESETS,
  Criterion,
  criteriaHash,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { BYSTANDER, PEOPLE } from '../../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../../__testUtils__/TestHouse';

jest.setTimeout(60_000);

const agreed = CRITERIA_PRESETS['financial-services'].criteria;
const having = (change: Partial<Criterion>) =>
  agreed.map(criterion =>
    criterion.id === 'conversion' ? { ...criterion, ...change } : criterion,
  );
const laxer = having({ threshold: 5 });
const START = '2026-06-08T20:00:00.000Z';

describe.each(testDatabases.eachSupportedId())(
  'amendments on %s',
  databaseId => {
    let house: TestHouse;
    const propose = (
      options: { by?: string; criteria?: Criterion[]; reason?: string } = {},
    ) =>
      house.as(options.by ?? PEOPLE.productManager, 'amendment.propose', uow =>
        house.rooms.amendments.propose(uow, {
          criteria: options.criteria ?? laxer,
          reason: options.reason ?? 'The baseline was measured in December',
          knownAtTheTime: 'Five weeks of data, 2.6 % on average',
        }),
      );
    const approve = (by: string, id: string) =>
      house.as(by, 'amendment.approve', uow =>
        house.rooms.amendments.approve(uow, { id }),
      );
    const reject = (by: string, id: string) =>
      house.as(by, 'amendment.approve', uow =>
        house.rooms.amendments.reject(uow, { id, reason: 'Data is known' }),
      );
    const facts = () =>
      house.read(BYSTANDER, r => house.rooms.criteria.facts(r));
    const waiting = () =>
      house.read(BYSTANDER, r => house.rooms.amendments.waiting(r));
    const moveTo = (stage: string) =>
      house.database.knex('pilots').update({ stage, started_at: START });

    beforeEach(async () => {
      house = await TestHouse.create({ databaseId });
      await house.as(
        PEOPLE.productManager,
        'criteria.propose',
        uow =>
          house.rooms.criteria.save(uow, { criteria: agreed, propose: true }),
        { ifMatch: '"0"' },
      );
      await house.as(PEOPLE.riskLead, 'criteria.lock', uow =>
        house.rooms.criteria.lock(uow),
      );
      await moveTo('running');
    });

    it('takes effect as a new locked version once sponsor and risk lead approve', async () => {
      const { id, loosens, afterData } = await propose();
      expect({ loosens, afterData }).toEqual({
        loosens: true,
        afterData: true,
      });
      expect(await facts()).toMatchObject({ version: 1, pendingAmendments: 1 });
      expect(await waiting()).toMatchObject([
        {
          id: `amendment/${id}`,
          roles: ['sponsor', 'riskLead'],
          notBy: [PEOPLE.productManager],
        },
      ]);

      await approve(PEOPLE.riskLead, id);
      expect(await facts()).toMatchObject({ version: 1 });
      expect(await waiting()).toMatchObject([{ roles: ['sponsor'] }]);
      const approved = await approve(PEOPLE.sponsor, id);
      expect(approved).toMatchObject({
        state: 'approved',
        settled: { version: 2 },
      });
      expect(await facts()).toMatchObject({
        state: 'locked',
        version: 2,
        hash: criteriaHash(laxer),
        signedHash: criteriaHash(agreed),
        lockedBy: PEOPLE.riskLead,
        pendingAmendments: 0,
        loosenedAfterData: 1,
      });
      expect(await waiting()).toEqual([]);
    });

    it('is flagged when it takes effect after the start, whenever it was proposed', async () => {
      await house.database
        .knex('pilots')
        .update({ stage: 'approved', started_at: null });
      const { id, afterData } = await propose();
      expect(afterData).toBe(false);
      await approve(PEOPLE.riskLead, id);
      await moveTo('running');
      expect((await approve(PEOPLE.sponsor, id)).afterData).toBe(true);
      const [kept] = await house.read(BYSTANDER, r =>
        house.rooms.amendments.list(r),
      );
      expect(kept).toMatchObject({ loosens: true, afterData: true });
      expect(await facts()).toMatchObject({ loosenedAfterData: 1 });
    });

    it('is flagged when it swaps the metric, and not when it corrects the words', async () => {
      const settle = async (criteria: Criterion[]) => {
        const { id } = await propose({ criteria });
        await approve(PEOPLE.riskLead, id);
        await approve(PEOPLE.sponsor, id);
        return (await facts()).loosenedAfterData;
      };
      const rationale = 'Counted from settled orders, no longer from clicks';
      expect(await settle(having({ rationale }))).toBe(0);
      expect(await settle(having({ rationale, metric: 'clicks' }))).toBe(1);
    });

    it('is judged beside the original', async () => {
      house.rooms.metrics.register({
        measures: criterion => criterion.metric === 'conversion-change',
        observe: async (_reading, criteria, span) =>
          new Map(criteria.map(c => [c.id, [{ at: span.to, value: 7 }]])),
      });
      const { id } = await propose();
      await approve(PEOPLE.riskLead, id);
      await approve(PEOPLE.sponsor, id);
      house.clock.set('2026-07-20T00:00:00.000Z');
      const evaluation = await house.read(BYSTANDER, r =>
        house.rooms.evaluation.evaluate(r),
      );
      const conversion = (results: { criterion: string }[] = []) =>
        results.find(({ criterion }) => criterion === 'conversion');
      expect(conversion(evaluation.results)).toMatchObject({ verdict: 'met' });
      expect(conversion(evaluation.original?.results)).toMatchObject({
        verdict: 'missed',
      });
      expect(evaluation.original).toMatchObject({
        version: 1,
        recommendation: 'stop',
      });
      expect(evaluation).toMatchObject({
        version: 2,
        locked: true,
        recommendation: 'iterate',
      });
      expect(evaluation.results[0]).toMatchObject({
        verdict: 'insufficient-data',
        reason: 'Nothing was observed within the window',
      });
    });

    it('can be rejected, and is settled then', async () => {
      const { id } = await propose();
      await approve(PEOPLE.sponsor, id);
      await reject(PEOPLE.riskLead, id);
      await expect(approve(PEOPLE.riskLead, id)).rejects.toThrow(
        'This amendment was rejected before',
      );
      const correction = having({ rationale: 'Counted from settled orders' });
      const second = await propose({ criteria: correction });
      expect(second.loosens).toBe(false);
      await approve(PEOPLE.riskLead, second.id);
      await approve(PEOPLE.sponsor, second.id);
      expect(await facts()).toMatchObject({ version: 2, loosenedAfterData: 0 });
    });

    it('is approved by two people, neither being the proposer', async () => {
      const { id } = await propose();
      for (const by of [PEOPLE.serviceOwner, PEOPLE.serviceOwner]) {
        await expect(approve(by, id)).rejects.toThrow(
          'waits for the sponsor and the risk lead',
        );
      }
      await expect(approve(PEOPLE.productManager, id)).rejects.toThrow('Only');
      await approve(PEOPLE.sponsor, id);
      await expect(approve(PEOPLE.sponsor, id)).rejects.toThrow(
        'waits for the risk lead',
      );
    });

    it('is proposed by PM, SO, TL and DS, with a reason and a difference', async () => {
      await expect(propose({ by: PEOPLE.sponsor })).rejects.toThrow('Only');
      await expect(propose({ criteria: agreed, reason: ' ' })).rejects.toThrow(
        'criteria: This changes nothing\nreason: must be said',
      );
      await propose({ by: PEOPLE.serviceOwner });
    });

    it('is not possible once the decision is due', async () => {
      const { id } = await propose();
      await moveTo('decision-due');
      await expect(propose()).rejects.toThrow('decision-due');
      await expect(approve(PEOPLE.sponsor, id)).rejects.toThrow('decision-due');
      expect(await waiting()).toEqual([]);
    });

    it('gives way to another that was approved first, and to a revision', async () => {
      const first = await propose();
      const second = await propose({ criteria: having({ threshold: 6 }) });
      await approve(PEOPLE.riskLead, first.id);
      await approve(PEOPLE.sponsor, first.id);
      await expect(approve(PEOPLE.sponsor, second.id)).rejects.toThrow(
        'superseded',
      );
      const third = await propose({ criteria: agreed });
      await house.as(PEOPLE.productManager, 'transition', uow =>
        house.rooms.criteria.reopen(uow),
      );
      await expect(approve(PEOPLE.sponsor, third.id)).rejects.toThrow(
        'superseded',
      );
    });
  },
);
