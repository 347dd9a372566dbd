import {
  PREDECESSOR_ANNOTATION,
  PilotEntityV1alpha1,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { BYSTANDER, PEOPLE } from '../../__testUtils__/examplePilot';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { declaredFrom } from '../../pilot/catalog/EntityReader';
import { DecidingHouse, WORDS } from '../__testUtils__/DecidingHouse';

jest.setTimeout(90_000);

describe.each(testDatabases.eachSupportedId())('after a decision on %s', id => {
  let forum: DecidingHouse;
  const look = (verdict: string, more: object = {}) =>
    forum.as(PEOPLE.serviceOwner, 'decision.look-back', async uow =>
      forum.room.lookBacks.look(uow, {
        id: (await forum.room.decisions.latest(uow))!.record.id,
        verdict,
        note: 'As seen',
        ...more,
      }),
    );

  beforeEach(async () => {
    forum = await DecidingHouse.create(id);
  });

  it('the forum is reminded to look back, once, on the day in the pilot’s zone', async () => {
    await forum.decide();
    const { clock } = forum.house;
    const reminded = async () => {
      await forum.room.lookBackReminder.run();
      const told = await forum.house.database
        .knex('outbox')
        .where('kind', 'notify')
        .andWhere('payload', 'like', '%Look back%');
      return told.length;
    };
    // 1 November begins at 23:00 UTC in Berlin, which is on winter time by then.
    clock.set('2026-10-31T22:59:00.000Z');
    expect(await reminded()).toBe(0);
    clock.set('2026-10-31T23:00:00.000Z');
    expect(await reminded()).toBe(3);
    clock.advance(3600_000);
    expect(await reminded()).toBe(3);
    expect(await forum.waiting()).toEqual([
      expect.stringMatching(/^look-back\/.*: sponsor, serviceOwner, riskLead$/),
    ]);
    await look('revisit', { next: '2027-02-01' });
    expect(await forum.waiting()).toEqual([]);
    clock.set('2027-02-01T12:00:00.000Z');
    expect(await reminded()).toBe(6);
    await look('validated');
    expect(await forum.waiting()).toEqual([]);
    const found = await forum.house.read(BYSTANDER, async reading => {
      const { record } = (await forum.room.decisions.latest(reading))!;
      return (await forum.room.lookBackStore.of(reading.tx, [record.id])).get(
        record.id,
      );
    });
    expect(found).toMatchObject([
      { verdict: 'revisit', by: { actor: PEOPLE.serviceOwner } },
      { verdict: 'validated' },
    ]);
  });

  it.each([
    [{ verdict: 'wrong' }, 'must be one of validated, revisit, reversed'],
    [{ verdict: 'revisit', note: ' ' }, 'note: say what came of'],
    [{ verdict: 'revisit', next: '2026-08-03' }, 'next: must be'],
  ])(
    'no look back is taken that says %p',
    async ({ verdict, ...more }, why) => {
      await forum.decide();
      await expect(look(verdict, more)).rejects.toThrow(why);
    },
  );

  it('a pilot that iterates is followed by one that carries its learnings', async () => {
    const { record } = await forum.decide(['iterate', 'iterate', 'stop']);
    const offer = (input: object) =>
      forum.as(PEOPLE.productManager, 'successor.offer', uow =>
        forum.room.successors.offer(uow, { ...input }),
      );
    await expect(offer({ name: 'no good' })).rejects.toThrow(
      /name: .*\nstartDate: .*\ndecisionDate: /,
    );
    const dates = { startDate: '2026-09-01', decisionDate: '2026-11-01' };
    await expect(
      offer({ name: 'Loan-Pre-Approval', ...dates }),
    ).rejects.toThrow('already');
    const { entity, ref, yaml } = await offer({ name: 'loan-2', ...dates });
    expect(ref).toBe('default/loan-2');
    expect(entity.metadata.annotations).toMatchObject({
      [PREDECESSOR_ANNOTATION]: forum.ref,
    });
    expect(entity.spec).toMatchObject({
      owner: 'group:default/lending',
      targets: ['component:default/loan-scoring'],
      roles: PEOPLE,
      intent: dates,
      guardrails: { blastRadius: { cap: 1200 } },
    });
    expect(yaml).toContain('kind: Pilot');
    // The same again hands the same out again.
    expect((await offer({ name: 'loan-2', ...dates })).yaml).toBe(yaml);

    const { house } = forum;
    const { storedPilots } = house.rooms;
    expect(await storedPilots.entities(house.database.knex)).toEqual([]);
    const again = await offer({ name: 'loan-2', ...dates, open: true });
    expect(again).toMatchObject({ ref, opened: true });
    expect(await storedPilots.entities(house.database.knex)).toMatchObject([
      { kind: 'Pilot', metadata: { name: 'loan-2' }, spec: entity.spec },
    ]);
    await expect(
      offer({ name: 'loan-2', ...dates, open: true }),
    ).rejects.toThrow('There is a pilot default/loan-2 already');
    await house.database.transaction(tx =>
      house.rooms.pilots.declare(
        tx,
        declaredFrom(entity as PilotEntityV1alpha1),
        house.clock.now(),
      ),
    );
    const inherited = await house.database.knex.transaction(async tx =>
      forum.room.successors.inheritance({
        tx,
        pilot: await house.rooms.pilots.load(tx, ref),
      } as never),
    );
    expect(inherited).toMatchObject({
      pilot: forum.ref,
      decision: record.id,
      learnings: 'Ask the branches first.',
    });
    expect(
      await house.read(BYSTANDER, r => forum.room.successors.successors(r)),
    ).toMatchObject([{ successor: ref, registered: true }]);

    // Its own decision can take the place of the one before it, and of no other.
    await house.database
      .knex('pilots')
      .where({ ref })
      .update({ entity_present: false });
    const next = forum.on(ref);
    await next.bringToDecision(ref);
    await expect(
      next.propose({ ...WORDS, supersedes: 'another' }),
    ).rejects.toThrow('the one that this pilot succeeds');
    await next.propose({ ...WORDS, supersedes: record.id });
    await next.voteAll('scale');
    await next.transition(PEOPLE.sponsor, 'decide');
    const later = (await next.latest())!.record;
    expect(later.supersedes).toBe(record.id);
    expect((await forum.latest())!.supersededBy).toBe(later.id);
  });

  it('one that was adopted is followed by one that is not', async () => {
    const { knex } = forum.house.database;
    const { entity, frozen } = await knex('pilots')
      .where({ ref: forum.ref })
      .first();
    const { spec, fields, ...said } = JSON.parse(entity);
    await knex('pilots')
      .where({ ref: forum.ref })
      .update({
        entity: JSON.stringify({
          ...said,
          spec: { ...spec, adopted: true },
          fields: { ...fields, adopted: true },
        }),
        frozen:
          frozen && JSON.stringify({ ...JSON.parse(frozen), adopted: true }),
      });
    await forum.decide(['iterate', 'iterate', 'stop']);
    const offered = await forum.as(
      PEOPLE.productManager,
      'successor.offer',
      uow =>
        forum.room.successors.offer(uow, {
          name: 'loan-2',
          startDate: '2026-09-01',
          decisionDate: '2026-11-01',
        }),
    );
    expect(offered.entity.spec).not.toHaveProperty('adopted');
    expect(offered.yaml).not.toContain('adopted');
  });

  it('no successor follows a pilot that scaled', async () => {
    await forum.decide();
    await expect(
      forum.as(PEOPLE.productManager, 'successor.offer', uow =>
        forum.room.successors.offer(uow, { name: 'x' }),
      ),
    ).rejects.toThrow('this one is scaled');
  });
});
