import { BYSTANDER, PEOPLE } from '../../__testUtils__/examplePilot';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { OutcomeHouse } from '../__testUtils__/OutcomeHouse';

jest.setTimeout(60_000);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe.each(testDatabases.eachSupportedId())('silence on %s', id => {
  it('begins, waits for somebody, and ends, once each in the record', async () => {
    const house = await OutcomeHouse.create(id);
    await house.start();
    const watch = async (advance: number) => {
      house.house.clock.advance(advance);
      await house.room.silence.run();
      const items = await house.house.read(BYSTANDER, reading =>
        house.room.outcomes.waiting(reading),
      );
      return items.map(item => `${item.id} ${item.roles[0]}`);
    };
    expect(await watch(HOUR)).toEqual([]);
    // The objective asks for samples even if nobody has said where from.
    expect(await watch(MINUTE)).toEqual(['source/sli serviceOwner']);
    await watch(MINUTE);
    const now = house.house.clock.now().toISOString();
    await house.observe({ sli: { good: 1, total: 1, at: now } });
    expect(await watch(MINUTE)).toEqual([]);

    const week = 8 * 24 * HOUR;
    const silent = await watch(week);
    expect(silent).toEqual([
      'source/conversion productManager',
      'source/support-cost-per-user productManager',
      'source/sli serviceOwner',
    ]);
    const facts = await house.house.read(BYSTANDER, reading =>
      house.room.outcomes.facts(reading),
    );
    expect(facts.silent?.map(({ signal }) => signal)).toEqual([
      'conversion',
      'support-cost-per-user',
      'sli',
    ]);
    const board = await house.house.database
      .knex('waiting_items')
      .where({ kind: 'silent-source', person: PEOPLE.productManager });
    expect(board).toHaveLength(2);
    expect(await house.recorded()).toEqual([
      'outcomes.defined',
      'source.silent',
      'observations.recorded',
      'source.heard',
      'source.silent',
      'source.silent',
      'source.silent',
    ]);
  });

  it('is nobody’s business before the start and after the decision', async () => {
    const house = await OutcomeHouse.create(id);
    house.house.clock.advance(30 * 24 * HOUR);
    await house.room.silence.run();
    await house.start('scaled');
    house.house.clock.advance(30 * 24 * HOUR);
    await house.room.silence.run();
    expect(await house.recorded()).toEqual(['outcomes.defined']);
  });
});
