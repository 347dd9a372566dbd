import { contentHash } from '@pilot-handoff/backstage-plugin-pilots-common';
import { BYSTANDER, PEOPLE } from '../../__testUtils__/examplePilot';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { draftChange } from '../../changes/__testUtils__/draftChange';
import {
  pilotOf,
  startDeliveryApi,
} from '../../delivery/__testUtils__/deliveryApi';
import { completeText } from '../__testUtils__/ReadinessHouse';

jest.setTimeout(120_000);

describe.each(testDatabases.eachSupportedId())(
  'security and privacy notes before the first deployment on %p',
  databaseId => {
    let api: Awaited<ReturnType<typeof startDeliveryApi>>;
    beforeAll(async () => {
      const names = ['late', 'early', 'external', 'others'];
      api = await startDeliveryApi({
        databaseId,
        // Each pilot has a component of its own.
        entities: names.map(name =>
          pilotOf(name, [`component:default/${name}`]),
        ),
      });
    });
    afterAll(() => api.stop());

    const text = completeText('security-privacy');
    const url = (pilot: string, rest: string) =>
      `/pilots/default/${pilot}/${rest}`;
    const write = (pilot: string, content: string, version: number) =>
      api
        .as(PEOPLE.dataSteward)
        .put(url(pilot, 'pack/security-privacy'), { content })
        .set('If-Match', `"${version - 1}"`)
        .expect(200);
    const approve = (pilot: string, content: string, version: number) =>
      api
        .as(PEOPLE.riskLead)
        .post(url(pilot, 'pack/security-privacy/approvals'), {
          version,
          hash: contentHash(content),
          statement: 'I read it',
        })
        .expect(201);
    const change = (pilot: string, parts: object = {}) =>
      api
        .as(PEOPLE.techLead)
        .post(
          url(pilot, 'changes'),
          draftChange({ targets: [`component:default/${pilot}`], ...parts }),
        )
        .expect(201);
    const deploy = (pilot: string, changeRecord?: string, parts = {}) =>
      api.tell(pilot, [
        {
          type: 'deployment',
          id: `${pilot}-${changeRecord}`,
          environment: 'staging',
          status: 'succeeded',
          finishedAt: new Date().toISOString(),
          changeRecord,
          ...parts,
        } as any,
      ]);
    const check = async (pilot: string) => {
      const { body } = await api.as(BYSTANDER).get(url(pilot, 'readiness'));
      return body.items
        .flatMap((item: any) => item.checks)
        .find(({ id }: any) => id === 'security-privacy.approved');
    };

    it('fails where the deployment came first, and says so', async () => {
      await change('late');
      await write('late', text, 1);
      await deploy('late', 'CHG-1');
      await approve('late', text, 1);
      expect(await check('late')).toMatchObject({
        status: 'failed',
        message: expect.stringMatching(
          /^Deployment late-CHG-1 of .* came before the approval of /,
        ),
      });
      await api
        .as(PEOPLE.techLead)
        .post(url('late', 'changes/CHG-1/withdrawal'), { reason: 'Another' })
        .expect(200);
      expect(await check('late')).toMatchObject({ status: 'failed' });
    });

    it('passes where the approval came first, also when a later version was approved since', async () => {
      await change('early');
      await write('early', text, 1);
      await approve('early', text, 1);
      await deploy('early', 'chg-1');
      expect(await check('early')).toMatchObject({ status: 'passed' });
      const second = `${text}\nA new risk.\n`;
      await write('early', second, 2);
      expect(await check('early')).toMatchObject({
        status: 'failed',
        message: expect.stringContaining('void'),
      });
      await deploy('early', 'default/early/CHG-1');
      await approve('early', second, 2);
      expect(await check('early')).toMatchObject({
        status: 'passed',
        message: expect.stringContaining('version 2'),
      });
    });

    it('knows the record by the id of another system', async () => {
      await change('external', {
        externalIds: [{ system: 'servicenow', id: 'CHG0030001' }],
      });
      await write('external', text, 1);
      await deploy('external', 'chg0030001', { status: 'failed' });
      await approve('external', text, 1);
      expect((await check('external')).message).toContain(
        'external-chg0030001',
      );
    });

    it('leaves alone what names nothing, another record, or never went out', async () => {
      await change('others');
      await write('others', text, 1);
      await deploy('others');
      await change('others', { rehearsal: true });
      await deploy('others', 'CHG-2');
      await deploy('others', 'CHG-3');
      await deploy('others', 'default/late/CHG-1');
      await deploy('others', 'CHG-1', { status: 'cancelled' });
      await approve('others', text, 1);
      expect(await check('others')).toMatchObject({ status: 'passed' });
    });
  },
);
