import {
  canonicalHash,
  chainEntry,
  RecordHead,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { PilotsDatabase } from '../ground/database/PilotsDatabase';
import { testDatabases } from '../__testUtils__/TestHouse';
import { RecordStore } from './RecordStore';

const PILOT = 'default/p';

jest.setTimeout(60_000);

describe.each(testDatabases.eachSupportedId())('the record on %s', id => {
  let knex: Knex;
  const store = new RecordStore();

  beforeEach(async () => {
    knex = await testDatabases.init(id);
    await PilotsDatabase.create({ database: { getClient: async () => knex } });
    let head: RecordHead | undefined;
    for (let n = 1; n <= 3; n++) {
      const payload = { n };
      const entry = chainEntry(
        {
          pilot: PILOT,
          time: `2026-06-01T00:00:0${n}.000Z`,
          actor: 'user:default/amara',
          action: 'thing.done',
          subject: `thing/${n}`,
          payloadHash: canonicalHash(payload),
        },
        head,
      );
      await store.append(knex, entry, payload);
      head = entry;
    }
  });

  const refused = /append-only/;
  const again = (seq: number) => [
    PILOT,
    seq,
    't',
    'a',
    'a',
    's',
    'p',
    'q',
    'forged',
  ];

  it('cannot be changed', async () => {
    await expect(
      knex('record_entries').where('seq', 2).update({ actor: 'x' }),
    ).rejects.toThrow(refused);
    await expect(
      knex('record_payloads').where('seq', 2).update({ payload: '{}' }),
    ).rejects.toThrow(refused);
  });

  it('cannot be shortened', async () => {
    await expect(
      knex('record_entries').where('seq', 3).delete(),
    ).rejects.toThrow(refused);
    await expect(knex('record_entries').delete()).rejects.toThrow(refused);
    // SQLite has no TRUNCATE.
    const tables =
      id === 'SQLITE_3' ? [] : ['record_entries', 'record_payloads'];
    for (const table of tables) {
      await expect(knex.raw(`TRUNCATE ${table}`)).rejects.toThrow(refused);
    }
  });

  it('cannot have an entry replaced', async () => {
    const values = again(2);
    const marks = values.map(() => '?').join(', ');
    const insert =
      id === 'SQLITE_3'
        ? `INSERT OR REPLACE INTO record_entries VALUES (${marks})`
        : `INSERT INTO record_entries VALUES (${marks})
           ON CONFLICT (pilot_ref, seq) DO UPDATE SET hash = excluded.hash`;
    await expect(knex.raw(insert, values as never)).rejects.toThrow(refused);
    const entries = await store.page(knex, { pilot: PILOT, limit: 10 });
    expect(entries.map(f => f.entry.hash)).not.toContain('forged');
  });

  it('is deleted only by a purge that is due and without legal hold', async () => {
    const purge = {
      pilot_ref: PILOT,
      due_at: '2100-01-01T00:00:00.000Z',
      requested_by: 'user:default/op',
    };
    const attempt = () =>
      knex('record_entries').where('pilot_ref', PILOT).delete();
    await knex('record_purges').insert(purge);
    await expect(attempt()).rejects.toThrow(refused);
    await knex('record_purges').update({
      due_at: '2020-01-01T00:00:00.000Z',
      legal_hold: true,
    });
    await expect(attempt()).rejects.toThrow(refused);
    await knex('record_purges').update({ legal_hold: false });
    await expect(attempt()).resolves.toBe(3);
  });

  it('says which payloads were erased, and keeps their hashes', async () => {
    await store.erasePayload(knex, PILOT, 2);
    const facts = await store.page(knex, { pilot: PILOT, limit: 10 });
    expect(facts.map(f => [f.entry.seq, f.erased])).toEqual([
      [3, false],
      [2, true],
      [1, false],
    ]);
  });
});
