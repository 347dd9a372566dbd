import { PEOPLE } from '../../__testUtils__/examplePilot';
import { RunningHouse } from '../../__testUtils__/RunningHouse';
import { testDatabases } from '../../__testUtils__/TestHouse';

jest.setTimeout(60_000);

const TIMER = 'pilots-decision-dates';
// The clocks go back on 25 October: that day begins at 22:00 UTC and has 25 hours.
const INTENT = {
  hypothesis: 'Applicants who get an answer at once complete more often',
  startDate: '2026-06-08',
  decisionDate: '2026-10-25',
  timeZone: 'Europe/Berlin',
};

const isOverdue = (notice: { scope: string }) =>
  notice.scope.includes('decision-overdue');

describe.each(testDatabases.eachSupportedId())(
  'the decision date on %s',
  databaseId => {
    let house: RunningHouse;
    const at = (time: string) => house.house.clock.set(time);
    const overdue = () => house.notices.filter(isOverdue);

    beforeEach(async () => {
      house = await RunningHouse.create(databaseId, {
        spec: { intent: INTENT },
      });
    });

    it('arrives when its day begins where the pilot lives, once', async () => {
      at('2026-10-24T21:59:59.999Z');
      await house.tick(TIMER);
      expect(await house.stage()).toBe('running');
      at('2026-10-24T22:00:00.000Z');
      const replica = await house.replica(databaseId);
      await Promise.all([house.tick(TIMER), replica.tick(TIMER)]);
      expect(await house.stage()).toBe('decision-due');
      expect(
        (await house.recorded()).filter(action => action === 'pilot.due'),
      ).toHaveLength(1);
      const told = [...house.notices, ...replica.notices].filter(n =>
        n.title.includes('the decision is due'),
      );
      expect(told.map(n => n.recipient).sort()).toEqual(
        Object.values(PEOPLE).sort(),
      );
    });

    it('is not moved by a pause', async () => {
      await house.transition('sponsor', { event: 'pause', reason: 'A leak' });
      at('2026-10-24T22:00:00.000Z');
      await house.tick(TIMER);
      expect(await house.stage()).toBe('decision-due');
    });

    it('escalates to the sponsor once a day when it is over, and decides nothing', async () => {
      at('2026-10-24T22:00:00.000Z');
      await house.tick(TIMER);
      // The day has 25 hours: at 22:59 UTC it is still the 25th.
      at('2026-10-25T22:59:00.000Z');
      await house.tick(TIMER);
      expect(overdue()).toEqual([]);
      at('2026-10-25T23:00:00.000Z');
      const replica = await house.replica(databaseId);
      await Promise.all([house.tick(TIMER), replica.tick(TIMER)]);
      at('2026-10-26T12:00:00.000Z');
      await house.tick(TIMER);
      // Nobody ran for three days: one reminder, of today.
      at('2026-10-29T12:00:00.000Z');
      await house.tick(TIMER);
      await house.tick(TIMER);
      // Whichever replica told: in the order of the days.
      const told = [...overdue(), ...replica.notices.filter(isOverdue)].sort(
        (a, b) => a.scope.localeCompare(b.scope),
      );
      expect(told.map(n => [n.recipient, n.title.split(': ')[1]])).toEqual([
        [PEOPLE.sponsor, 'the decision is overdue by a day'],
        [PEOPLE.sponsor, 'the decision is overdue by 4 days'],
      ]);
      expect(new Set(told.map(n => n.scope)).size).toBe(2);
      expect(await house.stage()).toBe('decision-due');
    });

    it('called early is due at once, and overdue only after its date', async () => {
      await house.transition('sponsor', { event: 'due', reason: 'Proven' });
      at('2026-10-20T12:00:00.000Z');
      await house.tick(TIMER);
      expect(await house.stage()).toBe('decision-due');
      expect(overdue()).toEqual([]);
    });

    it('of one pilot that fails does not stop the others, and costs nothing for those not due', async () => {
      const { lifecycle } = house.rooms;
      const spy = jest
        .spyOn(lifecycle, 'transition')
        .mockRejectedValue(new Error('broken'));
      await house.tick(TIMER);
      expect(spy).not.toHaveBeenCalled();
      at('2026-10-25T12:00:00.000Z');
      await house.tick(TIMER);
      expect(spy).toHaveBeenCalledTimes(1);
      spy.mockRestore();
      await house.tick(TIMER);
      expect(await house.stage()).toBe('decision-due');
    });
  },
);
