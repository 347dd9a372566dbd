import { BYSTANDER, PEOPLE } from '../../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../../__testUtils__/TestHouse';
import { IngestTally } from '../../delivery/ingest/IngestTally';
import { changeActs } from '../__testUtils__/changeActs';

jest.setTimeout(60_000);

const { techLead, serviceOwner, productManager, riskLead } = PEOPLE;
const REF = 'default/loan-pre-approval';
const TEMPLATE = {
  title: 'Patch release',
  impact: 'None that users notice',
  deploymentPlan: 'Rolling',
  backoutSteps: 'The version before',
};

describe.each(testDatabases.eachSupportedId())(
  'deployments and their changes on %s',
  databaseId => {
    let house: TestHouse;
    beforeEach(async () => {
      house = await TestHouse.create({ databaseId });
      await house.database
        .knex('pilots')
        .where('ref', REF)
        .update({ stage: 'running', started_at: '2026-06-08T09:00:00.000Z' });
      house.clock.set('2026-06-09T19:30:00.000Z');
    });

    const deploy = async (id: string, parts: object = {}) => {
      const tally = new IngestTally();
      await house.rooms.deliveryIngest.ingest(
        [
          {
            type: 'deployment',
            source: 'gh',
            id,
            component: 'loan-scoring',
            status: 'succeeded',
            startedAt: '2026-06-09T19:00:00Z',
            finishedAt: '2026-06-09T19:10:00Z',
            ...parts,
          },
        ],
        tally,
      );
      expect(tally.result.rejected).toEqual([]);
    };
    const unrecorded = async () =>
      (await house.read(BYSTANDER, r => house.rooms.changeLedger.unrecorded(r)))
        .items;
    const join = (person: string, id: string, change: string | null) =>
      house.as(person, 'change.close', uow =>
        house.rooms.changeLedger.join(uow, {
          deployment: { id },
          change,
          reason: 'It was this one',
        }),
      );
    const authorised = async () => {
      const { changeTemplates } = house.rooms;
      house.clock.set('2026-06-09T18:00:00.000Z');
      const { id, hash } = await house.as(techLead, 'change.propose', uow =>
        changeTemplates.propose(uow, TEMPLATE),
      );
      const template = await house.as(serviceOwner, 'change.approve', uow =>
        changeTemplates.authorise(uow, { id, hash }),
      );
      house.clock.set('2026-06-09T19:30:00.000Z');
      return template;
    };

    it('shows what has no record, and joins it by commit, name and hand', async () => {
      const { propose } = changeActs(house);
      await deploy('before', {
        startedAt: undefined,
        finishedAt: '2026-06-08T08:59:59Z',
      });
      await deploy('staging', { environment: 'staging' });
      await deploy('alone');
      await deploy('failed', { status: 'failed' });
      await propose(techLead, { commits: ['0123456'] });
      await deploy('known', { commit: '0123456789abcdef' });
      await deploy('named', { changeRecord: `${REF}/CHG-1` });
      expect((await unrecorded()).map(u => u.deployment.id).sort()).toEqual([
        'alone',
        'failed',
      ]);
      await expect(join(riskLead, 'alone', 'CHG-1')).rejects.toThrow();
      await expect(join(techLead, 'alone', 'CHG-7')).rejects.toThrow(
        'There is no change CHG-7',
      );
      await expect(join(techLead, 'nowhere', 'CHG-1')).rejects.toThrow(
        /There is no deployment nowhere/,
      );
      expect(await join(productManager, 'alone', 'CHG-1')).toMatchObject({
        change: 'CHG-1',
        by: 'hand',
        approvedBefore: false,
      });
      await join(techLead, 'known', null);
      expect((await unrecorded()).map(u => u.deployment.id).sort()).toEqual([
        'failed',
        'known',
      ]);
    });

    it('keeps what was made from being withdrawn, an emergency and any other', async () => {
      const acts = changeActs(house);
      house.clock.set('2026-06-09T18:00:00.000Z');
      await acts.approve(serviceOwner, await acts.emergency(techLead));
      await acts.approve(serviceOwner, await acts.propose(techLead));
      house.clock.set('2026-06-09T19:30:00.000Z');
      await deploy('D1', { changeRecord: 'CHG-1', status: 'failed' });
      await deploy('D2', { changeRecord: 'CHG-2' });
      await expect(acts.withdraw(serviceOwner, 'CHG-1')).rejects.toThrow(
        'CHG-1 was made, by the deployment gh/D1: close it with its result',
      );
      await expect(acts.withdraw(techLead, 'CHG-2')).rejects.toThrow('gh/D2');
      // A contest leaves it to be closed, and the failure counts.
      await acts.reject(riskLead, 'CHG-1', 'It was none');
      await expect(acts.withdraw(techLead, 'CHG-1')).rejects.toThrow('gh/D1');
      await acts.close(techLead, 'CHG-1', { result: 'failed' });
      const { closed } = await acts.facts();
      expect(closed).toMatchObject([
        { change: { id: 'CHG-1', closure: { result: 'failed' } } },
      ]);
      await join(techLead, 'D2', null);
      expect((await acts.withdraw(techLead, 'CHG-2')).state).toBe('withdrawn');
    });

    it('opens and closes the record of a standard change, once', async () => {
      const template = await authorised();
      const { read } = changeActs(house);
      const run = () => house.rooms.standardDeployments.run();
      await deploy('D1', { changeRecord: template.id, version: '1.4.2' });
      await run();
      expect(await read('CHG-1')).toMatchObject({
        kind: 'standard',
        state: 'closed',
        title: 'Patch release: 1.4.2',
        template: { id: 'STD-1', version: 1 },
        deployment: { source: 'gh', id: 'D1' },
        approvedAt: template.authorisedAt,
        closure: { result: 'succeeded' },
        window: {
          start: '2026-06-09T19:00:00.000Z',
          end: '2026-06-09T19:10:00.000Z',
        },
      });
      expect(await unrecorded()).toEqual([]);
      await run();
      // Another replica, or a restart, that looks at all of it again.
      await house.database.knex('change_ledger_marks').delete();
      await run();
      await expect(read('CHG-2')).rejects.toThrow('There is no change CHG-2');
      const { valid } = await house.read(BYSTANDER, r =>
        house.rooms.record.verify(r),
      );
      expect(valid).toBe(true);
    });

    it('shows the incident that follows a change which was closed as succeeded, and blocks nothing for it', async () => {
      const template = await authorised();
      const acts = changeActs(house);
      await deploy('D1', { changeRecord: template.id });
      await house.rooms.standardDeployments.run();
      const followed = () =>
        house.read(BYSTANDER, async r =>
          house.rooms.changes.traces.followedBy(r, await acts.read('CHG-1')),
        );
      expect(await followed()).toEqual([]);
      house.clock.set('2026-06-10T18:00:00.000Z');
      await deploy('I1', {
        type: 'incident',
        causedBy: 'D1',
        title: 'Scores are missing',
        startedAt: '2026-06-10T08:00:00Z',
        status: undefined,
        finishedAt: undefined,
      });
      expect(await followed()).toEqual([
        {
          source: 'gh',
          id: 'I1',
          title: 'Scores are missing',
          startedAt: '2026-06-10T08:00:00.000Z',
        },
      ]);
      expect(await acts.read('CHG-1')).toMatchObject({
        closure: { result: 'succeeded' },
      });
      await acts.propose(techLead, {
        window: { start: '2026-06-11T18:30:00Z', end: '2026-06-11T20:00:00Z' },
      });
    });

    it('opens none for what the template does not cover, and says why', async () => {
      const { id } = await authorised();
      await deploy('night', {
        changeRecord: id,
        startedAt: '2026-06-09T03:00:00Z',
        finishedAt: '2026-06-09T03:10:00Z',
      });
      await house.rooms.standardDeployments.run();
      expect(await unrecorded()).toMatchObject([
        { template: id, note: 'STD-1 was not authorised yet' },
      ]);
      await house.as(serviceOwner, 'change.close', uow =>
        house.rooms.changeTemplates.retire(uow, { id, reason: 'Too wide' }),
      );
      await deploy('late', { changeRecord: id });
      await house.rooms.standardDeployments.run();
      expect((await unrecorded()).map(({ note }) => note)).toContain(
        'STD-1 is retired',
      );
    });

    it('blocks the next once one failed, until somebody says what it taught', async () => {
      const { id } = await authorised();
      const run = () => house.rooms.standardDeployments.run();
      await deploy('D1', { changeRecord: id, status: 'failed' });
      await run();
      await deploy('D2', {
        changeRecord: id,
        startedAt: '2026-06-09T19:15:00Z',
        finishedAt: '2026-06-09T19:20:00Z',
      });
      await run();
      expect(await unrecorded()).toMatchObject([
        {
          deployment: { id: 'D2' },
          note: 'CHG-1 failed and has no learnings: it blocks the next',
        },
      ]);
      const { read, propose } = changeActs(house);
      expect(await read('CHG-1')).toMatchObject({
        closure: { result: 'failed' },
      });
      await expect(
        propose(techLead, {
          window: {
            start: '2026-06-10T18:30:00Z',
            end: '2026-06-10T20:00:00Z',
          },
        }),
      ).rejects.toMatchObject({ blockedBy: [{ guard: 'learnings' }] });
    });

    it('asks nothing for pilots without templates or news', async () => {
      const queries: string[] = [];
      const listen = ({ sql }: { sql: string }) => queries.push(sql);
      house.database.knex.on('query', listen);
      await house.rooms.standardDeployments.run();
      await house.rooms.changeDeadlines.run();
      expect(queries).toHaveLength(2);
      await authorised();
      await house.rooms.standardDeployments.run();
      queries.length = 0;
      await house.rooms.standardDeployments.run();
      house.database.knex.removeListener('query', listen);
      expect(queries.length).toBeLessThanOrEqual(3);
    });
  },
);
