import { testDatabases } from '../../__testUtils__/TestHouse';
import { readOnce } from './readOnce';

describe.each(testDatabases.eachSupportedId())('readOnce on %s', id => {
  it('reads once in a transaction, anew after a write and in the next one', async () => {
    const knex = await testDatabases.init(id);
    await knex.schema.createTable('numbers', table => {
      table.integer('n').notNullable();
    });
    await knex.schema.createTable('others', table => {
      table.integer('n').notNullable();
    });
    await knex('numbers').insert({ n: 1 });
    let reads = 0;
    const read = (tx: typeof knex) =>
      readOnce(tx, 'numbers', 'first', async () => {
        reads += 1;
        return (await tx('numbers').first()).n as number;
      });
    await knex.transaction(async tx => {
      expect(await Promise.all([read(tx), read(tx)])).toEqual([1, 1]);
      expect(reads).toBe(1);
      await tx('others').insert({ n: 7 });
      await read(tx);
      expect(reads).toBe(1);
      await tx('numbers').update({ n: 2 });
      expect(await read(tx)).toBe(2);
      expect(reads).toBe(2);
      await tx('numbers').delete();
      await tx('numbers').insert({ n: 3 });
      expect(await read(tx)).toBe(3);
      await tx.raw('with gone as (select 1) select * from gone');
      expect(await read(tx)).toBe(3);
      expect(reads).toBe(4);
    });
    await knex.transaction(async tx => {
      expect(await read(tx)).toBe(3);
    });
    expect(reads).toBe(5);
    await read(knex);
    await read(knex);
    expect(reads).toBe(7);
  });

  it('notices a write however it is made: in a savepoint, turned round, or raw', async () => {
    const knex = await testDatabases.init(id);
    await knex.schema.createTable('levels', table => {
      table.integer('n').notNullable();
    });
    await knex('levels').insert({ n: 1 });
    await knex.transaction(async tx => {
      const read = () =>
        readOnce(tx, 'levels', 'all', () => tx('levels').pluck('n'));
      expect(await read()).toEqual([1]);
      await tx.transaction(inner => inner('levels').update({ n: 2 }));
      expect(await read()).toEqual([2]);
      await tx.insert({ n: 3 }).into('levels');
      expect(await read()).toEqual([2, 3]);
      await tx.raw('delete from ?? where n = 2', ['levels']);
      expect(await read()).toEqual([3]);
    });
  });
});
