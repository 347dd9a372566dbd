import {
  canonicalHash,
  CRITERIA_PRESETS,
  Criterion,
  decisionHash,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { BYSTANDER, PEOPLE } from '../../__testUtils__/examplePilot';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { DecidingHouse, WORDS } from '../__testUtils__/DecidingHouse';

jest.setTimeout(90_000);

describe.each(testDatabases.eachSupportedId())('a decision on %s', id => {
  let forum: DecidingHouse;

  beforeEach(async () => {
    forum = await DecidingHouse.create(id);
  });

  it('moves the pilot and is recorded with all that it stands on', async () => {
    const { record, hash } = await forum.decide();
    expect(await forum.stage()).toBe('scaled');
    expect(hash).toBe(decisionHash(record));
    expect(record).toMatchObject({
      pilot: forum.ref,
      number: 1,
      outcome: 'scale',
      decidedAt: '2026-08-03T10:00:00.000Z',
      decidedBy: { actor: PEOPLE.sponsor, role: 'sponsor' },
      recommendation: { recommendation: 'scale' },
      criteria: { version: 1, loosenedAfterData: [] },
      ...WORDS,
      lookBackDate: '2026-11-01',
      components: ['component:default/loan-scoring'],
      votes: [
        { role: 'sponsor', outcome: 'scale', reason: 'The numbers hold' },
        { role: 'serviceOwner' },
        { role: 'riskLead' },
      ],
    });
    expect(record.override).toBeUndefined();
    expect(record.evidence.record.seq).toBeGreaterThan(0);
    const criteria = await forum.house.read(BYSTANDER, r =>
      forum.house.rooms.criteria.facts(r),
    );
    expect(criteria).toMatchObject({
      state: 'evaluated',
      hash: record.criteria.hash,
    });
    const facts = await forum.house.database
      .knex('record_entries')
      .where('pilot_ref', forum.ref)
      .orderBy('seq', 'desc')
      .limit(3)
      .pluck('action');
    expect(facts).toEqual([
      'pilot.decide',
      'criteria.evaluated',
      'decision.recorded',
    ]);
  });

  it.each([
    ['iterate', ['iterate', 'scale', 'iterate'], 'iterating'],
    ['stop', ['stop', 'stop', 'scale'], 'stopped'],
  ] as const)(
    'otherwise than recommended shows for good: %s',
    async (outcome, votes, stage) => {
      const { record } = await forum.decide([...votes], 'The law changes');
      expect(await forum.stage()).toBe(stage);
      expect(record).toMatchObject({
        outcome,
        override: { recommendation: 'scale', rationale: 'The law changes' },
      });
    },
  );

  it('takes its rationale for an override when the sponsor adds none', async () => {
    const { record } = await forum.decide(['stop', 'stop', 'stop']);
    expect(record.override?.rationale).toBe(WORDS.rationale);
  });

  it('belongs to the sponsor', async () => {
    await expect(
      forum.transition(PEOPLE.serviceOwner, 'decide'),
    ).rejects.toThrow('Only the sponsor');
  });

  it('flags criteria that were loosened once data existed, and keeps both judgements', async () => {
    const { house } = forum;
    const agreed = CRITERIA_PRESETS['financial-services'].criteria;
    const laxer = agreed.map(criterion =>
      criterion.id === 'conversion'
        ? { ...criterion, threshold: 5 }
        : criterion,
    );
    await house.database.knex('pilots').update({ stage: 'running' });
    const { id: amendment } = await forum.as(
      PEOPLE.productManager,
      'amendment.propose',
      uow =>
        house.rooms.amendments.propose(uow, {
          criteria: laxer,
          reason: 'The baseline was measured in December',
          knownAtTheTime: 'Five weeks of data',
        }),
    );
    for (const person of [PEOPLE.riskLead, PEOPLE.sponsor]) {
      await forum.as(person, 'amendment.approve', uow =>
        house.rooms.amendments.approve(uow, { id: amendment }),
      );
    }
    await house.database.knex('pilots').update({ stage: 'decision-due' });
    forum.values.set('conversion', 6);
    const { record } = await forum.decide();
    expect(record.criteria).toMatchObject({
      version: 2,
      original: { version: 1 },
      loosenedAfterData: [
        { id: amendment, reason: 'The baseline was measured in December' },
      ],
    });
    expect(record.metrics.evaluation).toMatchObject({
      recommendation: 'scale',
      original: { recommendation: 'stop' },
    });
    expect(await forum.rebuild(record.id)).toMatchObject({ valid: true });
  });

  it('does not move when thresholds do, in 50 changes of presets, criteria and observations', async () => {
    const before = await forum.evaluation();
    await forum.decide();
    const decided = await forum.evaluation();
    expect(decided).toEqual({
      ...before,
      decidedAt: '2026-08-03T10:00:00.000Z',
    });
    const preset = CRITERIA_PRESETS['financial-services']
      .criteria as Criterion[];
    const kept = preset.map(criterion => ({ ...criterion }));
    try {
      for (let n = 0; n < 50; n++) {
        const criterion = preset[n % preset.length];
        Object.assign(criterion, { threshold: n - 25, floor: n - 25 });
        forum.values.set(criterion.id, n * 1000);
        // What the entity says changes, too.
        await forum.house.database
          .knex('pilots')
          .update({ entity: changed(await entityOf(forum), n) });
        forum.house.clock.advance(24 * 3600_000);
        expect(await forum.evaluation()).toEqual(decided);
        expect((await forum.latest())?.hash).toBe(
          decisionHash((await forum.latest())!.record),
        );
      }
    } finally {
      preset.forEach((criterion, n) => Object.assign(criterion, kept[n]));
      preset
        .filter((_, n) => kept[n].floor === undefined)
        .forEach(criterion => delete criterion.floor);
    }
  });

  it('is built anew from the database alone, to the same hash', async () => {
    const { record, hash } = await forum.decide(['scale', 'stop', 'scale']);
    expect(await forum.rebuild(record.id)).toEqual({
      id: record.id,
      pilot: forum.ref,
      hash,
      rebuilt: hash,
      valid: true,
      differences: [],
    });
  });

  it('stands on the snapshots of the weekly reviews, by their hashes', async () => {
    const snapshot = { window: { from: 'a', to: 'b' }, rows: [{ value: 1.5 }] };
    await forum.house.database.knex('review_snapshots').insert({
      pilot_ref: forum.ref,
      review_id: '2026-06-16',
      hash: canonicalHash(snapshot),
      snapshot: JSON.stringify(snapshot),
    });
    const { record } = await forum.decide();
    expect(record.evidence.reviews).toEqual([
      { id: '2026-06-16', hash: canonicalHash(snapshot) },
    ]);
    expect(await forum.rebuild(record.id)).toMatchObject({ valid: true });
  });

  it('says what differs when somebody tampers with what it stands on', async () => {
    const { record } = await forum.decide();
    const { knex } = forum.house.database;
    await knex('criteria_versions').update({
      criteria: JSON.stringify(
        record.criteria.agreed.map(one => ({ ...one, threshold: 1e6 })),
      ),
    });
    const rebuilt = await forum.rebuild(record.id);
    expect(rebuilt.valid).toBe(false);
    expect(rebuilt.differences).toEqual(
      expect.arrayContaining(['criteria', 'metrics', 'recommendation']),
    );
  });

  it('is not forged by whoever takes the triggers away and hashes it anew', async () => {
    const { record } = await forum.decide();
    const { knex } = forum.house.database;
    const isPg = knex.client.config.client === 'pg';
    await knex.raw(
      isPg
        ? 'DROP TRIGGER decision_records_no_change ON decision_records'
        : 'DROP TRIGGER decision_records_no_update',
    );
    const forged = { ...record, learnings: 'Nothing at all' };
    await knex('decision_records').update({
      body: JSON.stringify(forged),
      hash: decisionHash(forged),
    });
    expect(await forum.rebuild(record.id)).toMatchObject({
      valid: false,
      differences: ['learnings', 'record'],
    });
  });

  it('is never changed, replaced or removed, nor is what was said for it', async () => {
    await forum.decide();
    const { knex } = forum.house.database;
    const isPg = knex.client.config.client === 'pg';
    for (const table of [
      'decision_records',
      'decision_components',
      'decision_votes',
      'decision_proposals',
    ]) {
      const row = await knex(table).first();
      await expect(
        knex(table).update({ pilot_ref: 'default/x' }),
      ).rejects.toThrow('never changed');
      await expect(knex(table).delete()).rejects.toThrow('never changed');
      await expect(
        isPg
          ? knex.raw(`truncate ${table}`)
          : knex.raw(
              `insert or replace into ${table} (${Object.keys(
                row,
              )}) values (${Object.keys(row).map(() => '?')})`,
              Object.values(row) as any[],
            ),
      ).rejects.toThrow('never changed');
    }
  });

  it('is superseded by a later one of the same forum, once; the stage stays', async () => {
    const first = await forum.decide();
    await expect(forum.propose()).rejects.toThrow(first.record.id);
    await expect(forum.vote(PEOPLE.sponsor, 'stop')).rejects.toThrow('scaled');
    await forum.propose({ ...WORDS, supersedes: first.record.id });
    const supersede = () =>
      forum.as(PEOPLE.sponsor, 'decision.supersede', uow =>
        forum.room.decisions.supersede(uow, {
          id: first.record.id,
          reason: 'It did not hold',
        }),
      );
    await expect(supersede()).rejects.toThrow('Votes are missing');
    for (const person of [
      PEOPLE.sponsor,
      PEOPLE.serviceOwner,
      PEOPLE.riskLead,
    ]) {
      await forum.vote(person, 'stop');
    }
    const second = await supersede();
    expect(second).toMatchObject({
      number: 2,
      outcome: 'stop',
      supersedes: first.record.id,
      override: { rationale: 'It did not hold' },
    });
    expect(await forum.stage()).toBe('scaled');
    const found = await forum.house.read(BYSTANDER, r =>
      forum.room.decisions.list(r),
    );
    expect(found.map(one => one.supersededBy)).toEqual([undefined, second.id]);
    await expect(supersede()).rejects.toThrow('holds now');
    for (const { record } of found) {
      expect(await forum.rebuild(record.id)).toMatchObject({ valid: true });
    }
  });
});

async function entityOf(forum: DecidingHouse): Promise<string> {
  return (await forum.house.database.knex('pilots').first('entity')).entity;
}

function changed(entity: string, n: number): string {
  const parsed = JSON.parse(entity);
  parsed.spec.guardrails.limits = { changeFailRate: n / 100 };
  parsed.fields.guardrails.limits = { changeFailRate: n / 100 };
  return JSON.stringify(parsed);
}
