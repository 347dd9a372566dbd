import { PEOPLE } from '../__testUtils__/examplePilot';
import { RunningHouse } from '../__testUtils__/RunningHouse';
import { testDatabases } from '../__testUtils__/TestHouse';

jest.setTimeout(120_000);

const TIMER = 'pilots-reviews';
const WHAT = 'Roll out behind a flag';

const deploy = (id: string, finishedAt: string) => ({
  type: 'deployment',
  id,
  status: 'succeeded',
  finishedAt,
});
const outage = (id: string, causedBy: string, day: string, minutes = 20) => ({
  type: 'incident',
  id,
  causedBy,
  startedAt: `${day}T12:10:00.000Z`,
  resolvedAt: new Date(
    Date.parse(`${day}T12:10:00.000Z`) + minutes * 60_000,
  ).toISOString(),
});
/** Ten deployments in two weeks, of which three fail. */
const BAD_WEEKS = [
  ...Array.from({ length: 10 }, (_, n) =>
    deploy(`d${n}`, `2026-06-${String(10 + n).padStart(2, '0')}T12:00:00Z`),
  ),
  outage('i1', 'd1', '2026-06-11'),
  outage('i3', 'd3', '2026-06-13'),
  outage('i5', 'd5', '2026-06-15'),
];

describe.each(testDatabases.eachSupportedId())(
  'the pause rule on %s',
  databaseId => {
    let house: RunningHouse;
    const at = (time: string) => house.house.clock.set(time);
    const plan = async (id = 'CAP-1') =>
      house.read(r => house.rooms.plans.get(r, id));
    const edit = async (
      input: object,
      role: keyof typeof PEOPLE = 'techLead',
    ) =>
      house.as(
        role,
        'plan.propose',
        uow => house.rooms.planWriting.edit(uow, { id: 'CAP-1', input }),
        `"${(await plan()).version}"`,
      );
    const approve = async (role: keyof typeof PEOPLE) => {
      const { hash } = await plan();
      return house.as(role, 'plan.approve', uow =>
        house.rooms.planVerdicts.approve(uow, { id: 'CAP-1', hash }),
      );
    };
    const finish = async (role: keyof typeof PEOPLE = 'techLead') => {
      const [{ id: action }] = (await plan()).actions;
      return house.as(role, 'plan.action', uow =>
        house.rooms.planProgress.finish(uow, {
          id: 'CAP-1',
          action,
          evidence: 'See CHG-4',
        }),
      );
    };
    const resume = () => house.transition('serviceOwner', { event: 'resume' });
    const action = (more: object = {}) => ({
      what: WHAT,
      owner: PEOPLE.techLead,
      due: '2026-06-30',
      change: 'chg-4',
      ...more,
    });

    beforeEach(async () => {
      house = await RunningHouse.create(databaseId);
    });

    it('pauses on a rate beyond its limit, asks for a plan, and starts anew after the resume', async () => {
      await house.deliver(...BAD_WEEKS);
      at('2026-06-23T08:00:00.000Z');
      await house.tick(TIMER);
      expect(await house.stage()).toBe('paused');
      const facts = await house.read(r => house.rooms.lifecycle.facts(r));
      expect(facts.causes).toMatchObject([
        {
          cause: 'limit',
          subject: 'change-fail-rate',
          detail:
            'Change fail rate beyond its limit: 3 of 10 deployments failed',
          cleared: false,
        },
      ]);
      expect(await plan()).toMatchObject({
        state: 'draft',
        authors: [],
        breaches: [{ subject: 'change-fail-rate', review: '2026-06-23' }],
      });
      await expect(resume()).rejects.toMatchObject({
        blockedBy: [{ guard: 'corrective-plan' }, { guard: 'causes-cleared' }],
      });

      await edit({ cause: 'No canary', actions: [action()], propose: true });
      await expect(approve('sponsor')).rejects.toThrow(
        'waits for the service owner and the risk lead',
      );
      await approve('serviceOwner');
      await expect(approve('serviceOwner')).rejects.toThrow(
        'waits for the risk lead',
      );
      expect(
        await house.read(r => house.rooms.plans.plannedChanges(r)),
      ).toEqual([]);
      await approve('riskLead');
      expect(
        await house.read(r => house.rooms.plans.plannedChanges(r)),
      ).toEqual(['CHG-4']);
      await expect(resume()).rejects.toMatchObject({
        blockedBy: [
          { guard: 'causes-cleared', clearedBy: expect.stringContaining(WHAT) },
        ],
      });
      await finish();
      at('2026-07-01T07:00:00.000Z');
      await resume();
      expect(await house.stage()).toBe('running');
      expect(await plan()).toMatchObject({ state: 'closed' });

      // The failures lie before the resume: the next week is judged on its own.
      await house.deliver(
        ...[1, 2, 3, 4, 5].map(n => deploy(`e${n}`, `2026-07-0${n}T12:00:00Z`)),
      );
      at('2026-07-07T08:00:00.000Z');
      await house.tick(TIMER);
      expect(await house.stage()).toBe('running');
      const { snapshot, changes } = await house.read(r =>
        house.rooms.reviews.get(r, '2026-07-07'),
      );
      expect(snapshot.window.from).toBe('2026-07-01T07:00:00.000Z');
      expect(snapshot.rows[0]).toMatchObject({
        id: 'limit/change-fail-rate',
        value: 0,
        sample: 5,
        verdict: 'insufficient-data',
      });
      expect(changes.map(({ id }) => id)).toContain('limit/change-fail-rate');
      const { causes } = await house.read(r => house.rooms.lifecycle.facts(r));
      expect(causes).toEqual([]);
    });

    it('pauses for the time to restore, and both causes share a plan', async () => {
      await house.deliver(
        ...BAD_WEEKS,
        outage('i7', 'd7', '2026-06-17', 300),
        outage('i8', 'd8', '2026-06-18', 300),
        outage('i9', 'd9', '2026-06-19', 300),
        outage('j1', 'd9', '2026-06-20', 300),
      );
      at('2026-06-23T08:00:00.000Z');
      await house.tick(TIMER);
      const { causes } = await house.read(r => house.rooms.lifecycle.facts(r));
      expect(causes.map(({ subject }) => subject).sort()).toEqual([
        'change-fail-rate',
        'time-to-restore',
      ]);
      expect((await plan()).breaches).toHaveLength(2);
      const page = await house.read(r => house.rooms.plans.page(r, {}));
      expect(page.totalItems).toBe(1);
    });

    it('says nothing of a week with too little to go by', async () => {
      await house.deliver(
        deploy('d1', '2026-06-10T12:00:00Z'),
        deploy('d2', '2026-06-11T12:00:00Z'),
        deploy('d3', '2026-06-12T12:00:00Z'),
        outage('i1', 'd1', '2026-06-10'),
        outage('i2', 'd2', '2026-06-11'),
      );
      at('2026-06-16T08:00:00.000Z');
      await house.tick(TIMER);
      expect(await house.stage()).toBe('running');
      const { snapshot } = await house.read(r =>
        house.rooms.reviews.get(r, '2026-06-16'),
      );
      expect(snapshot.rows[0]).toMatchObject({
        value: 2 / 3,
        verdict: 'insufficient-data',
        reason: '3 deployments, judged from 5 on',
      });
    });

    it('does not pause for a week that is long over when the suite comes back', async () => {
      await house.deliver(
        ...BAD_WEEKS,
        ...Array.from({ length: 20 }, (_, n) =>
          deploy(`e${n}`, `2026-06-24T${String(n).padStart(2, '0')}:00:00Z`),
        ),
      );
      at('2026-06-30T08:00:00.000Z');
      await house.tick(TIMER);
      const summary = async (id: string) =>
        (await house.read(r => house.rooms.reviews.get(r, id))).summary;
      expect((await summary('2026-06-23')).beyond).toEqual([
        'change-fail-rate',
      ]);
      expect((await summary('2026-06-30')).beyond).toEqual([]);
      expect(await house.stage()).toBe('running');
    });

    it('sends an approved plan back when another limit is breached', async () => {
      await house.deliver(...BAD_WEEKS);
      at('2026-06-23T08:00:00.000Z');
      await house.tick(TIMER);
      await edit({ cause: 'No canary', actions: [action()], propose: true });
      await approve('serviceOwner');
      await approve('riskLead');
      await house.deliver(
        outage('i7', 'd7', '2026-06-24', 300),
        outage('i8', 'd8', '2026-06-25', 300),
        outage('i9', 'd9', '2026-06-26', 300),
        outage('j1', 'd9', '2026-06-27', 300),
      );
      at('2026-06-30T08:00:00.000Z');
      await house.tick(TIMER);
      expect(await plan()).toMatchObject({ state: 'draft', verdicts: [] });
      await finish().then(
        () => expect('finished').toBe('refused'),
        error =>
          expect(error.message).toContain('finish-action is not possible'),
      );
      await expect(resume()).rejects.toMatchObject({
        blockedBy: [{ guard: 'corrective-plan' }, { guard: 'causes-cleared' }],
      });
    });
  },
);
