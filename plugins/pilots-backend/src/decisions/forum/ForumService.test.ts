import { BYSTANDER, PEOPLE } from '../../__testUtils__/examplePilot';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { DecidingHouse, WORDS } from '../__testUtils__/DecidingHouse';

jest.setTimeout(60_000);

describe.each(testDatabases.eachSupportedId())('the forum on %s', id => {
  let forum: DecidingHouse;

  beforeEach(async () => {
    forum = await DecidingHouse.create(id);
  });

  it('waits for three votes and the words, then for the sponsor', async () => {
    expect(await forum.waiting()).toEqual([
      'vote/1/sponsor: sponsor',
      'vote/1/serviceOwner: serviceOwner',
      'vote/1/riskLead: riskLead',
      'decision-words/1: productManager',
    ]);
    await forum.propose();
    await forum.vote(PEOPLE.sponsor, 'scale');
    await forum.vote(PEOPLE.serviceOwner, 'scaled');
    expect(await forum.waiting()).toEqual(['vote/1/riskLead: riskLead']);
    expect((await forum.standing()).missing).toContain('risk lead');
    await forum.vote(PEOPLE.riskLead, 'stop');
    expect(await forum.waiting()).toEqual(['decide/1: sponsor']);
    expect((await forum.standing()).tally.agreed).toBe('scale');
  });

  it('stays open while the votes go three ways, and lets votes be changed, with their history', async () => {
    await forum.propose();
    await forum.vote(PEOPLE.sponsor, 'scale');
    await forum.vote(PEOPLE.serviceOwner, 'iterate');
    await forum.vote(PEOPLE.riskLead, 'stop');
    expect(await forum.waiting()).toEqual([
      'vote/1/split: sponsor, serviceOwner, riskLead',
    ]);
    await expect(
      forum.transition(PEOPLE.sponsor, 'decide'),
    ).rejects.toMatchObject({
      blockedBy: [expect.objectContaining({ guard: 'votes' })],
    });
    await forum.vote(PEOPLE.riskLead, 'iterate', 'Convinced');
    const standing = await forum.standing();
    expect(standing.tally.agreed).toBe('iterate');
    expect(standing.history.map(vote => vote.outcome)).toEqual([
      'scale',
      'iterate',
      'stop',
      'iterate',
    ]);
    expect(standing.votes).toHaveLength(3);
  });

  it('takes votes of the three only, with a reason, for something that there is', async () => {
    for (const person of [PEOPLE.techLead, PEOPLE.productManager, BYSTANDER]) {
      await expect(forum.vote(person, 'scale')).rejects.toThrow('Only the');
    }
    await expect(forum.vote(PEOPLE.sponsor, 'maybe', ' ')).rejects.toThrow(
      'outcome: must be scale, iterate or stop\nreason: say why',
    );
    await forum.house.database.knex('pilots').update({ stage: 'running' });
    await expect(forum.vote(PEOPLE.sponsor, 'scale')).rejects.toThrow(
      'the pilot is running',
    );
  });

  it('counts a deputy as the holder', async () => {
    const { house } = forum;
    const deputy = { role: 'sponsor', deputy: BYSTANDER };
    await house.database.knex('role_deputies').insert([
      {
        pilot_ref: forum.ref,
        ...deputy,
        holder: PEOPLE.sponsor,
        until: '2026-09-01T00:00:00.000Z',
        named_at: '2026-06-01T00:00:00.000Z',
      },
      {
        pilot_ref: forum.ref,
        role: 'riskLead',
        deputy: BYSTANDER,
        holder: PEOPLE.riskLead,
        until: '2026-09-01T00:00:00.000Z',
        named_at: '2026-06-01T00:00:00.000Z',
      },
    ]);
    await forum.vote(BYSTANDER, 'scale');
    await forum.vote(BYSTANDER, 'stop');
    const { votes } = await forum.standing();
    expect(votes).toMatchObject([
      {
        actor: BYSTANDER,
        onBehalfOf: PEOPLE.sponsor,
        role: 'sponsor',
        outcome: 'stop',
      },
    ]);
    await forum.vote(PEOPLE.sponsor, 'iterate');
    expect((await forum.standing()).votes).toMatchObject([
      { actor: PEOPLE.sponsor, outcome: 'iterate' },
    ]);
  });

  it('decides nothing without rationale and learnings', async () => {
    await expect(forum.propose({ rationale: 'Because' })).rejects.toThrow(
      'learnings: nothing is decided without them',
    );
    for (const person of [
      PEOPLE.sponsor,
      PEOPLE.serviceOwner,
      PEOPLE.riskLead,
    ]) {
      await forum.vote(person, 'scale');
    }
    await expect(
      forum.transition(PEOPLE.sponsor, 'decide'),
    ).rejects.toMatchObject({
      blockedBy: [
        expect.objectContaining({ guard: 'rationale' }),
        expect.objectContaining({ guard: 'learnings' }),
      ],
    });
  });

  it('keeps every version of the words, and overwrites none that somebody did not see', async () => {
    const first = await forum.propose(WORDS, '"0"');
    expect(first.version).toBe(1);
    await expect(forum.propose(WORDS, '"0"')).rejects.toThrow(
      'the current version is "1"',
    );
    const second = await forum.propose({ ...WORDS, learnings: 'More' }, '"1"');
    expect(second.version).toBe(2);
    expect((await forum.standing()).proposal).toMatchObject({
      learnings: 'More',
      by: { actor: PEOPLE.productManager, role: 'productManager' },
    });
    await expect(
      forum.as(PEOPLE.sponsor, 'decision.propose', async () => {}),
    ).rejects.toThrow('Only the product manager');
  });
});
