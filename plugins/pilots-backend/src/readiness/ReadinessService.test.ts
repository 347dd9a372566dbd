import { openItems } from '@pilot-handoff/backstage-plugin-pilots-common';
import { BYSTANDER, examplePilot, PEOPLE } from '../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../__testUtils__/TestHouse';
import { ReadinessHouse } from './__testUtils__/ReadinessHouse';

jest.setTimeout(60_000);

describe.each(testDatabases.eachSupportedId())(
  'readiness on %s',
  databaseId => {
    const evaluate = (house: ReadinessHouse) =>
      house.house.read(BYSTANDER, reading =>
        house.rooms.readiness.evaluate(reading),
      );

    it('turns green by evidence: a complete pack passes all document checks', async () => {
      const house = new ReadinessHouse(await TestHouse.create({ databaseId }));
      const before = await evaluate(house);
      expect(before.score).toMatchObject({ passed: 1, exempt: 0, total: 9 });
      await house.completePack();
      const after = await evaluate(house);
      const documents = after.items
        .flatMap(item => item.checks)
        .filter(c => /\.(sections|reachable|approved)$/.test(c.id))
        .filter(c => c.id !== 'change-record.approved');
      expect(documents).toHaveLength(27);
      expect(documents.map(c => c.status)).toEqual(Array(27).fill('passed'));
      expect(openItems(after).map(item => item.id)).toEqual([
        'change-record',
        'configuration',
        'runbook',
        'dashboard',
        'exit-criteria',
        'learning-loop',
      ]);
      const unproven = ['configuration.baseline', 'dashboard.baseline'];
      for (const id of unproven) {
        expect((await house.check(id)).status).not.toBe('passed');
      }
    });

    it('names people and targets that the catalog does not know', async () => {
      const house = new ReadinessHouse(
        await TestHouse.create({
          databaseId,
          entities: [
            examplePilot({
              spec: {
                roles: { ...PEOPLE, sponsor: 'user:default/nobody' },
                targets: ['component:default/gone'],
              },
            }),
          ],
        }),
      );
      expect((await house.check('ownership.roles')).message).toMatch(
        /default\/nobody/,
      );
      expect((await house.check('ownership.targets')).message).toMatch(
        /default\/gone/,
      );
    });

    it('gives lists their few numbers', async () => {
      const house = new ReadinessHouse(await TestHouse.create({ databaseId }));
      const summary = await house.house.read(BYSTANDER, reading =>
        house.rooms.readiness.summary(reading),
      );
      expect(summary).toMatchObject({
        passed: 1,
        exempt: 0,
        total: 9,
        waiverEnds: [],
      });
      expect(summary.items[7]).toEqual({
        id: 'blast-radius',
        number: 8,
        status: 'passed',
      });
    });

    it('refuses to start with a checklist that is not valid', async () => {
      await expect(
        TestHouse.create({
          databaseId,
          config: {
            pilots: { checklist: { dropped: [{ check: 'x', reason: 'y' }] } },
          },
        }),
      ).rejects.toThrow('there is no check x to drop');
    });
  },
);
