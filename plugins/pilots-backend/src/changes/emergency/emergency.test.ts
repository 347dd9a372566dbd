import {
  BYSTANDER,
  examplePilot,
  PEOPLE,
} from '../../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../../__testUtils__/TestHouse';
import { changeActs } from '../__testUtils__/changeActs';

jest.setTimeout(60_000);

const { techLead, serviceOwner, sponsor, riskLead, productManager } = PEOPLE;
const HOUR = 3600_000;

describe.each(testDatabases.eachSupportedId())(
  'an emergency on %s',
  databaseId => {
    let house: TestHouse;
    let told: { recipient: string; scope: string }[];
    beforeEach(async () => {
      house = await TestHouse.create({ databaseId });
      told = [];
      house.rooms.worker.handle('notify', async payload => {
        told.push(payload);
      });
    });

    const overdue = () =>
      told
        .filter(({ scope }) => /overdue|contested/.test(scope))
        .map(({ recipient, scope }) => `${recipient} ${scope}`)
        .sort();
    const pass = async () => {
      await house.rooms.changeDeadlines.run();
      await house.rooms.worker.drain();
    };
    const gate = () =>
      house.read(BYSTANDER, r =>
        house.rooms.changes.gate(r, {
          environment: 'production',
          change: 'CHG-1',
        }),
      );
    const actions = async () =>
      (
        await house.read(BYSTANDER, r => house.rooms.record.page(r, {}))
      ).items.map(({ entry }) => entry.action);

    it('goes from one authority to the second and the review, in time', async () => {
      const { emergency, approve, close, review, waiting, read } =
        changeActs(house);
      const change = await emergency(techLead);
      // The first authority: the service owner, of what another wrote.
      await expect(approve(riskLead, change)).rejects.toThrow(/waits for/);
      await expect(approve(techLead, change)).rejects.toThrow();
      const approved = await approve(serviceOwner, change);
      expect(approved.emergency).toMatchObject({
        first: { actor: serviceOwner },
        secondDueAt: '2026-06-02T09:00:00.000Z',
        // Five working days after Monday 1 June, midnight in Berlin.
        reviewDueAt: '2026-06-08T22:00:00.000Z',
      });
      expect(await waiting()).toMatchObject([
        { kind: 'change-second-approval', roles: ['riskLead'] },
      ]);
      await expect(approve(serviceOwner, change)).rejects.toThrow(
        /neither wrote the change nor gave the first/,
      );
      await expect(approve(sponsor, change)).rejects.toThrow(
        /waits for the risk lead/,
      );
      house.clock.advance(HOUR);
      await close(techLead, 'CHG-1');
      house.clock.advance(5 * HOUR);
      // The second may come after it is closed; six hours later here.
      await approve(riskLead, change);
      await expect(approve(riskLead, change)).rejects.toThrow();
      await expect(review(riskLead, 'CHG-1')).rejects.toThrow();
      house.clock.advance(3 * 24 * HOUR);
      await review(serviceOwner, 'CHG-1', 'A zero-day; the scan finds it now');
      await expect(review(serviceOwner, 'CHG-1')).rejects.toThrow(
        'CHG-1 was reviewed',
      );
      house.clock.advance(30 * 24 * HOUR);
      await pass();
      expect(overdue()).toEqual([]);
      expect(await waiting()).toEqual([]);
      expect(await read('CHG-1')).toMatchObject({
        state: 'closed',
        verdicts: [
          { verdict: 'approved', by: { actor: serviceOwner } },
          { verdict: 'approved', second: true, by: { actor: riskLead } },
        ],
        emergency: {
          second: { verdict: 'approved', at: '2026-06-01T15:00:00.000Z' },
          review: { by: { actor: serviceOwner } },
        },
      });
      expect(await actions()).toEqual([
        'change.reviewed',
        'change.second-approved',
        'change.closed',
        'change.approved',
        'change.proposed',
        'change.created',
      ]);
    });

    it('escalates each overdue duty once, across clock changes and repeats', async () => {
      // Saturday; the clocks go forward that night: a day is 24 hours, a working day is a day.
      house.clock.set('2026-03-28T18:00:00.000Z');
      const { emergency, approve, close, read } = changeActs(house);
      await approve(serviceOwner, await emergency(techLead));
      await close(techLead, 'CHG-1');
      const scope = (duty: string) =>
        [sponsor, serviceOwner].map(
          who =>
            `${who} pilots:default/loan-pre-approval:change/CHG-1/${duty}-overdue`,
        );
      house.clock.set('2026-03-29T17:59:59.999Z');
      await pass();
      expect(overdue()).toEqual([]);
      house.clock.set('2026-03-29T18:00:00.000Z');
      await pass();
      await pass();
      expect(overdue()).toEqual(scope('second-approval'));
      house.clock.set('2026-04-03T21:59:59.000Z');
      await pass();
      expect(overdue()).toHaveLength(2);
      // A timer that slept over the deadline does what is due when it wakes.
      house.clock.set('2026-04-20T00:00:00.000Z');
      await pass();
      await pass();
      expect(overdue()).toEqual(
        [...scope('second-approval'), ...scope('review')].sort(),
      );
      expect(
        (await actions()).filter(a => a === 'change.escalated'),
      ).toHaveLength(2);
      // Late is better than never, and stays on record as late.
      const change = await read('CHG-1');
      await approve(riskLead, change);
      expect((await read('CHG-1')).emergency).toMatchObject({
        second: { at: '2026-04-20T00:00:00.000Z' },
        escalated: ['second-approval', 'review'],
      });
    });

    it('is stopped by a second rejection, and owes its result and review all the same', async () => {
      const acts = changeActs(house);
      const { emergency, approve, reject, read, close, review } = acts;
      const change = await emergency(techLead);
      await approve(serviceOwner, change);
      await expect(reject(serviceOwner, 'CHG-1')).rejects.toThrow(/neither/);
      await reject(riskLead, 'CHG-1', 'Not without a backup');
      await pass();
      expect(overdue()).toHaveLength(3);
      const { version, ...contested } = await read('CHG-1');
      expect(contested).toMatchObject({
        state: 'contested',
        emergency: { second: { verdict: 'rejected' } },
      });
      expect(await gate()).toMatchObject([
        { guard: 'not-running' },
        {
          guard: 'second-approval',
          message: 'The second authority rejected CHG-1',
        },
      ]);
      await expect(
        acts.edit(techLead, 'CHG-1', { kind: 'emergency' }, version),
      ).rejects.toThrow(/CHG-1 is contested/);
      expect(await acts.waiting()).toMatchObject([{ kind: 'change-closure' }]);
      await close(techLead, 'CHG-1', { result: 'failed' });
      expect(await acts.waiting()).toMatchObject([{ kind: 'change-review' }]);
      house.clock.advance(14 * 24 * HOUR);
      await pass();
      expect(overdue()).toHaveLength(5);
      await review(serviceOwner, 'CHG-1');
      expect(await acts.waiting()).toEqual([]);
    });

    it('owes both authorities and the review once it is withdrawn', async () => {
      const acts = changeActs(house);
      const change = await acts.emergency(techLead);
      await acts.approve(serviceOwner, change);
      await acts.withdraw(techLead, 'CHG-1');
      expect((await acts.waiting()).map(({ kind }) => kind)).toEqual([
        'change-second-approval',
        'change-review',
      ]);
      house.clock.advance(14 * 24 * HOUR);
      await pass();
      expect(overdue()).toHaveLength(4);
      await acts.approve(riskLead, change);
      await acts.review(serviceOwner, 'CHG-1');
      expect(await acts.read('CHG-1')).toMatchObject({
        state: 'withdrawn',
        emergency: {
          second: { verdict: 'approved' },
          escalated: ['second-approval', 'review'],
        },
      });
    });

    it('keeps a second rejection of what was done, and leaves the review to be written', async () => {
      const { emergency, approve, close, reject, waiting } = changeActs(house);
      await approve(serviceOwner, await emergency(techLead));
      await close(serviceOwner, 'CHG-1', { result: 'failed' });
      await reject(riskLead, 'CHG-1', 'It was none');
      expect(await waiting()).toMatchObject([{ kind: 'change-review' }]);
    });

    it('is proposed by the tech lead alone, and made by the service owner too', async () => {
      const acts = changeActs(house);
      const { emergency, approve, close } = acts;
      for (const other of [serviceOwner, productManager]) {
        await expect(emergency(other)).rejects.toThrow(
          /Only the tech lead of this pilot can do this/,
        );
      }
      await approve(serviceOwner, await emergency(techLead));
      const refusal =
        /Only the service owner and the tech lead can do this with an emergency/;
      await expect(close(productManager, 'CHG-1')).rejects.toThrow(refusal);
      await expect(acts.withdraw(productManager, 'CHG-1')).rejects.toThrow(
        refusal,
      );
      await house.rooms.useCases.system('default/loan-pre-approval', uow =>
        house.rooms.changes.closing.close(uow, {
          id: 'CHG-1',
          result: 'failed',
        }),
      );
      await expect(acts.review(productManager, 'CHG-1')).rejects.toThrow(
        refusal,
      );
      await expect(acts.learn(productManager, 'CHG-1')).rejects.toThrow(
        refusal,
      );
      await acts.learn(serviceOwner, 'CHG-1');
      await acts.review(techLead, 'CHG-1');
    });

    it('of a tech lead who is service owner as well has its authorities from the others', async () => {
      const { spec } = examplePilot() as any;
      const roles = { ...spec.roles, techLead: serviceOwner };
      house = await TestHouse.create({
        databaseId,
        entities: [examplePilot({ spec: { roles } })],
      });
      const { emergency, approve } = changeActs(house);
      const own = await emergency(serviceOwner);
      await expect(approve(serviceOwner, own)).rejects.toThrow(
        /Nobody approves a change that they wrote/,
      );
      await approve(riskLead, own);
      // The risk lead gave the first: the second is another's.
      await expect(approve(riskLead, own)).rejects.toThrow(/neither/);
      await approve(sponsor, own);
    });

    it('is not edited under way, and does not wait for learnings', async () => {
      const { emergency, approve, close, edit, propose, read } =
        changeActs(house);
      await approve(serviceOwner, await emergency(techLead));
      const { version } = await read('CHG-1');
      await expect(
        edit(techLead, 'CHG-1', { kind: 'emergency' }, version),
      ).rejects.toThrow(/CHG-1 is approved; a change can be edited while/);
      // Closed by the suite, as failed and without learnings.
      await house.rooms.useCases.system('default/loan-pre-approval', uow =>
        house.rooms.changes.closing.close(uow, {
          id: 'CHG-1',
          result: 'failed',
        }),
      );
      await expect(propose(techLead)).rejects.toMatchObject({
        blockedBy: [{ guard: 'learnings' }],
      });
      const next = await emergency(techLead);
      await approve(serviceOwner, next);
      await close(techLead, next.id);
    });

    it('shows on the board when the window of a change is over, without anybody writing', async () => {
      const { propose, approve } = changeActs(house);
      await approve(serviceOwner, await propose(techLead));
      const board = () =>
        house.database.knex('waiting_items').where('kind', 'change-closure');
      house.clock.set('2026-06-09T20:00:00.000Z');
      expect(await board()).toEqual([]);
      await pass();
      expect((await board()).length).toBeGreaterThan(0);
      const due = await house.database
        .knex('change_records')
        .whereNotNull('deadline_at');
      expect(due).toEqual([]);
    });
  },
);
