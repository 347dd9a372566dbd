import {
  quarterAt,
  QuarterFigure,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { examplePilot, PEOPLE } from '../../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../../__testUtils__/TestHouse';
import { DecidingHouse } from '../../decisions/__testUtils__/DecidingHouse';

jest.setTimeout(180_000);

const NOW = new Date('2026-08-20T12:00:00.000Z');
const ALLOWED = 'default/loan-pre-approval';

/** SQL statements that are sent meanwhile. */
async function countQueries(knex: Knex, run: () => Promise<unknown>) {
  let count = 0;
  const listen = () => {
    count += 1;
  };
  knex.on('query', listen);
  await run();
  knex.removeListener('query', listen);
  return count;
}

describe.each(testDatabases.eachSupportedId())('QuarterService on %s', id => {
  const view = async (
    house: TestHouse,
    quarter?: string,
    readable: any = 'allow',
  ) =>
    house.rooms.quarters.view(house.database.knex, {
      quarter,
      readable,
      now: NOW,
    });
  const of = (figures: QuarterFigure[], name: string) =>
    figures.find(figure => figure.id === name);

  it('sums up what the life of pilots left behind, and hides what may not be read', async () => {
    const { spec } = examplePilot() as any;
    const intent = {
      ...spec.intent,
      budget: { amount: 90_000, currency: 'EUR' },
    };
    const other = 'default/claims-triage';
    const deciding = await DecidingHouse.create(id, {
      entities: [
        examplePilot({ spec: { intent } }),
        examplePilot({ name: 'claims-triage', spec: { intent } }),
      ],
    });
    const { house } = deciding;
    const { knex } = house.database;
    await deciding.bringToDecision(other);
    house.clock.set('2026-08-05T10:00:00.000Z');
    await house.as(
      PEOPLE.productManager,
      'observation.write',
      uow =>
        house.rooms.outcomeRoom.intake.take(
          uow,
          [
            {
              metric: 'spend',
              value: 40_000,
              occurredAt: '2026-07-20T10:00:00.000Z',
            },
            {
              metric: 'spend',
              value: 61_000,
              occurredAt: '2026-08-02T10:00:00.000Z',
            },
          ].map((raw, index) => ({ raw, index })),
          { via: 'hand' },
        ),
      { ref: ALLOWED },
    );
    // As the scheduler leaves it.
    const entry = await knex('record_entries')
      .where('pilot_ref', ALLOWED)
      .orderBy('seq', 'desc')
      .first();
    await knex('record_entries').insert({
      ...entry,
      seq: entry.seq + 1,
      action: 'pilot.due',
      time: '2026-08-03T10:00:00.000Z',
      previous_hash: entry.hash,
      hash: entry.hash,
    });
    await deciding.decide(['stop', 'stop', 'stop'], 'It does not pay');
    await deciding.on(other).decide();

    const all = await view(house);
    expect(all).toMatchObject({ quarter: '2026-Q3', partial: true });
    expect(of(all.figures, 'due-to-decision')).toMatchObject({
      value: 2,
      sample: 1,
    });
    expect(of(all.figures, 'start-to-decision')).toMatchObject({ sample: 2 });
    expect(of(all.figures, 'late-stop-spend')).toMatchObject({
      value: 61_000,
      budget: 90_000,
      currency: 'EUR',
      without: 0,
    });
    expect(of(all.figures, 'scaled-spend')).toMatchObject({
      value: null,
      sample: 0,
      without: 1,
    });
    expect(of(all.figures, 'reach-production')).toMatchObject({
      value: 0.5,
      sample: 2,
    });

    const some = await view(house, '2026-Q3', {
      column: 'ref',
      values: [ALLOWED],
    });
    expect(of(some.figures, 'reach-production')).toMatchObject({
      value: 0,
      sample: 1,
    });
    const none = await view(house, '2026-Q3', 'deny');
    expect(none.figures.filter(({ sample }) => sample > 0)).toEqual([]);
    const before = await view(house, '2026-Q1');
    expect(before.partial).toBe(false);
    expect(of(before.figures, 'reach-production')?.value).toBeNull();
  });

  it('keeps how long approvals waited for whom once they are settled', async () => {
    const house = await TestHouse.create({ databaseId: id });
    const { knex } = house.database;
    const quarter = quarterAt(house.clock.now()).id;
    const claim = {
      id: 'role-claim/x',
      kind: 'role-claim',
      title: 'Accept the claim',
      since: new Date(house.clock.now().getTime() - 6 * 3600_000).toISOString(),
      roles: ['sponsor', 'riskLead'] as never,
      link: 'overview#roles',
    };
    let waits = true;
    house.rooms.board.register(async () => (waits ? [claim] : []));
    await house.rooms.portfolioRefresh.one(ALLOWED);
    expect(await knex('waiting_quarters').where('kind', 'role-claim')).toEqual(
      [],
    );
    waits = false;
    await house.rooms.portfolioRefresh.one(ALLOWED);
    const { approvals, figures } = await house.rooms.quarters.view(knex, {
      quarter,
      readable: 'allow',
      now: house.clock.now(),
    });
    expect(approvals).toEqual([{ kind: 'role-claim', count: 2, hours: 12 }]);
    expect(of(figures, 'hours-per-approver')).toMatchObject({
      value: 6,
      sample: 2,
    });
  });

  it('counts pauses, starts and who was sent back by the record alone', async () => {
    const house = await TestHouse.create({ databaseId: id });
    const { knex } = house.database;
    const entries = [
      ['pilot.return', '2026-07-01'],
      ['pilot.start', '2026-07-10'],
      ['pilot.pause', '2026-07-12'],
      ['pilot.resume', '2026-07-15'],
      // A further cause joins: nobody knows the end of the pause that it takes over.
      ['pilot.pause', '2026-08-01'],
      ['pilot.pause', '2026-08-03'],
      ['pilot.due', '2026-08-05'],
      ['pilot.pause', '2026-09-30'],
      ['pilot.resume', '2026-10-02'],
    ];
    await knex('record_entries').insert(
      entries.map(([action, day], n) => ({
        pilot_ref: ALLOWED,
        seq: 1000 + n,
        time: `${day}T00:00:00.000Z`,
        actor: PEOPLE.sponsor,
        action,
        subject: 'stage',
        payload_hash: '',
        previous_hash: '',
        hash: '',
      })),
    );
    await knex('pilots')
      .where('ref', ALLOWED)
      .update({ started_at: '2026-07-10T00:00:00.000Z' });
    const { figures } = await view(house);
    expect(of(figures, 'first-pass')).toMatchObject({ value: 0, sample: 1 });
    expect(of(figures, 'pauses')).toMatchObject({ value: 4, sample: 1 });
    expect(of(figures, 'pause-length')).toMatchObject({
      value: 2.5,
      sample: 2,
    });
    expect(of(figures, 'started')).toMatchObject({ value: 1 });
  });

  it('shows the time to restore as the quarter saw it last', async () => {
    const house = await TestHouse.create({ databaseId: id });
    const { knex } = house.database;
    const show = (value: number | null) =>
      house.rooms.portfolio.showDelivery(knex, ALLOWED, {
        timeToRestore: { value, sample: value === null ? 0 : 2 },
      } as never);
    house.clock.set('2026-08-20T12:00:00.000Z');
    await show(1800);
    await show(600);
    await show(null);
    house.clock.set('2026-10-02T12:00:00.000Z');
    await show(9000);
    const { figures } = await view(house, '2026-Q3');
    expect(of(figures, 'time-to-restore')).toMatchObject({
      value: 600,
      sample: 1,
    });
  });

  it('asks the same number of queries of one pilot and of many', async () => {
    const some = Array.from({ length: 12 }, (_, n) =>
      examplePilot({ name: `pilot-${n}` }),
    );
    const one = await TestHouse.create({ databaseId: id });
    const many = await TestHouse.create({ databaseId: id, entities: some });
    const count = (house: TestHouse) =>
      countQueries(house.database.knex, () => view(house));
    expect(await count(many)).toBe(await count(one));
    expect(await count(one)).toBeLessThanOrEqual(8);
  });

  it('refuses what is not a quarter', async () => {
    const house = await TestHouse.create({ databaseId: id });
    await expect(view(house, '2026-Q7')).rejects.toThrow(/written like/);
  });
});
