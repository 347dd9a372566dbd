import { canonicalHash } from '@pilot-handoff/backstage-plugin-pilots-common';
import { BYSTANDER, PEOPLE } from '../../../__testUtils__/examplePilot';
import { running, startable } from '../../../access/matrix/__testUtils__/given';
import { testDatabases } from '../../../__testUtils__/TestHouse';
import { amendablePilots, WORDS } from './__testUtils__/amendablePilots';

jest.setTimeout(120_000);

describe.each(testDatabases.eachSupportedId())(
  'amendments of frozen values over HTTP on %s',
  databaseId => {
    const pilots = amendablePilots(databaseId);
    const {
      amended,
      approve,
      callerOf,
      eventually,
      propose,
      recorded,
      send,
      view,
    } = pilots;

    it('bring a lower cap into force: pending, proposed by TL, approved by SP and RL', async () => {
      const probe = pilots.probe();
      const spec = pilots.spec();
      await running(probe);
      const observed = await send('productManager').post('/observations', {
        metric: 'users',
        value: 900,
        occurredAt: new Date(Date.now() - 3600_000).toISOString(),
      });
      expect(observed.status).toBeLessThan(300);
      const before = await view();

      spec.guardrails.blastRadius = { unit: 'users', cap: 800 };
      const pending = await view();
      expect(pending.pending).toMatchObject([
        {
          field: 'guardrails',
          frozen: { blastRadius: { cap: 1200 } },
          declared: { blastRadius: { cap: 800 } },
        },
      ]);
      expect(pending.fields.guardrails.blastRadius.cap).toBe(1200);
      expect(pending.stage).toBe('running');

      const proposed = await propose();
      expect(proposed.status).toBe(201);
      const { id, hash, values } = proposed.body;
      expect(proposed.body).toMatchObject({
        baseVersion: 1,
        changes: [
          {
            field: 'guardrails.blastRadius.cap',
            before: 1200,
            after: 800,
            loosens: false,
          },
        ],
        loosens: false,
        afterData: true,
        state: 'pending',
        proposedBy: { actor: PEOPLE.techLead, role: 'techLead' },
      });
      expect(hash).toBe(canonicalHash(values));
      expect((await propose('productManager')).status).toBe(409);
      expect((await approve('techLead', id)).status).toBe(403);
      expect((await approve('serviceOwner', id)).status).toBe(403);
      const { waiting } = await view();
      expect(
        waiting.find((item: any) => item.id === `amendment/${id}`),
      ).toMatchObject({
        title: 'Approve or reject an amendment of the approved guardrails',
        roles: ['sponsor', 'riskLead'],
        link: `overview#amendment-${id}`,
      });

      expect((await approve('sponsor', id)).body.state).toBe('pending');
      expect((await approve('sponsor', id)).status).toBe(403);
      expect((await view()).fields.guardrails.blastRadius.cap).toBe(1200);
      const done = await approve('riskLead', id);
      expect(done.body).toMatchObject({
        state: 'approved',
        settled: { version: 2 },
      });

      const after = await view();
      expect(after.pending).toEqual([]);
      expect(after.fields).toEqual({
        ...before.fields,
        guardrails: { ...before.fields.guardrails, ...values.guardrails },
      });
      expect(after.amended).toEqual({
        version: 2,
        hash: canonicalHash(after.fields),
      });
      // What was signed stays signed, and says so.
      expect(after.hashes).toEqual(before.hashes);
      expect(after.signatures).toEqual(before.signatures);
      const entries = await recorded();
      const entry = entries.find((one: any) => one.action === 'values.amended');
      expect(entry).toMatchObject({
        subject: 'values/2',
        payload: {
          amendment: id,
          version: 2,
          hash: after.amended.hash,
          before: before.hashes.entity,
          changes: [{ before: 1200, after: 800 }],
        },
      });
      expect(
        await probe.before('sponsor', 'get', '/record/verification'),
      ).toMatchObject({ valid: true });

      // 900 users were within 1200, and are beyond 800.
      await eventually(async () => (await view()).stage === 'paused');
      expect((await view()).pause.causes).toMatchObject([
        { detail: 'The pilot reaches 900 users; its blast radius ends at 800' },
      ]);
      const listed = await send('sponsor').get('/amendments?limit=1');
      expect(listed.body).toMatchObject({
        items: [{ id, state: 'approved' }],
        totalItems: 1,
        pageInfo: {},
      });
    });

    it('are void once the YAML says something else, and tell who had a part in it', async () => {
      const probe = pilots.probe();
      const spec = pilots.spec();
      await running(probe);
      spec.guardrails.blastRadius = { unit: 'users', cap: 800 };
      const { id } = (await propose()).body;
      await approve('sponsor', id);
      spec.guardrails.blastRadius = { unit: 'users', cap: 2000 };
      const late = await approve('riskLead', id);
      expect(late.status).toBe(409);
      expect(late.body.error.message).toContain(
        'superseded before: The entity says something else',
      );
      const { items } = (await send('sponsor').get('/amendments')).body;
      expect(items).toMatchObject([
        { id, state: 'superseded', settled: { reason: expect.any(String) } },
      ]);
      expect((await view()).fields.guardrails.blastRadius.cap).toBe(1200);
      expect((await recorded()).map(({ action }: any) => action)).toContain(
        'values-amendment.superseded',
      );
      // Another field leaves a proposal alone.
      const next = (await propose()).body;
      spec.sector = 'general';
      await view();
      expect((await approve('sponsor', next.id)).status).toBe(200);
    });

    it('name everything that is wrong with a proposal', async () => {
      const probe = pilots.probe();
      const spec = pilots.spec();
      await running(probe);
      const none = await propose();
      expect([none.status, none.body.error.message]).toEqual([
        400,
        'fields: The entity says what is in force: nothing waits',
      ]);
      spec.sector = 'general';
      const wrong = await propose('techLead', {
        reason: ' ',
        knownAtTheTime: 'Much',
        fields: ['roles', 'owner', 'intent', 'sector'],
      });
      expect(wrong.status).toBe(400);
      expect(wrong.body.error.message.split('\n')).toEqual([
        'reason: must be said',
        'fields[0]: A new holder of a role is a claim',
        'fields[1]: found owner, allowed is one of targets, sector, intent, guardrails',
        'fields[2]: intent is as it is in force',
      ]);
      expect((await propose('sponsor')).status).toBe(403);
      const stranger = await callerOf(BYSTANDER).post(
        `${probe.path}/amendments`,
        WORDS,
      );
      expect(stranger.status).toBe(403);
    });

    it('are possible from approval to the day of the decision', async () => {
      const probe = pilots.probe();
      const spec = pilots.spec();
      await probe.stage('draft');
      expect((await propose()).status).toBe(409);
      await running(probe);
      spec.sector = 'general';
      const { id } = (await propose()).body;
      await probe.stage('decision-due');
      expect((await propose()).status).toBe(409);
      const late = await approve('sponsor', id);
      expect(late.status).toBe(409);
      expect(late.body.error.message).toContain('decision-due');
    });

    it('are rejected by who could approve, and withdrawn by who proposed', async () => {
      const probe = pilots.probe();
      const spec = pilots.spec();
      await running(probe);
      spec.sector = 'general';
      const { id } = (await propose()).body;
      const reason = { reason: 'It is a bank' };
      const path = `/amendments/${id}`;
      const other = await send('sponsor').post(`${path}/withdrawal`, reason);
      expect(other.status).toBe(403);
      const own = await send('techLead').post(`${path}/rejection`, reason);
      expect(own.status).toBe(403);
      const taken = await send('techLead').post(`${path}/withdrawal`, reason);
      expect(taken.body).toMatchObject({
        state: 'withdrawn',
        settled: { by: { actor: PEOPLE.techLead }, ...reason },
      });
      const again = (await propose('dataSteward')).body;
      const rejected = await send('riskLead').post(
        `/amendments/${again.id}/rejection`,
        reason,
      );
      expect(rejected.body).toMatchObject({ state: 'rejected' });
      expect((await approve('sponsor', again.id)).status).toBe(409);
      expect((await approve('sponsor', 'nothing')).status).toBe(404);
      const page = await send('sponsor').get('/amendments?limit=1');
      const { nextCursor } = page.body.pageInfo;
      const next = await send('sponsor').get(
        `/amendments?limit=1&cursor=${nextCursor}`,
      );
      expect(next.body).toMatchObject({
        items: [{ id }],
        totalItems: 2,
        pageInfo: {},
      });
    });

    it('that wait are closed when another comes into force, and when the pilot is revised', async () => {
      const probe = pilots.probe();
      const spec = pilots.spec();
      await startable(probe);
      spec.sector = 'general';
      spec.guardrails.blastRadius = { unit: 'users', cap: 800 };
      const sector = { ...WORDS, fields: ['sector'] };
      const first = (await propose('techLead', sector)).body;
      await amended({ ...WORDS, fields: ['guardrails'] });
      expect((await approve('sponsor', first.id)).status).toBe(409);
      const second = (await propose('techLead', sector)).body;
      expect(second.baseVersion).toBe(2);
      await probe.before('productManager', 'post', '/transitions', {
        event: 'revise',
      });
      const { items } = (await send('sponsor').get('/amendments')).body;
      expect(items.find(({ id }: any) => id === second.id).state).toBe(
        'superseded',
      );
      // The entity rules again.
      expect((await view()).fields.sector).toBe('general');
    });
  },
);
