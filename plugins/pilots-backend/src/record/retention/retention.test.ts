import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { BYSTANDER, PEOPLE } from '../../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../../__testUtils__/TestHouse';
import { DecidingHouse } from '../../decisions/__testUtils__/DecidingHouse';
import { UnpackedBundle } from '../../exports/__testUtils__/UnpackedBundle';
import { timersOf } from '../../timers';

jest.setTimeout(180_000);

const REF = 'default/loan-pre-approval';
const APPEND_ONLY = /append-only/;
const STAYS = /stays as it is/;

/** The database goes by its own clock, so what is due here has been due for long. */
const ARCHIVED = '2018-03-01T10:00:00.000Z';
const DUE = '2025-03-01T10:00:00.000Z';
const TOLD = '2025-01-30T10:00:00.000Z';
const NOT_YET = '2025-03-01T09:59:59.999Z';

describe.each(testDatabases.eachSupportedId())('retention on %s', id => {
  const sweep = (house: TestHouse) =>
    timersOf(house.rooms)
      .find(timer => timer.id === 'pilots-record-retention')!
      .run();

  /** A pilot that was cancelled years ago, whose record is deleted next; people were told unless told otherwise. */
  async function archivedHouse(
    options: { config?: object; told?: boolean } = {},
  ) {
    const { config, told: isTold = true } = options;
    const house = await TestHouse.create({ databaseId: id, config });
    house.clock.set(ARCHIVED);
    await house.as(PEOPLE.sponsor, 'transition', uow =>
      house.rooms.lifecycle.transition(uow, {
        event: 'cancel',
        reason: 'Nobody wants it',
      }),
    );
    if (isTold) {
      house.clock.set(TOLD);
      await sweep(house);
    }
    return house;
  }
  const entries = ({ database }: TestHouse) =>
    database.knex('record_entries').where('pilot_ref', REF);
  const read = (house: TestHouse) => ({
    view: () =>
      house.read(BYSTANDER, reading => house.rooms.retention.view(reading)),
    page: () =>
      house.read(BYSTANDER, reading => house.rooms.record.page(reading, {})),
    verify: (head?: { seq: number; hash: string }) =>
      house.read(BYSTANDER, reading =>
        house.rooms.record.verify(reading, head),
      ),
  });
  const hold = (house: TestHouse, person: string = PEOPLE.sponsor) =>
    house.as(person, 'record.hold', uow =>
      house.rooms.retention.hold(uow, { reason: ' A lawsuit ' }),
    );
  const lift = (house: TestHouse, hold_: string, reason = 'It is settled') =>
    house.as(PEOPLE.riskLead, 'record.lift-hold', uow =>
      house.rooms.retention.lift(uow, { id: hold_, reason }),
    );

  it('deletes a whole record once its time is over, and leaves its tombstone', async () => {
    const house = await archivedHouse();
    const { page, verify, view } = read(house);
    const before = await page();
    const head = before.head!;
    expect(await view()).toMatchObject({ retention: 'P7Y', until: DUE });

    house.clock.set(NOT_YET);
    await sweep(house);
    expect((await page()).items).toHaveLength(head.seq);

    house.clock.set(DUE);
    await sweep(house);
    expect(await entries(house)).toEqual([]);
    const { knex } = house.database;
    expect(await knex('record_payloads').where('pilot_ref', REF)).toEqual([]);
    const tombstone = {
      head,
      entries: head.seq,
      purgedAt: DUE,
      dueAt: DUE,
      actor: 'system',
    };
    expect(await page()).toMatchObject({
      items: [],
      totalItems: 0,
      head,
      tombstone,
    });
    expect(await verify(head)).toMatchObject({
      valid: true,
      entries: 0,
      head,
      tombstone,
    });
    const forged = { ...head, hash: 'f'.repeat(64) };
    expect(await verify(forged)).toMatchObject({ valid: false });
    expect(await view()).toMatchObject({ until: undefined, tombstone });
    await expect(hold(house)).rejects.toThrow(/nothing left to hold/);
  });

  /** What people are told of deletions that come, with the day. */
  const told = async (house: TestHouse) => {
    const sent = await house.database
      .knex('outbox')
      .where('kind', 'notify')
      .orderBy('id');
    return sent
      .map(({ payload }) => JSON.parse(payload))
      .filter(({ title }) => title.includes('The record will be deleted'))
      .map(
        ({ recipient, title }) =>
          `${/\d{4}-\d\d-\d\d/.exec(title)} ${recipient}`,
      )
      .sort();
  };
  const toThem = (...days: string[]) =>
    days
      .flatMap(day => [`${day} ${PEOPLE.riskLead}`, `${day} ${PEOPLE.sponsor}`])
      .sort();

  it('tells those who can hold it a month before, once for each time that it is due', async () => {
    const house = await archivedHouse({ told: false });
    const other = await TestHouse.create({ databaseId: id, besides: house });
    house.clock.set('2025-01-30T09:59:59.999Z');
    await sweep(house);
    expect(await told(house)).toEqual([]);
    house.clock.set(TOLD);
    await Promise.all([sweep(house), sweep(other)]);
    await sweep(house);
    expect(await told(house)).toEqual(toThem('2025-03-01'));
    expect(await entries(house)).not.toEqual([]);

    house.clock.set(DUE);
    await sweep(house);
    expect(await entries(house)).toEqual([]);
    // What follows from the tombstone has an end of its own.
    await house.rooms.useCases.system(REF, uow =>
      uow.record({ action: 'thing.done', subject: 'thing', payload: {} }),
    );
    house.clock.set('2032-01-31T10:00:00.000Z');
    await sweep(house);
    expect(await told(house)).toEqual(toThem('2025-03-01', '2032-03-01'));
  });

  it('deletes nothing that people were not told of a month ago, however long it has been due', async () => {
    const house = await archivedHouse({ told: false });
    house.clock.set('2025-06-01T10:00:00.000Z');
    await sweep(house);
    expect(await told(house)).toEqual(toThem('2025-07-01'));
    const until = '2025-07-01T10:00:00.000Z';
    expect(await read(house).view()).toMatchObject({ until });
    house.clock.set('2025-07-01T09:59:59.999Z');
    await sweep(house);
    expect(await entries(house)).not.toEqual([]);
    house.clock.set(until);
    await sweep(house);
    expect(await entries(house)).toEqual([]);
    expect(await told(house)).toHaveLength(2);
  });

  it('tells nobody of what is held, and tells them anew once it no longer is', async () => {
    const house = await archivedHouse();
    await hold(house);
    house.clock.set('2025-04-01T10:00:00.000Z');
    await sweep(house);
    expect(await told(house)).toEqual(toThem('2025-03-01'));
    const { holds } = await read(house).view();
    await lift(house, holds[0].id);
    await sweep(house);
    expect(await told(house)).toEqual(toThem('2025-03-01', '2025-05-01'));
    expect(await entries(house)).not.toEqual([]);
  });

  it('goes on from the tombstone, and keeps what follows as long again', async () => {
    const house = await archivedHouse();
    house.clock.set(DUE);
    await sweep(house);
    const { page, verify, view } = read(house);
    const { head } = await page();
    await house.rooms.useCases.system(REF, uow =>
      uow.record({ action: 'thing.done', subject: 'thing', payload: {} }),
    );
    expect(await verify(head)).toMatchObject({ valid: true, entries: 1 });
    expect(await page()).toMatchObject({ totalItems: 1, pageInfo: {} });
    const until = '2032-03-01T10:00:00.000Z';
    expect(await view()).toMatchObject({ until });
    house.clock.set('2032-01-31T10:00:00.000Z');
    await sweep(house);

    // By the clock of the database, which has the last word, that is not over.
    house.clock.set(until);
    await sweep(house);
    expect(await entries(house)).toHaveLength(1);
    expect(await house.database.knex('record_purges')).toHaveLength(1);
  });

  it('takes the time that is configured', async () => {
    const house = await archivedHouse({
      config: { pilots: { record: { retention: 'P2Y' } } },
      told: false,
    });
    house.clock.set('2020-01-31T10:00:00.000Z');
    await sweep(house);
    house.clock.set('2020-02-28T10:00:00.000Z');
    await sweep(house);
    expect(await entries(house)).not.toEqual([]);
    house.clock.set('2020-03-01T10:00:00.000Z');
    await sweep(house);
    expect(await entries(house)).toEqual([]);
  });

  it('keeps the record of a pilot that is not archived, however old it is', async () => {
    const house = await TestHouse.create({ databaseId: id });
    house.clock.set('2010-01-01T00:00:00.000Z');
    await hold(house);
    const { holds } = await read(house).view();
    await lift(house, holds[0].id);
    house.clock.set(DUE);
    await sweep(house);
    expect(await entries(house)).toHaveLength(2);
    expect((await read(house).view()).until).toBeUndefined();
  });

  it('keeps what is held until the risk lead lets go of the last hold', async () => {
    const house = await archivedHouse();
    const { view } = read(house);
    await hold(house);
    await hold(house, PEOPLE.riskLead);
    house.clock.set(DUE);
    await sweep(house);
    expect(await entries(house)).not.toEqual([]);
    const { holds, held } = await view();
    expect(held).toBe(true);
    expect(holds.map(({ reason, setBy }) => [reason, setBy])).toEqual(
      expect.arrayContaining([
        ['A lawsuit', { actor: PEOPLE.sponsor, role: 'sponsor' }],
        ['A lawsuit', { actor: PEOPLE.riskLead, role: 'riskLead' }],
      ]),
    );

    await expect(
      house.as(PEOPLE.sponsor, 'record.lift-hold', async () => {}),
    ).rejects.toThrow(/Only the risk lead/i);
    await expect(
      house.as(PEOPLE.techLead, 'record.hold', async () => {}),
    ).rejects.toThrow(/Only the sponsor, the risk lead/i);
    await expect(lift(house, holds[0].id, ' ')).rejects.toThrow(/Say why/);
    await expect(lift(house, 'unknown')).rejects.toThrow(/no hold/);

    await lift(house, holds[0].id);
    await expect(lift(house, holds[0].id)).rejects.toThrow(/was lifted/);
    await sweep(house);
    expect(await entries(house)).not.toEqual([]);
    await lift(house, holds[1].id);
    const actions = (await entries(house).orderBy('seq')).map(
      ({ action }: { action: string }) => action,
    );
    expect(actions.slice(-4)).toEqual([
      'record.hold-set',
      'record.hold-set',
      'record.hold-lifted',
      'record.hold-lifted',
    ]);
    expect(await read(house).verify()).toMatchObject({ valid: true });
    await sweep(house);
    expect(await entries(house)).not.toEqual([]);
    house.clock.set('2025-03-31T10:00:00.000Z');
    await sweep(house);
    expect(await entries(house)).toEqual([]);
  });

  it('is kept by the database itself: no entry goes while it is not due, or held', async () => {
    const house = await archivedHouse();
    const { knex } = house.database;
    const purge = (due_at: string) =>
      knex('record_purges').insert({
        pilot_ref: REF,
        due_at,
        requested_by: 'user:default/op',
      });
    const remove = () =>
      knex('record_entries').where('pilot_ref', REF).delete();
    await expect(remove()).rejects.toThrow(APPEND_ONLY);
    await purge('2100-01-01T00:00:00.000Z');
    await expect(remove()).rejects.toThrow(APPEND_ONLY);
    await hold(house);
    await purge(DUE);
    await expect(remove()).rejects.toThrow(APPEND_ONLY);
    await expect(knex('record_holds').delete()).rejects.toThrow(STAYS);
    const [{ id: held }] = (await read(house).view()).holds;
    await lift(house, held);
    for (const change of [{ lifted_at: null }, { reason: 'Another' }]) {
      await expect(knex('record_holds').update(change)).rejects.toThrow(STAYS);
    }
    await expect(remove()).resolves.toBeGreaterThan(0);
  });

  it('leaves tombstones that nobody changes, removes or replaces', async () => {
    const house = await archivedHouse();
    house.clock.set(DUE);
    await sweep(house);
    const { knex } = house.database;
    const stone = await knex('record_purges').first();
    const change = { entries: 1 };
    await expect(knex('record_purges').update(change)).rejects.toThrow(STAYS);
    await expect(knex('record_purges').delete()).rejects.toThrow(STAYS);
    const columns = Object.keys(stone);
    const marks = columns.map(() => '?').join(', ');
    const insert =
      id === 'SQLITE_3'
        ? `INSERT OR REPLACE INTO record_purges (${columns}) VALUES (${marks})`
        : `INSERT INTO record_purges (${columns}) VALUES (${marks})
           ON CONFLICT (id) DO UPDATE SET entries = excluded.entries`;
    const values = Object.values({ ...stone, ...change }) as never;
    await expect(knex.raw(insert, values)).rejects.toThrow(STAYS);
    // SQLite has no TRUNCATE.
    const tables = id === 'SQLITE_3' ? [] : ['record_purges', 'record_holds'];
    for (const table of tables) {
      await expect(knex.raw(`TRUNCATE ${table}`)).rejects.toThrow(STAYS);
    }
    expect(await knex('record_purges').first()).toEqual(stone);
  });

  it('is done once by two replicas at a time', async () => {
    const house = await archivedHouse();
    const other = await TestHouse.create({ databaseId: id, besides: house });
    const { head } = await read(house).page();
    house.clock.set(DUE);
    await Promise.all([sweep(house), sweep(other), sweep(house)]);
    const stones = await house.database.knex('record_purges');
    expect(stones).toHaveLength(1);
    expect(stones[0]).toMatchObject({ entries: head!.seq, head: head!.hash });
    expect(await read(other).verify(head)).toMatchObject({ valid: true });
  });

  it('leaves decisions that are found and can be built anew, and a bundle that verifies', async () => {
    const deciding = await DecidingHouse.create(id);
    const { record } = await deciding.decide();
    const { house } = deciding;
    const { knex } = house.database;
    await knex('pilots')
      .where('ref', REF)
      .update({ stage: 'archived', stage_since: ARCHIVED });
    await sweep(house);
    const inAMonth = house.clock.now().getTime() + 30 * 86_400_000;
    house.clock.set(new Date(inAMonth).toISOString());
    await sweep(house);
    expect(await entries(house)).toEqual([]);

    const purgedAt = house.clock.now().toISOString();
    expect(await deciding.rebuild(record.id)).toMatchObject({
      valid: true,
      differences: [],
      recordPurgedAt: purgedAt,
    });
    const found = await house.rooms.decisionsRoom.memory.list(
      knex,
      {
        components: [],
        outcomes: [],
        sectors: [],
        pilots: [],
        words: ['conversion'],
        limit: 10,
      },
      'allow',
    );
    expect(found.items.map(item => item.id)).toEqual([record.id]);

    const archive = new PassThrough();
    const whole = buffer(archive);
    await house.read(BYSTANDER, reading =>
      house.rooms.auditBundle.write(reading, archive),
    );
    const bundle = await UnpackedBundle.of(await whole);
    try {
      const { said, status } = await bundle.verify();
      expect(said).toContain(`were deleted on ${purgedAt}`);
      expect(said).toMatch(/valid\n$/);
      expect(status).toBe(0);
    } finally {
      bundle.remove();
    }
    await knex('criteria_versions').update({ criteria: '[]' });
    expect(await deciding.rebuild(record.id)).toMatchObject({ valid: false });
  });
});
