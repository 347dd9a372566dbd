// @ts-check

const NOW = {
  sqlite: `strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`,
  pg: `to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
};

/** @param {string} now */
const duePurge = now => `EXISTS (
  SELECT 1 FROM record_purges p
  WHERE p.pilot_ref = OLD.pilot_ref AND p.executed_at IS NULL
    AND p.legal_hold = ${now === NOW.pg ? 'FALSE' : '0'} AND p.due_at <= ${now}
)`;

/**
 * The record: an append-only, hash-chained log per pilot. The database itself
 * refuses to change or remove entries, whoever is connected to it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('record_entries', table => {
    table.comment('Append-only, hash-chained log per pilot');
    table.string('pilot_ref', 255).notNullable();
    table.integer('seq').notNullable().comment('From 1, without gaps');
    table.string('time', 24).notNullable().comment('Server time, UTC');
    table.string('actor', 255).notNullable();
    table.string('action', 64).notNullable();
    table.string('subject', 255).notNullable();
    table.string('payload_hash', 64).notNullable();
    table.string('previous_hash', 64).notNullable();
    table.string('hash', 64).notNullable();
    table.primary(['pilot_ref', 'seq']);
  });

  await knex.schema.createTable('record_payloads', table => {
    table.comment('What the entries speak of; may be erased for privacy');
    table.string('pilot_ref', 255).notNullable();
    table.integer('seq').notNullable();
    table.text('payload').notNullable().comment('JSON');
    table.primary(['pilot_ref', 'seq']);
  });

  await knex.schema.createTable('record_purges', table => {
    table.comment('Retention: what may be deleted, and the tombstones left');
    table.string('pilot_ref', 255).notNullable().primary();
    table.string('due_at', 24).notNullable();
    table.boolean('legal_hold').notNullable().defaultTo(false);
    table.string('requested_by', 255).notNullable();
    table.string('executed_at', 24).nullable();
    table.integer('entries').nullable();
    table.string('head', 64).nullable();
  });

  if (knex.client.config.client === 'pg') {
    await knex.raw(`
      CREATE FUNCTION record_entries_guard() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' AND ${duePurge(NOW.pg)} THEN RETURN OLD; END IF;
        RAISE EXCEPTION 'the record is append-only';
      END $$;
      CREATE TRIGGER record_entries_no_change BEFORE UPDATE OR DELETE ON record_entries
        FOR EACH ROW EXECUTE FUNCTION record_entries_guard();

      CREATE FUNCTION record_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'the record is append-only';
      END $$;
      CREATE TRIGGER record_entries_no_truncate BEFORE TRUNCATE ON record_entries
        FOR EACH STATEMENT EXECUTE FUNCTION record_refuse();
      CREATE TRIGGER record_payloads_no_update BEFORE UPDATE ON record_payloads
        FOR EACH ROW EXECUTE FUNCTION record_refuse();
      CREATE TRIGGER record_payloads_no_truncate BEFORE TRUNCATE ON record_payloads
        FOR EACH STATEMENT EXECUTE FUNCTION record_refuse();
    `);
    return;
  }

  // REPLACE removes the old row without firing delete triggers, hence the
  // guard on insert: an existing place in the chain is never written again.
  for (const sql of [
    `CREATE TRIGGER record_entries_no_update BEFORE UPDATE ON record_entries
     BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END`,
    `CREATE TRIGGER record_entries_no_delete BEFORE DELETE ON record_entries
     WHEN NOT ${duePurge(NOW.sqlite)}
     BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END`,
    `CREATE TRIGGER record_entries_no_replace BEFORE INSERT ON record_entries
     WHEN EXISTS (SELECT 1 FROM record_entries e WHERE e.pilot_ref = NEW.pilot_ref AND e.seq = NEW.seq)
     BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END`,
    `CREATE TRIGGER record_payloads_no_update BEFORE UPDATE ON record_payloads
     BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END`,
    `CREATE TRIGGER record_payloads_no_replace BEFORE INSERT ON record_payloads
     WHEN EXISTS (SELECT 1 FROM record_payloads e WHERE e.pilot_ref = NEW.pilot_ref AND e.seq = NEW.seq)
     BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END`,
  ]) {
    await knex.raw(sql);
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('record_purges');
  await knex.schema.dropTable('record_payloads');
  await knex.schema.dropTable('record_entries');
  if (knex.client.config.client === 'pg') {
    await knex.raw('DROP FUNCTION record_entries_guard');
    await knex.raw('DROP FUNCTION record_refuse');
  }
};
