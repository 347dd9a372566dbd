import {
  canonicalHash,
  OpenedReview,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { PEOPLE } from '../../__testUtils__/examplePilot';
import { RunningHouse } from '../../__testUtils__/RunningHouse';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { PILOT } from '../../outcomes/__testUtils__/OutcomeHouse';

jest.setTimeout(120_000);

const TIMER = 'pilots-reviews';
/** Winter comes on 25 October: 10:00 in Berlin is 08:00 UTC before, and 09:00 after. */
const AUTUMN = {
  hypothesis: 'Applicants who get an answer at once complete more often',
  startDate: '2026-06-08',
  decisionDate: '2026-11-16',
  timeZone: 'Europe/Berlin',
};

describe.each(testDatabases.eachSupportedId())(
  'weekly reviews on %s',
  databaseId => {
    let house: RunningHouse;
    const at = (time: string) => house.house.clock.set(time);
    const opened = async (): Promise<OpenedReview[]> => {
      const { items } = await house.read(r => house.rooms.reviews.page(r));
      return items
        .filter((one): one is OpenedReview => one.state !== 'upcoming')
        .reverse();
    };
    const review = (id: string) =>
      house.read(r => house.rooms.reviews.get(r, id));
    const reschedule = (weekday: string, version: number) =>
      house.as(
        'techLead',
        'review.schedule',
        uow => house.rooms.reviews.setSchedule(uow, { weekday, time: '07:00' }),
        `"${version}"`,
      );
    /** Twenty weeks of summer are of no interest here. */
    const startInAutumn = () =>
      house.house.database
        .knex('pilots')
        .update({ started_at: '2026-10-14T08:00:00.000Z' });
    const missedNotices = (...houses: RunningHouse[]) =>
      houses
        .flatMap(one => one.notices)
        .filter(({ scope }) => scope.includes('review-missed'));

    beforeEach(async () => {
      house = await RunningHouse.create(databaseId, {
        spec: { intent: AUTUMN },
      });
    });

    it('open each week at the time of the wall clock, on the minute and not before', async () => {
      at('2026-06-09T07:59:59.999Z');
      await house.tick(TIMER);
      expect(await opened()).toEqual([]);
      at('2026-06-09T08:00:00.000Z');
      await house.tick(TIMER);
      await house.tick(TIMER);
      expect(await opened()).toMatchObject([
        {
          id: '2026-06-09',
          state: 'open',
          at: '2026-06-09T08:00:00.000Z',
          dueAt: '2026-06-16T08:00:00.000Z',
        },
      ]);
    });

    it('keep their hour when the clocks go back', async () => {
      await startInAutumn();
      at('2026-10-20T08:00:00.000Z');
      await house.tick(TIMER);
      const before = await opened();
      expect(before.at(-1)).toMatchObject({
        id: '2026-10-20',
        dueAt: '2026-10-27T09:00:00.000Z',
      });
      at('2026-10-27T08:59:59.999Z');
      await house.tick(TIMER);
      expect(await opened()).toHaveLength(before.length);
      at('2026-10-27T09:00:00.000Z');
      await house.tick(TIMER);
      expect((await opened()).at(-1)).toMatchObject({
        id: '2026-10-27',
        at: '2026-10-27T09:00:00.000Z',
      });
    });

    it('open once, whatever the number of replicas', async () => {
      const replica = await house.replica(databaseId);
      at('2026-06-16T08:00:00.000Z');
      await Promise.all(
        [house, replica, house, replica].map(one => one.tick(TIMER)),
      );
      expect((await opened()).map(({ id, state }) => [id, state])).toEqual([
        ['2026-06-09', 'missed'],
        ['2026-06-16', 'open'],
      ]);
      const actions = await house.recorded();
      const count = (action: string) =>
        actions.filter(one => one === action).length;
      expect(count('review.opened')).toBe(2);
      expect(count('review.missed')).toBe(1);
      expect(missedNotices(house, replica)).toMatchObject([
        { recipient: PEOPLE.sponsor, link: 'reviews#2026-06-09' },
      ]);
      const asked = [...house.notices, ...replica.notices].filter(n =>
        n.scope.endsWith('review/2026-06-16'),
      );
      expect(asked.map(n => n.recipient).sort()).toEqual(
        [PEOPLE.productManager, PEOPLE.serviceOwner, PEOPLE.techLead].sort(),
      );
    });

    it('are taken up where a replica died in the middle', async () => {
      at('2026-06-30T08:00:00.000Z');
      const { opening } = (house.rooms.weeklyReviews as any).options;
      const step = opening.step.bind(opening);
      let steps = 0;
      const dying = jest
        .spyOn(opening, 'step')
        .mockImplementation(async (uow: any) => {
          const more = await step(uow);
          steps += 1;
          // What it did since the last commit goes with it.
          if (steps === 2) throw new Error('killed');
          return more;
        });
      await house.tick(TIMER);
      expect((await opened()).map(({ id }) => id)).toEqual(['2026-06-09']);
      dying.mockRestore();
      const replica = await house.replica(databaseId);
      await replica.tick(TIMER);
      expect((await opened()).map(({ id, state }) => [id, state])).toEqual([
        ['2026-06-09', 'missed'],
        ['2026-06-16', 'missed'],
        ['2026-06-23', 'missed'],
        ['2026-06-30', 'open'],
      ]);
      expect(missedNotices(house, replica)).toHaveLength(3);
    });

    it('after weeks of downtime each have the numbers of their own week', async () => {
      const deploy = (id: string, finishedAt: string) => ({
        type: 'deployment',
        id,
        status: 'succeeded',
        finishedAt,
      });
      await house.deliver(
        deploy('d1', '2026-06-10T12:00:00Z'),
        deploy('d2', '2026-06-17T12:00:00Z'),
        deploy('d3', '2026-06-18T12:00:00Z'),
      );
      at('2026-06-23T20:00:00.000Z');
      await house.tick(TIMER);
      const counted = [];
      for (const { id } of await opened()) {
        const { snapshot } = await review(id);
        const row = snapshot.rows.find(
          one => one.id === 'delivery/deployment-frequency',
        );
        counted.push([snapshot.asOf, snapshot.takenAt, row?.sample]);
      }
      const now = '2026-06-23T20:00:00.000Z';
      expect(counted).toEqual([
        ['2026-06-09T08:00:00.000Z', now, 0],
        ['2026-06-16T08:00:00.000Z', now, 1],
        ['2026-06-23T08:00:00.000Z', now, 3],
      ]);
    });

    it('end with the decision date, and the last is due by then', async () => {
      await startInAutumn();
      at('2026-11-10T09:00:00.000Z');
      await house.tick(TIMER);
      expect((await opened()).at(-1)).toMatchObject({
        id: '2026-11-10',
        dueAt: '2026-11-15T23:00:00.000Z',
      });
      at('2026-11-24T09:00:00.000Z');
      await house.tick(TIMER, 'pilots-decision-dates');
      await house.tick(TIMER);
      expect((await opened()).at(-1)).toMatchObject({
        id: '2026-11-10',
        state: 'missed',
      });
      expect(await house.stage()).toBe('decision-due');
    });

    it('are opened for a week that was over when the decision fell due', async () => {
      await startInAutumn();
      at('2026-11-16T12:00:00.000Z');
      // Another replica was faster with the decision.
      await house.tick('pilots-decision-dates');
      expect(await house.stage()).toBe('decision-due');
      await house.tick(TIMER);
      expect((await opened()).at(-1)).toMatchObject({ id: '2026-11-10' });
    });

    it('go on while the pilot is paused, and not before it starts', async () => {
      await house.house.database
        .knex('pilots')
        .update({ stage: 'approved', started_at: null });
      at('2026-06-09T08:00:00.000Z');
      await house.tick(TIMER);
      expect(await opened()).toEqual([]);
      await house.house.database
        .knex('pilots')
        .update({ stage: 'paused', started_at: '2026-06-10T08:00:00.000Z' });
      at('2026-06-16T08:00:00.000Z');
      await house.tick(TIMER);
      expect((await opened()).map(({ id }) => id)).toEqual(['2026-06-16']);
    });

    it('cost nothing when nothing is due', async () => {
      at('2026-06-09T08:00:00.000Z');
      await house.tick(TIMER);
      const system = jest.spyOn(house.rooms.useCases, 'system');
      await house.tick(TIMER);
      expect(system).not.toHaveBeenCalled();
    });

    it('follow a new schedule from the time it was set, and are not put off by it', async () => {
      at('2026-06-09T08:00:00.000Z');
      await house.tick(TIMER);
      at('2026-06-10T06:00:00.000Z');
      await reschedule('WE', 1);
      const upcoming = await house.read(r => house.rooms.reviews.facts(r));
      expect(upcoming.nextReviews.map(({ id }) => id).slice(0, 3)).toEqual([
        '2026-06-16',
        '2026-06-17',
        '2026-06-24',
      ]);
      // The eighth day would be the first Wednesday: the seventh has its review all the same.
      at('2026-06-16T05:00:00.000Z');
      await house.tick(TIMER);
      at('2026-06-17T05:00:00.000Z');
      await house.tick(TIMER);
      expect((await opened()).map(({ id }) => id)).toEqual([
        '2026-06-09',
        '2026-06-16',
        '2026-06-17',
      ]);
    });

    it('open every week for whoever reschedules them on each eve', async () => {
      const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
      for (let n = 0; n < 21; n++) {
        const day = new Date(Date.UTC(2026, 5, 9 + n, 20));
        at(day.toISOString());
        await house.tick(TIMER);
        // Always to a day that is just over.
        await reschedule(DAYS[day.getUTCDay()], n + 1);
        await house.tick(TIMER);
      }
      // It started on the 8th.
      const ids = (await opened()).map(({ id }) => id);
      expect(ids).toEqual(['2026-06-09', '2026-06-16', '2026-06-23']);
    });

    it('have numbers that nobody changes, whose hash is on record', async () => {
      at('2026-06-09T08:00:00.000Z');
      await house.tick(TIMER);
      const { snapshot, snapshotHash } = await review('2026-06-09');
      expect(canonicalHash(snapshot)).toBe(snapshotHash);
      const { items } = await house.read(r =>
        house.rooms.record.page(r, { limit: 100 }),
      );
      expect(
        items.find(({ entry }) => entry.action === 'review.opened')?.payload,
      ).toMatchObject({ snapshotHash });
      const { knex } = house.house.database;
      const row = { pilot_ref: PILOT, review_id: '2026-06-09' };
      const changes: Promise<unknown>[] = [
        knex('review_snapshots').where(row).update({ snapshot: '{}' }).then(),
        knex('review_snapshots').where(row).delete().then(),
      ].map(change => change.then(() => 'changed', String));
      if (knex.client.config.client === 'pg') {
        changes.push(
          knex.raw('TRUNCATE review_snapshots').then(() => 'changed', String),
        );
      } else {
        changes.push(
          knex
            .raw(
              `INSERT OR REPLACE INTO review_snapshots VALUES ('${PILOT}', '2026-06-09', 'x', '{}')`,
            )
            .then(() => 'changed', String),
        );
      }
      for (const outcome of await Promise.all(changes)) {
        expect(outcome).toContain('a snapshot never changes');
      }
    });

    it('hold every number beside its threshold', async () => {
      at('2026-06-09T08:00:00.000Z');
      await house.tick(TIMER);
      const { snapshot } = await house.read(r =>
        house.rooms.reviews.get(r, '2026-06-09'),
      );
      expect(snapshot.window).toEqual({
        from: '2026-06-08T18:00:00.000Z',
        to: '2026-06-09T08:00:00.000Z',
      });
      expect(snapshot.rows).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            id: 'limit/change-fail-rate',
            value: null,
            threshold: { operator: '<=', value: 0.15 },
            verdict: 'insufficient-data',
          }),
          expect.objectContaining({
            id: 'budget/error-budget-left',
            value: null,
            verdict: 'insufficient-data',
          }),
          expect.objectContaining({
            id: 'outcome/users',
            threshold: { operator: '<=', value: 1200 },
            verdict: 'insufficient-data',
          }),
        ]),
      );
    });
  },
);
