import { PEOPLE } from '../../__testUtils__/examplePilot';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { PILOT, TriggerHouse } from '../__testUtils__/TriggerHouse';

jest.setTimeout(60_000);

const WEDNESDAY = '2026-06-10T09:00:00.000Z';

describe.each(testDatabases.eachSupportedId())(
  'the blast radius on %s',
  databaseId => {
    let house: TriggerHouse;
    const level = async () => (await house.view()).blastRadius?.level;
    const causes = async () => {
      const { database, rooms } = house.house;
      return rooms.pauses.standing(database.knex, PILOT);
    };
    const cleared = async () => {
      const [cause] = await causes();
      return house.house.read(PEOPLE.sponsor, reading =>
        house.house.rooms.clearances.of(reading, cause),
      );
    };

    beforeEach(async () => {
      house = await TriggerHouse.create(databaseId);
      house.house.clock.set(WEDNESDAY);
    });

    it('pauses the pilot once when more users are reached than the cap allows', async () => {
      expect(await level()).toBe('unknown');
      await house.reach(1_100, '2026-06-09T09:00:00.000Z');
      expect(await level()).toBe('near');
      expect(await house.stage()).toBe('running');
      await house.reach(1_201, '2026-06-10T08:00:00.000Z');
      expect(await level()).toBe('over');
      expect(await house.stage()).toBe('paused');
      await house.reach(1_250, '2026-06-10T08:30:00.000Z');
      await house.at('2026-06-10T09:05:00.000Z');
      expect(await causes()).toMatchObject([
        {
          cause: 'guardrail',
          subject: 'blast-radius',
          detail: 'The pilot reaches 1201 users; its blast radius ends at 1200',
        },
      ]);
      expect(await house.recorded()).toEqual([
        `blast-radius.moved by ${PEOPLE.productManager}`,
        `blast-radius.moved by ${PEOPLE.productManager}`,
      ]);
    });

    it('is cleared by an observation within the cap, and by nobody', async () => {
      await house.reach(1_300, '2026-06-10T08:00:00.000Z');
      expect(await cleared()).toEqual({
        cleared: false,
        clearedBy:
          'A reach of at most 1200 users is reported; the last one is 1300',
      });
      await house.reach(1_150, '2026-06-10T08:30:00.000Z');
      expect(await cleared()).toMatchObject({ cleared: true });
    });

    it('that is passed before the start is found at the start', async () => {
      await house.enter('approved', WEDNESDAY);
      await house.reach(1_300, '2026-06-10T08:00:00.000Z');
      expect(await house.stage()).toBe('approved');
      await house.enter('running', '2026-06-10T10:00:00.000Z');
      await house.at('2026-06-10T10:00:00.000Z');
      expect(await house.stage()).toBe('paused');
    });
  },
);
