import { mockCredentials } from '@backstage/backend-test-utils';
import { BYSTANDER, examplePilot } from '../../__testUtils__/examplePilot';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { DecidingHouse, REF } from '../__testUtils__/DecidingHouse';
import { parseDecisionQuery } from './DecisionQuery';

jest.setTimeout(120_000);

describe.each(testDatabases.eachSupportedId())('the memory on %s', id => {
  let forum: DecidingHouse;
  const ids: Record<string, string> = {};
  const list = (query: object = {}, readable: any = 'allow') =>
    forum.room.memory.list(
      forum.house.database.knex,
      parseDecisionQuery(query as never),
      readable,
    );
  const pilots = async (query: object, readable?: unknown) =>
    (await list(query, readable)).items.map(item => item.pilot);
  const [loan, cards, triage] = [REF, 'default/cards', 'default/triage'];

  beforeAll(async () => {
    const spec = examplePilot().spec as any;
    forum = await DecidingHouse.create(id, {
      entities: [
        examplePilot(),
        examplePilot({ name: 'cards' }),
        examplePilot({
          name: 'triage',
          spec: {
            ...spec,
            sector: 'healthcare',
            targets: ['component:default/triage'],
          },
        }),
        examplePilot({ name: 'young' }),
      ],
    });
    const decide = async (ref: string, outcome: any, learnings: string) => {
      const at = forum.on(ref);
      if (ref !== REF) await at.bringToDecision(ref);
      await at.propose({ rationale: 'As measured', learnings });
      await at.voteAll(outcome);
      await at.transition('user:default/amara', 'decide');
      ids[ref] = (await at.latest())!.record.id;
      forum.house.clock.advance(3600_000);
    };
    await decide(loan, 'scale', '50 % of branches_need help!');
    await decide(cards, 'stop', 'Ask the nurses, not the wards');
    await decide(triage, 'iterate', 'Résumé: العيادة 🚑 first');
  });

  it('lists all decisions, the newest first, page by page', async () => {
    const first = await list({ limit: 2 });
    expect(first.items.map(item => item.pilot)).toEqual([triage, cards]);
    expect(first.totalItems).toBe(3);
    const rest = await list({ limit: 2, cursor: first.pageInfo.nextCursor });
    expect(rest.items.map(item => item.pilot)).toEqual([loan]);
    expect(rest.pageInfo.nextCursor).toBeUndefined();
  });

  it.each([
    [{ q: '50 % branches_need' }, [loan]],
    [{ q: 'branchesXneed' }, []],
    [{ q: 'العيادة 🚑' }, [triage]],
    [{ outcome: 'scale,stopped' }, [cards, loan]],
    [{ sector: 'healthcare' }, [triage]],
    [{ component: 'component:default/loan-scoring' }, [cards, loan]],
    [{ component: 'triage' }, [triage]],
    [{ pilot: 'Default/Cards' }, [cards]],
    [{ q: 'nurses', outcome: 'scale' }, []],
  ])('finds by %p', async (query, found) => {
    expect(await pilots(query)).toEqual(found);
  });

  it('shows only decisions of pilots that the caller may read', async () => {
    const only = { column: 'sector', values: ['healthcare'] };
    expect(await pilots({}, only)).toEqual([triage]);
    expect((await list({}, only)).totalItems).toBe(1);
    expect(await list({}, 'deny')).toEqual({
      items: [],
      totalItems: 0,
      pageInfo: {},
    });
  });

  it('keeps decisions of a pilot that is gone from the catalog', async () => {
    await forum.house.database
      .knex('pilots')
      .where('ref', cards)
      .update({ entity_present: false });
    expect(await pilots({ outcome: 'stop' })).toEqual([cards]);
  });

  it('tells how pilots like this one were decided, as far as they may be read', async () => {
    const similar = (readable: any) =>
      forum.house.rooms.useCases.read(
        mockCredentials.user(BYSTANDER),
        'default/young',
        reading => forum.room.memory.similar(reading, readable),
      );
    const found = await similar('allow');
    // The triage shares neither target nor sector, so nobody looks at it.
    expect(found.map(one => one.decision.pilot)).toEqual([cards, loan]);
    expect(found[0]).toMatchObject({
      sameSector: true,
      sharedTargets: ['component:default/loan-scoring'],
      decision: { outcome: 'stop', status: 'accepted' },
    });
    expect(await similar({ column: 'sector', values: ['healthcare'] })).toEqual(
      [],
    );
  });

  it('builds every decision of the house anew, to the same hashes', async () => {
    const rebuilt = [];
    for await (const one of forum.room.rebuild.all(forum.house.database.knex)) {
      rebuilt.push(one);
    }
    expect(rebuilt).toHaveLength(3);
    expect(rebuilt.filter(one => !one.valid)).toEqual([]);
  });
});
