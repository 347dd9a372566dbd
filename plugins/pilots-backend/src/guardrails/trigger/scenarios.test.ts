import { PEOPLE } from '../../__testUtils__/examplePilot';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { TriggerHouse } from '../__testUtils__/TriggerHouse';

jest.setTimeout(120_000);

const after = (start: string, minutes: number) =>
  new Date(Date.parse(start) + minutes * 60_000).toISOString();

describe.each(testDatabases.eachSupportedId())('the trigger on %s', id => {
  it('of the agent assist opens on the second failure, is rolled back and restored', async () => {
    const trigger = await TriggerHouse.create(id, {
      rollbackTrigger: {
        name: 'Assist rollback',
        conditions: [
          { type: 'consecutive-failed-changes', count: 2 },
          { type: 'error-budget-consumed', share: 1 },
        ],
        decisionWindow: 'PT4H',
      },
    });
    const tuesday = await trigger.change('2026-06-09');
    const thursday = await trigger.change('2026-06-11');
    // 20:10 and 20:25 in Berlin.
    await trigger.close(tuesday, 'failed', '2026-06-09T18:10:00.000Z');
    expect(await trigger.view()).toMatchObject({
      state: 'armed',
      conditions: [
        { breached: false, value: 1, threshold: 2, found: 'CHG-1' },
        { breached: null, found: 'No sample within the window' },
      ],
      case: null,
    });
    await trigger.close(thursday, 'rolled-back', '2026-06-11T18:25:00.000Z');
    expect(await trigger.view()).toMatchObject({
      state: 'open',
      deadline: '2026-06-11T22:25:00.000Z',
      halfWay: '2026-06-11T20:25:00.000Z',
      case: {
        id: 'case-1',
        causes: [{ text: '2 changes fail in a row: CHG-1, CHG-2', value: 2 }],
        deciders: ['serviceOwner'],
      },
    });
    expect(trigger.told()).toEqual([
      'trigger/case-1/decision to chidi',
      'trigger/case-1/open to dagny',
      'trigger/case-1/open to goran',
    ]);
    const frozen = await trigger.gate();
    expect(frozen.map(({ guard }) => guard)).toContain('freeze');

    trigger.house.clock.set('2026-06-11T19:05:00.000Z');
    await trigger.decide('rollback', { rationale: 'Two in a row' });
    expect(await trigger.view()).toMatchObject({
      state: 'rolling-back',
      deadline: undefined,
    });
    trigger.house.clock.set('2026-06-11T19:20:00.000Z');
    await trigger.confirm();
    expect(await trigger.view()).toMatchObject({
      state: 'armed',
      countsFrom: '2026-06-11T19:20:00.000Z',
      // The two that failed are behind it.
      conditions: [{ breached: false, value: 0 }, {}],
      history: [
        {
          id: 'case-1',
          closedAs: 'recovered',
          rollback: { byDefault: false, by: { role: 'serviceOwner' } },
          confirmation: { by: { actor: PEOPLE.techLead } },
        },
      ],
    });
    expect((await trigger.gate()).map(({ guard }) => guard)).not.toContain(
      'freeze',
    );
    expect(await trigger.stage()).toBe('running');
    expect(await trigger.recorded()).toEqual([
      `trigger.opened by ${PEOPLE.techLead}`,
      `trigger.rollback by ${PEOPLE.serviceOwner}`,
      `trigger.recovered by ${PEOPLE.techLead}`,
      `trigger.armed by ${PEOPLE.techLead}`,
    ]);
  });

  it('of the benefits portal expires undecided: system rollback and pause', async () => {
    const trigger = await TriggerHouse.create(id, {
      slo: { target: 0.99, window: 'P28D', expectedVolume: 120_000 },
    });
    const outage = '2026-06-17T08:00:00.000Z';
    trigger.house.clock.set(outage);
    await trigger.samples({ bad: 1_199, total: 3_500, at: after(outage, -1) });
    expect(await trigger.view()).toMatchObject({ state: 'armed' });
    await trigger.samples({ bad: 91, total: 500, at: outage });
    expect(await trigger.view()).toMatchObject({
      state: 'open',
      deadline: after(outage, 120),
      case: {
        causes: [
          {
            text: '100 % of the error budget is consumed: 107.5 % is consumed, 1290 of 1200 (expected volume)',
            value: 1.075,
          },
        ],
      },
    });

    await trigger.at(after(outage, 59));
    expect(trigger.told().filter(note => note.includes('amara'))).toEqual([]);
    await trigger.at(after(outage, 60));
    await trigger.at(after(outage, 61));
    expect(trigger.told().filter(note => note.includes('amara'))).toEqual([
      'trigger/case-1/decision to amara',
    ]);
    expect(await trigger.view()).toMatchObject({
      case: { deciders: ['serviceOwner', 'sponsor'] },
    });

    await trigger.at(after(outage, 119));
    expect(await trigger.view()).toMatchObject({ state: 'open' });
    expect(await trigger.stage()).toBe('running');
    await trigger.at(after(outage, 120));
    expect(await trigger.view()).toMatchObject({
      state: 'rolling-back',
      case: { rollback: { by: { actor: 'system' }, byDefault: true } },
    });
    expect(await trigger.stage()).toBe('paused');
    const causes = await trigger.house.rooms.pauses.standing(
      trigger.house.database.knex,
      'default/loan-pre-approval',
    );
    expect(causes).toMatchObject([{ cause: 'trigger', subject: 'case-1' }]);
    const cleared = () =>
      trigger.house.read(PEOPLE.riskLead, reading =>
        trigger.house.rooms.clearances.of(reading, causes[0]),
      );
    expect(await cleared()).toMatchObject({ cleared: false });

    trigger.house.clock.set(after(outage, 150));
    await trigger.confirm(PEOPLE.serviceOwner);
    // Paused, it stays recovered until the pilot runs on; its cause is cleared.
    expect(await trigger.view()).toMatchObject({ state: 'recovered' });
    expect(await cleared()).toMatchObject({ cleared: true });
    await trigger.samples({ bad: 400, total: 500, at: after(outage, 151) });
    expect(await trigger.view()).toMatchObject({ state: 'recovered' });

    await trigger.enter('running', after(outage, 3 * 1440));
    await trigger.at(after(outage, 3 * 1440));
    expect(await trigger.view()).toMatchObject({ state: 'armed' });
    expect(await trigger.recorded()).toEqual([
      `trigger.opened by ${PEOPLE.productManager}`,
      'trigger.half-way by system',
      'trigger.rollback-by-default by system',
      `trigger.recovered by ${PEOPLE.serviceOwner}`,
      'trigger.armed by system',
    ]);
  });

  it('of the payments pilot opens at 16.0 and 18.0 times, is held after 12 minutes and clears', async () => {
    const trigger = await TriggerHouse.create(id, {
      slo: { target: 0.999, window: 'P30D', expectedVolume: 5_000_000 },
      rollbackTrigger: {
        name: 'Fraud rollback',
        conditions: [
          {
            type: 'burn-rate',
            factor: 14.4,
            longWindow: 'PT1H',
            shortWindow: 'PT5M',
          },
          {
            type: 'burn-rate',
            factor: 6,
            longWindow: 'PT6H',
            shortWindow: 'PT30M',
          },
        ],
      },
    });
    const now = '2026-07-08T14:00:00.000Z';
    trigger.house.clock.set(now);
    const badIn = (minute: number) => {
      if (minute >= 55) return 18;
      return minute < 45 ? 16 : 15;
    };
    // 55 minutes with 870 bad, then 5 with 18 each: 960 of 60,000 and 90 of 5,000; six quiet hours before.
    const hour = Array.from({ length: 60 }, (_, minute) => ({
      bad: badIn(minute),
      total: 1000,
      at: after(now, minute - 59),
    }));
    await trigger.samples(
      { bad: 0, total: 100_000, at: after(now, -90), window: 'PT10M' },
      ...hour.slice(0, -1),
    );
    await trigger.samples(hour[59]);
    const opened = await trigger.view();
    expect(opened).toMatchObject({
      state: 'open',
      deadline: after(now, 120),
      conditions: [
        {
          breached: true,
          value: 16,
          burn: { long: { rate: 16 }, short: { rate: 18 } },
        },
        // 960 bad of 160,000 within six hours: exactly six times.
        { burn: { long: { rate: 6 } } },
      ],
    });

    trigger.house.clock.set(after(now, 12));
    await expect(trigger.decide('hold')).rejects.toThrow(/needs a rationale/);
    await trigger.decide('hold', {
      rationale: 'The card network is down upstream',
    });
    expect(await trigger.view()).toMatchObject({
      state: 'held',
      deadline: after(now, 132),
    });
    await trigger.at(after(now, 17));
    expect(await trigger.view()).toMatchObject({ state: 'held' });
    const calm = Array.from({ length: 35 }, (_, minute) => ({
      bad: 0,
      total: 1000,
      at: after(now, 18 + minute),
    }));
    trigger.house.clock.set(after(now, 52));
    await trigger.samples(...calm);
    expect(await trigger.view()).toMatchObject({
      state: 'armed',
      history: [
        { closedAs: 'cleared', hold: { by: { role: 'serviceOwner' } } },
      ],
    });
    expect(await trigger.stage()).toBe('running');
  });
});
