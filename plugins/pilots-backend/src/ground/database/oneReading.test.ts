import { Knex } from 'knex';
import { testDatabases } from '../../__testUtils__/TestHouse';
import {
  ask,
  eachTogether,
  isReading,
  oneReading,
  together,
} from './oneReading';
import { readOnce } from './readOnce';

describe.each(testDatabases.eachSupportedId())('oneReading on %s', id => {
  const isPostgres = id.startsWith('POSTGRES');
  let knex: Knex;
  let queries: string[];

  beforeAll(async () => {
    knex = await testDatabases.init(id);
    await knex.schema.createTable('words', table => {
      table.integer('n').notNullable();
      table.text('word').notNullable();
      table.double('share').nullable();
      table.boolean('good').notNullable();
    });
    await knex('words').insert([
      { n: 2, word: 'zwei ?', share: 0.1 + 0.2, good: true },
      { n: 1, word: '"ein\'s" \\ 🙂', share: null, good: false },
    ]);
    knex.on('query', ({ sql }) => queries.push(sql));
  });

  beforeEach(() => {
    queries = [];
  });

  function questions(tx: Knex) {
    const words = (key: string, read: () => PromiseLike<any>) => () =>
      readOnce(tx, 'words', key, read);
    return {
      all: words('all', () => tx('words').orderBy('n')),
      first: words('first', () =>
        tx('words').where('word', 'like', '%?').first('word'),
      ),
      none: words('none', () => tx('words').where('n', 9).first()),
      empty: words('empty', () => tx('words').whereIn('n', [8, 9])),
      names: words('names', () => tx('words').orderBy('n').pluck('words.word')),
      most: words('most', () => tx('words').max({ n: 'n' }).first()),
    };
  }

  it('finds what single queries find, in one where the database allows it', async () => {
    const apart = await together(knex, questions(knex));
    expect(queries).toHaveLength(6);
    queries = [];
    const reading = oneReading(knex);
    expect(isReading(reading)).toBe(true);
    expect(await together(reading, questions(reading))).toEqual(apart);
    expect(apart.first).toEqual({ word: 'zwei ?' });
    expect(apart.all[1].share).toBe(0.1 + 0.2);
    expect(apart.none).toBeUndefined();
    expect(queries).toHaveLength(isPostgres ? 1 : 6);
    // Asked before.
    expect(await together(reading, questions(reading))).toEqual(apart);
    expect(queries).toHaveLength(isPostgres ? 1 : 6);
    // Another reading asks anew.
    await together(oneReading(knex), questions(knex));
    expect(queries).toHaveLength(isPostgres ? 7 : 12);
  });

  it('asks what follows from an answer in a second round', async () => {
    const reading = oneReading(knex);
    const least = (more: number) => async () => {
      const { n } = await readOnce(reading, 'words', 'least', () =>
        reading('words').orderBy('n').first('n'),
      );
      const found: any = await readOnce(reading, 'words', `${n + more}`, () =>
        reading('words')
          .where('n', n + more)
          .first('word'),
      );
      return found?.word;
    };
    expect(await together(reading, { a: least(1), b: least(5) })).toEqual({
      a: 'zwei ?',
      b: undefined,
    });
    expect(queries).toHaveLength(isPostgres ? 2 : 3);
  });

  it('tells all that asked together what failed, and goes on', async () => {
    const reading = oneReading(knex);
    const broken = () =>
      readOnce(reading, 'words', 'broken', () => reading('no_such_table'));
    await expect(
      together(reading, { ...questions(reading), broken }),
    ).rejects.toThrow(/no_such_table/);
    const another = oneReading(knex);
    expect((await together(another, questions(another))).all).toHaveLength(2);
  });

  it('leaves alone what is no list of rows', async () => {
    const reading = oneReading(knex);
    const { ready, raw } = await together(reading, {
      ready: () => readOnce(reading, 'words', 'ready', async () => 7),
      raw: () =>
        readOnce(reading, 'words', 'raw', () =>
          reading.raw('select count(*) as n from words'),
        ),
    });
    expect(ready).toBe(7);
    expect(raw).toBeDefined();
  });

  it('asks together in a transaction as well, one query at a time', async () => {
    const apart = await together(knex, questions(knex));
    let open = 0;
    let most = 0;
    const asked = () => {
      open += 1;
      most = Math.max(most, open);
    };
    const answered = () => {
      open -= 1;
    };
    await knex.transaction(async tx => {
      tx.on('query', asked).on('query-response', answered);
      queries = [];
      const raw = (n: number) => () => ask(tx, tx.raw('select ? as n', [n]));
      const alone = () =>
        ask(tx, tx('words').where('n', 2).pluck('word'), { isAlone: true });
      const answers = await together(tx, {
        ...questions(tx),
        one: raw(1),
        alone,
        // Asked while the first are being answered.
        later: async () => {
          await ask(tx, tx('words').where('n', 3).first());
          return eachTogether(tx, [1, 2], n =>
            ask(tx, tx('words').where('n', n).first('good')),
          );
        },
      });
      expect(answers).toMatchObject({ ...apart, alone: ['zwei ?'] });
      expect(answers.later.map(row => Boolean(row!.good))).toEqual([
        false,
        true,
      ]);
      expect(most).toBe(1);
      expect(queries).toHaveLength(isPostgres ? 4 : 11);
      await tx('words').where('n', 1).update({ share: 0.5 });
      const [anew] = (await together(tx, questions(tx))).all;
      expect(anew.share).toBe(0.5);
    });
  });

  it('waits for all before it says what failed first in a transaction', async () => {
    const ended: string[] = [];
    const run = knex.transaction(tx =>
      together(tx, {
        // Refused as well, since the transaction has failed by then.
        second: async () => {
          await ask(tx, tx('words').where('n', 1).first()).catch(() => {});
          return ask(tx, tx('words').where('n', 2).first());
        },
        broken: () => ask(tx, tx('no_such_table')),
        slow: async () => {
          await new Promise(resolve => {
            setTimeout(resolve, 20);
          });
          ended.push('slow');
        },
      }),
    );
    await expect(run).rejects.toThrow(/no_such_table/);
    expect(ended).toEqual(isPostgres ? ['slow'] : []);
  });
});
