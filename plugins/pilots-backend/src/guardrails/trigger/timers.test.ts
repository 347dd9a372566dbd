import { PEOPLE } from '../../__testUtils__/examplePilot';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { PILOT, TriggerHouse } from '../__testUtils__/TriggerHouse';

jest.setTimeout(120_000);

const OPENED = '2026-06-17T08:00:00.000Z';
const MINUTE = 60_000;
const after = (minutes: number, start = OPENED) =>
  new Date(Date.parse(start) + minutes * MINUTE).toISOString();

describe.each(testDatabases.eachSupportedId())('time on %s', id => {
  let house: TriggerHouse;
  /** All of the bank's 2,000 bad requests are used up at once. */
  const outage = async (at = OPENED) => {
    house.house.clock.set(at);
    await house.samples({ bad: 2_000, total: 4_000, at });
  };
  const state = async () => (await house.view()).state;

  beforeEach(async () => {
    house = await TriggerHouse.create(id);
  });

  it('counts hours and not wall clocks where summer time ends in the window', async () => {
    // Berlin goes from 03:00 back to 02:00 at 01:00 UTC.
    await outage('2026-10-25T00:30:00.000Z');
    expect(await house.view()).toMatchObject({
      deadline: '2026-10-25T02:30:00.000Z',
      halfWay: '2026-10-25T01:30:00.000Z',
    });
    await house.at('2026-10-25T02:29:59.000Z');
    expect(await state()).toBe('open');
    await house.at('2026-10-25T02:30:00.000Z');
    expect(await state()).toBe('rolling-back');
  });

  it('brings about what came due while no replica lived, once', async () => {
    await outage();
    // Nobody looks for a day; then two replicas do at the same time.
    house.house.clock.set(after(1440));
    const watch = house.house.rooms.guardrailWatch;
    await Promise.all([watch.run(), watch.run()]);
    await house.house.rooms.worker.drain();
    await house.at(after(1441));
    expect(await house.stage()).toBe('paused');
    expect(await house.recorded()).toEqual([
      `trigger.opened by ${PEOPLE.productManager}`,
      'trigger.rollback-by-default by system',
    ]);
    const { database, rooms } = house.house;
    expect(await rooms.pauses.standing(database.knex, PILOT)).toHaveLength(1);
  });

  it('rolls nothing back half-way when a replica dies in the middle', async () => {
    await outage();
    const { useCases, guardrailWatch } = house.house.rooms;
    house.house.clock.set(after(120));
    await expect(
      useCases.system(PILOT, async uow => {
        await guardrailWatch.refresh(uow);
        throw new Error('The replica died');
      }),
    ).rejects.toThrow('died');
    expect(await state()).toBe('open');
    expect(await house.stage()).toBe('running');
    await house.at(after(121));
    expect(await state()).toBe('rolling-back');
    expect(await house.stage()).toBe('paused');
    expect(
      (await house.recorded()).filter(entry => entry.includes('by-default')),
    ).toHaveLength(1);
  });

  it('lets nobody decide after the window, whether or not the timer has run', async () => {
    await outage();
    house.house.clock.set(after(120));
    await expect(house.decide('rollback')).rejects.toThrow(
      'The decision window ended',
    );
    // Nor does what somebody else writes bring about the default in their name.
    await house.samples({ bad: 0, total: 100, at: after(120) });
    expect(await state()).toBe('open');
    await house.at(after(120));
    expect(await house.recorded()).toContain(
      'trigger.rollback-by-default by system',
    );
  });

  it('rolls back and pauses when a hold ends uncleared', async () => {
    await outage();
    house.house.clock.set(after(90));
    await house.decide('hold', { rationale: 'The bureau is down' });
    expect(await house.view()).toMatchObject({
      deadline: after(210),
      halfWay: after(60),
    });
    await house.at(after(209));
    expect(await state()).toBe('held');
    await house.at(after(210));
    expect(await state()).toBe('rolling-back');
    expect(await house.stage()).toBe('paused');
  });

  it('goes backwards without harm', async () => {
    await outage();
    await house.at(after(61));
    await house.at(after(30));
    await house.at(after(-600));
    expect(await state()).toBe('open');
    expect(await house.view()).toMatchObject({ deadline: after(120) });
    await house.at(after(120));
    expect(await state()).toBe('rolling-back');
  });

  it('joins further breaches to the open case, and tells nobody twice', async () => {
    const [first, second] = [
      await house.change('2026-06-16'),
      await house.change('2026-06-17'),
    ];
    await house.close(first, 'failed', '2026-06-16T19:00:00.000Z');
    await outage('2026-06-17T18:30:00.000Z');
    const told = house.told();
    await house.close(second, 'failed', '2026-06-17T18:45:00.000Z');
    expect(house.told()).toEqual(told);
    const { case: open, history } = await house.view();
    expect(open).toMatchObject({
      number: 1,
      deadline: '2026-06-17T20:30:00.000Z',
      causes: [
        { key: 'error-budget-consumed/1' },
        { key: 'consecutive-failed-changes/2' },
      ],
    });
    expect(history).toEqual([]);
  });

  it('goes on in a paused pilot, and where a decision is due', async () => {
    await house.enter('paused', '2026-06-16T08:00:00.000Z');
    await outage();
    expect(await state()).toBe('open');
    await house.enter('decision-due', after(30));
    await house.at(after(120));
    expect(await state()).toBe('rolling-back');
    expect(await house.stage()).toBe('decision-due');
    // The default is an open risk on the decision.
    const risks = await house.house.read(PEOPLE.riskLead, reading =>
      house.house.rooms.risks.list(reading),
    );
    expect(risks).toMatchObject([{ state: 'open' }]);
  });

  it('ends a case with its pilot', async () => {
    await outage();
    await house.enter('stopped', after(30));
    await house.house.rooms.useCases.system(PILOT, uow =>
      house.house.rooms.guardrailWatch.refresh(uow),
    );
    expect(await house.view()).toMatchObject({
      state: 'unarmed',
      history: [{ closedAs: 'pilot-over' }],
    });
  });

  it('is confirmed by a deployment that rolls back the failing one', async () => {
    house.house.clock.set(after(-4));
    await house.deploy({ id: 'v41', finishedAt: after(-3000) });
    await house.deploy({ id: 'v42', finishedAt: after(-5) });
    await outage();
    house.house.clock.set(after(10));
    await house.decide('rollback');
    // A fix that is taken back leaves what failed where it is.
    await house.deploy({ id: 'v43', finishedAt: after(11) });
    await house.deploy({ id: 'v44', finishedAt: after(12), rollbackOf: 'v43' });
    await house.at(after(13));
    expect(await state()).toBe('rolling-back');
    await house.deploy({ id: 'v45', finishedAt: after(20), rollbackOf: 'v42' });
    await house.at(after(21));
    expect(await house.view()).toMatchObject({
      state: 'armed',
      history: [
        {
          closedAs: 'recovered',
          confirmation: { by: { actor: 'system' }, deployment: 'v45' },
        },
      ],
    });
  });

  it('opens nothing for a source that is silent, and says that it is', async () => {
    await house.at(after(0));
    await house.house.rooms.outcomeRoom.silence.run();
    expect(await house.view()).toMatchObject({
      state: 'armed',
      source: { state: 'silent', reason: 'nobody sends it' },
      conditions: [{ breached: false }, { breached: null, value: null }],
    });
  });

  it('looks at nobody where nothing is new', async () => {
    await house.at(after(0));
    const load = jest.spyOn(house.house.rooms.pilots, 'load');
    await house.at(after(30));
    expect(load).not.toHaveBeenCalled();
  });
});
