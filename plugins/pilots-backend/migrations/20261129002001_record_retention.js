// @ts-check

const NOW = {
  sqlite: `strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`,
  pg: `to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
};

/** A purge that is due, and that neither its own mark nor anybody's hold forbids. @param {boolean} isPg */
const mayPurge = isPg => `EXISTS (
  SELECT 1 FROM record_purges p
  WHERE p.pilot_ref = OLD.pilot_ref AND p.executed_at IS NULL
    AND p.legal_hold = ${isPg ? 'FALSE' : '0'} AND p.due_at <= ${
  isPg ? NOW.pg : NOW.sqlite
}
) AND NOT EXISTS (
  SELECT 1 FROM record_holds h
  WHERE h.pilot_ref = OLD.pilot_ref AND h.lifted_at IS NULL
)`;

/** As the record came without retention: one purge a pilot. @param {boolean} isPg */
const duePurgeBefore = isPg => `EXISTS (
  SELECT 1 FROM record_purges p
  WHERE p.pilot_ref = OLD.pilot_ref AND p.executed_at IS NULL
    AND p.legal_hold = ${isPg ? 'FALSE' : '0'} AND p.due_at <= ${
  isPg ? NOW.pg : NOW.sqlite
}
)`;

/** @param {import('knex').Knex} knex @param {string} condition */
async function guardDeletes(knex, condition) {
  if (knex.client.config.client === 'pg') {
    await knex.raw(`
      CREATE OR REPLACE FUNCTION record_entries_guard() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' THEN
          IF ${condition} THEN RETURN OLD; END IF;
        END IF;
        RAISE EXCEPTION 'the record is append-only';
      END $$`);
    return;
  }
  await knex.raw('DROP TRIGGER record_entries_no_delete');
  await knex.raw(`
    CREATE TRIGGER record_entries_no_delete BEFORE DELETE ON record_entries
    WHEN NOT (${condition})
    BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END`);
}

/**
 * Retention: legal holds, and tombstones that stay. A pilot's record can be
 * deleted more than once, since what is said afterwards follows from the
 * tombstone; nothing was ever written to the table before.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPg = knex.client.config.client === 'pg';
  await knex.schema.createTable('record_holds', table => {
    table.comment('Why a record must not be deleted, whatever its age');
    table.string('id', 36).notNullable().primary();
    table.string('pilot_ref', 255).notNullable();
    table.text('reason').notNullable();
    table.text('set_by').notNullable().comment('JSON: who, in which role');
    table.string('set_at', 24).notNullable();
    table.text('lifted_by').nullable().comment('JSON');
    table.string('lifted_at', 24).nullable();
    table.text('lift_reason').nullable();
    table.index(['pilot_ref', 'set_at'], 'record_holds_pilot_idx');
  });

  await knex.schema.dropTable('record_purges');
  await knex.schema.createTable('record_purges', table => {
    table.comment('Retention: what may be deleted, and the tombstones left');
    table.bigIncrements('id');
    table.string('pilot_ref', 255).notNullable();
    table.string('due_at', 24).notNullable();
    table.boolean('legal_hold').notNullable().defaultTo(false);
    table.string('requested_by', 255).notNullable();
    table.string('executed_at', 24).nullable();
    table.integer('entries').nullable().comment('How many were deleted');
    table.integer('head_seq').nullable();
    table.string('head', 64).nullable();
    table.index(['pilot_ref', 'head_seq'], 'record_purges_pilot_idx');
  });
  await guardDeletes(knex, mayPurge(isPg));

  if (isPg) {
    await knex.raw(`
      CREATE FUNCTION record_keep() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a tombstone or hold of the record stays as it is';
      END $$;
      CREATE TRIGGER record_purges_no_change BEFORE UPDATE OR DELETE ON record_purges
        FOR EACH ROW WHEN (OLD.executed_at IS NOT NULL) EXECUTE FUNCTION record_keep();
      CREATE TRIGGER record_purges_no_truncate BEFORE TRUNCATE ON record_purges
        FOR EACH STATEMENT EXECUTE FUNCTION record_keep();
      CREATE TRIGGER record_holds_no_delete BEFORE DELETE ON record_holds
        FOR EACH ROW EXECUTE FUNCTION record_keep();
      CREATE TRIGGER record_holds_no_change BEFORE UPDATE ON record_holds
        FOR EACH ROW WHEN (OLD.lifted_at IS NOT NULL) EXECUTE FUNCTION record_keep();
      CREATE TRIGGER record_holds_no_truncate BEFORE TRUNCATE ON record_holds
        FOR EACH STATEMENT EXECUTE FUNCTION record_keep();
    `);
    return;
  }
  // REPLACE removes the old row without firing delete triggers, hence the guards on insert.
  for (const [table, key] of [
    ['record_purges', 'id'],
    ['record_holds', 'id'],
  ]) {
    await knex.raw(`
      CREATE TRIGGER ${table}_no_replace BEFORE INSERT ON ${table}
      WHEN EXISTS (SELECT 1 FROM ${table} t WHERE t.${key} = NEW.${key})
      BEGIN SELECT RAISE(ABORT, 'a tombstone or hold of the record stays as it is'); END`);
  }
  for (const [name, event, when] of [
    [
      'record_purges_no_update',
      'UPDATE ON record_purges',
      'OLD.executed_at IS NOT NULL',
    ],
    [
      'record_purges_no_delete',
      'DELETE ON record_purges',
      'OLD.executed_at IS NOT NULL',
    ],
    ['record_holds_no_delete', 'DELETE ON record_holds', '1'],
    [
      'record_holds_no_update',
      'UPDATE ON record_holds',
      'OLD.lifted_at IS NOT NULL',
    ],
  ]) {
    await knex.raw(`
      CREATE TRIGGER ${name} BEFORE ${event} WHEN ${when}
      BEGIN SELECT RAISE(ABORT, 'a tombstone or hold of the record stays as it is'); END`);
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  const isPg = knex.client.config.client === 'pg';
  await knex.schema.dropTable('record_purges');
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
  await guardDeletes(knex, duePurgeBefore(isPg));
  await knex.schema.dropTable('record_holds');
  if (isPg) await knex.raw('DROP FUNCTION record_keep');
};
