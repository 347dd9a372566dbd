import {
  BYSTANDER,
  examplePilot,
  PEOPLE,
} from '../../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../../__testUtils__/TestHouse';
import { ReadinessHouse } from '../__testUtils__/ReadinessHouse';

jest.setTimeout(60_000);

const STATEMENT = 'Restored the scoring service with nothing but the runbook';
const HANA = 'user:default/hana';

describe.each(testDatabases.eachSupportedId())(
  'attestations on %s',
  databaseId => {
    let house: ReadinessHouse;
    const sign = (person: string, check = 'runbook.dry-run', more = {}) =>
      house.house.as(person, 'attestation.sign', uow =>
        house.rooms.attestations.sign(uow, {
          check,
          statement: STATEMENT,
          ...more,
        }),
      );
    const create = async (
      options: { onCall?: object; config?: object } = {},
    ) => {
      house = new ReadinessHouse(
        await TestHouse.create({
          databaseId,
          team: [BYSTANDER, PEOPLE.serviceOwner],
          config: options.config,
          entities: [
            examplePilot({
              spec: options.onCall ? { onCall: options.onCall } : {},
            }),
          ],
        }),
      );
      await house.write(PEOPLE.serviceOwner, 'runbook', '# One', '"0"');
    };

    it('lets a member of the owning team sign the dry run, until the runbook changes', async () => {
      await create();
      await sign(BYSTANDER);
      expect(await house.check('runbook.dry-run')).toMatchObject({
        status: 'passed',
        evidence: [{ label: `Signed by ${BYSTANDER}` }],
      });
      await house.write(PEOPLE.serviceOwner, 'runbook', '# Two', '"1"');
      expect((await house.check('runbook.dry-run')).message).toMatch(
        /void: the runbook has changed/,
      );
    });

    it('lets somebody on call sign it, and says so', async () => {
      await create({ onCall: { url: 'https://x.example', primary: HANA } });
      expect(await sign(HANA)).toMatchObject({ basis: 'on call' });
    });

    it.each([
      [
        'an author of the pack',
        PEOPLE.serviceOwner,
        'whoever wrote in the pack',
      ],
      ['a stranger', PEOPLE.dataSteward, 'on call or of group:default/lending'],
    ])('does not let %s sign it', async (_, person, message) => {
      await create();
      await expect(sign(person)).rejects.toThrow(message);
    });

    it('wants a sentence, a web address, and the runbook that was tried', async () => {
      await create();
      await expect(
        sign(BYSTANDER, 'runbook.dry-run', { statement: 'ok' }),
      ).rejects.toThrow('at least 20 characters');
      await expect(
        sign(BYSTANDER, 'runbook.dry-run', {
          evidenceUrl: 'data:text/html,hello',
        }),
      ).rejects.toThrow('begins with https:');
      await expect(
        sign(BYSTANDER, 'runbook.dry-run', { hash: 'f'.repeat(64) }),
      ).rejects.toThrow('has changed since');
      await expect(sign(BYSTANDER, 'runbook.sections')).rejects.toThrow(
        'runbook.sections is evaluated, not signed; signed are runbook.dry-run',
      );
    });

    it('signs what an organisation adds, in the roles that it names', async () => {
      const attestation = {
        id: 'runbook.walkthrough',
        item: 'runbook',
        title: 'Walked through with support',
        prompt: 'Name who was there.',
        roles: ['productManager'],
      };
      await create({
        config: { pilots: { checklist: { attestations: [attestation] } } },
      });
      await expect(sign(BYSTANDER, attestation.id)).rejects.toThrow(
        'It is signed by the product manager',
      );
      await sign(PEOPLE.productManager, attestation.id);
      expect((await house.check(attestation.id)).status).toBe('passed');
    });
  },
);
