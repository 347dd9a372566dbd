import { daysAhead } from '../../../__testUtils__/startablePilot';
import {
  running,
  startable,
  votes,
} from '../../../access/matrix/__testUtils__/given';
import { testDatabases } from '../../../__testUtils__/TestHouse';
import { amendablePilots, WORDS } from './__testUtils__/amendablePilots';

jest.setTimeout(120_000);

describe.each(testDatabases.eachSupportedId())(
  'what follows from amendments of frozen values on %s',
  databaseId => {
    const pilots = amendablePilots(databaseId);
    const { amended, recorded, send, view } = pilots;

    it('of a limit are flagged on the decision where they loosen once data exists', async () => {
      const probe = pilots.probe();
      const spec = pilots.spec();
      await running(probe);
      spec.guardrails.limits = { changeFailRate: 0.3, timeToRestore: 'PT30M' };
      const { id } = await amended();
      await votes(probe);
      const decide = await send('sponsor').post('/transitions', {
        event: 'decide',
      });
      expect([decide.status, decide.body.error?.message]).toEqual([
        200,
        undefined,
      ]);
      const { items } = await probe.before('sponsor', 'get', '/decisions');
      const decision = items[0].decision ?? items[0];
      expect(decision.values).toMatchObject({
        version: 2,
        loosenedAfterData: [
          {
            id,
            version: 2,
            ...WORDS,
            changes: [
              { field: 'guardrails.limits.changeFailRate', loosens: true },
              { field: 'guardrails.limits.timeToRestore', loosens: false },
            ],
          },
        ],
      });
      expect(decision.evidence.entity).toBe(decision.values.hash);
    });

    it('that tighten are on the decision without a flag', async () => {
      const probe = pilots.probe();
      const spec = pilots.spec();
      await running(probe);
      spec.guardrails.limits = { changeFailRate: 0.1, timeToRestore: 'PT30M' };
      await amended();
      await votes(probe);
      await send('sponsor').post('/transitions', { event: 'decide' });
      const { items } = await probe.before('sponsor', 'get', '/decisions');
      const decision = items[0].decision ?? items[0];
      expect(decision.values).toMatchObject({
        version: 2,
        loosenedAfterData: [],
      });
    });

    it('between approval and start leave the approval standing', async () => {
      const probe = pilots.probe();
      const spec = pilots.spec();
      await startable(probe);
      spec.intent.decisionDate = daysAhead(90);
      spec.guardrails.blastRadius = { unit: 'users', cap: 800 };
      await amended({ ...WORDS, fields: ['guardrails'] });
      const { pending, transitions } = await view();
      expect(pending.map(({ field }: any) => field)).toEqual(['intent']);
      const start = transitions.find((t: any) => t.event === 'start');
      expect(start.blockedBy.map((one: any) => one.guard)).not.toContain(
        'hashes-unchanged',
      );
      const started = await send('serviceOwner').post('/transitions', {
        event: 'start',
      });
      expect([started.status, started.body.error?.message]).toEqual([
        200,
        undefined,
      ]);
      const [entry] = (await recorded()).filter(
        (one: any) => one.action === 'pilot.start',
      );
      expect(entry.payload.values).toMatchObject({ version: 2 });
    });

    it('do not hide frozen values that nobody amended', async () => {
      const probe = pilots.probe();
      const knex = pilots.knex();
      await startable(probe);
      await knex('pilots')
        .where({ ref: probe.ref })
        .update({ frozen_hash: 'f'.repeat(64) });
      const started = await send('serviceOwner').post('/transitions', {
        event: 'start',
      });
      expect(started.status).toBe(409);
      expect(JSON.stringify(started.body.error.blockedBy)).toContain('entity');
    });

    it('move the decision date, the targets and the reviews with them', async () => {
      const probe = pilots.probe();
      const spec = pilots.spec();
      const knex = pilots.knex();
      await running(probe);
      await send('serviceOwner')
        .put('/reviews/schedule', { weekday: 'TU', time: '10:00' })
        .set('If-Match', '"0"');
      await knex('review_schedules')
        .where({ pilot_ref: probe.ref })
        .update({ next_at: '9999' });
      spec.intent.decisionDate = daysAhead(30);
      spec.intent.hypothesis = 'Fewer leave half-way';
      spec.targets = [
        'component:default/loan-scoring',
        'system:default/lending',
      ];
      const { loosens } = await amended();
      expect(loosens).toBe(false);
      const { decisionDate, fields } = await view();
      expect(decisionDate).toBe(daysAhead(30));
      expect(fields.targets).toEqual(spec.targets);
      const row = await knex('pilots').where({ ref: probe.ref }).first();
      expect(row).toMatchObject({ decision_date: daysAhead(30) });
      expect(row.search_text).toContain('fewer leave half-way');
      const targets = await knex('pilot_targets')
        .where({ pilot_ref: probe.ref })
        .orderBy('target_ref')
        .pluck('target_ref');
      expect(targets).toEqual([
        'component:default/loan-scoring',
        'component:default/offers',
        'system:default/lending',
      ]);
      const [schedule] = await knex('review_schedules').where({
        pilot_ref: probe.ref,
      });
      expect(schedule.next_at).toBe('');
    });
  },
);
