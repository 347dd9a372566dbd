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
 * Weekly reviews with the frozen numbers of their week, which the database
 * itself refuses to change, and corrective action plans.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('review_schedules', table => {
    table
      .string('next_at', 24)
      .notNullable()
      .defaultTo('')
      .comment('When a review is opened next; empty: to be worked out');
    table.index(['next_at'], 'review_schedules_next_idx');
  });

  await knex.schema.createTable('reviews', table => {
    table.comment('Weekly reviews that were opened');
    table.string('pilot_ref', 255).notNullable();
    table
      .string('id', 10)
      .notNullable()
      .comment("Its date in the pilot's zone");
    table.string('state', 8).notNullable().comment('open, held or missed');
    table.string('at', 24).notNullable().comment('When it was to take place');
    table.string('opened_at', 24).notNullable();
    table.string('due_at', 24).notNullable().comment('Then it is missed');
    table.integer('version').notNullable();
    table.text('notes').notNullable();
    table.text('learnings').notNullable();
    table.text('actions').notNullable().comment('JSON: what, owner, due, …');
    table.string('held_at', 24).nullable();
    table.text('held_by').nullable().comment('JSON: signatory');
    table.string('missed_at', 24).nullable();
    table.string('snapshot_hash', 64).notNullable();
    table.text('summary').notNullable().comment('JSON: of the snapshot');
    // However many replicas open it: once.
    table.primary(['pilot_ref', 'id']);
    table.index(['state', 'due_at'], 'reviews_due_idx');
  });

  await knex.schema.createTable('review_snapshots', table => {
    table.comment('The numbers of a week, frozen');
    table.string('pilot_ref', 255).notNullable();
    table.string('review_id', 10).notNullable();
    table.string('hash', 64).notNullable().comment('SHA-256 of the snapshot');
    table.text('snapshot').notNullable().comment('JSON');
    table.primary(['pilot_ref', 'review_id']);
  });

  await knex.schema.createTable('corrective_plans', table => {
    table.comment('Corrective action plans, on which paused pilots resume');
    table.string('pilot_ref', 255).notNullable();
    table.integer('number').notNullable().comment('Of CAP-1, CAP-2, …');
    table.string('state', 8).notNullable();
    table.integer('version').notNullable();
    table.string('hash', 64).notNullable().comment('What an approval binds to');
    table.text('cause').notNullable();
    table.text('actions').notNullable().comment('JSON');
    table.text('breaches').notNullable().comment('JSON: the limits breached');
    table.text('authors').notNullable().comment('JSON: signatories');
    table.text('verdicts').notNullable().comment('JSON');
    table.string('opened_at', 24).notNullable();
    table.string('proposed_at', 24).nullable();
    table.string('approved_at', 24).nullable();
    table.string('closed_at', 24).nullable();
    table.primary(['pilot_ref', 'number']);
    table.index(['pilot_ref', 'state'], 'corrective_plans_state_idx');
  });

  if (knex.client.config.client === 'pg') {
    await knex.raw(`
      CREATE FUNCTION review_snapshots_guard() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' AND ${duePurge(NOW.pg)} THEN RETURN OLD; END IF;
        RAISE EXCEPTION 'a snapshot never changes';
      END $$;
      CREATE TRIGGER review_snapshots_no_change BEFORE UPDATE OR DELETE ON review_snapshots
        FOR EACH ROW EXECUTE FUNCTION review_snapshots_guard();
      CREATE FUNCTION review_snapshots_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a snapshot never changes';
      END $$;
      CREATE TRIGGER review_snapshots_no_truncate BEFORE TRUNCATE ON review_snapshots
        FOR EACH STATEMENT EXECUTE FUNCTION review_snapshots_refuse();
    `);
    return;
  }

  // REPLACE removes the old row without firing delete triggers, hence the guard on insert.
  for (const sql of [
    `CREATE TRIGGER review_snapshots_no_update BEFORE UPDATE ON review_snapshots
     BEGIN SELECT RAISE(ABORT, 'a snapshot never changes'); END`,
    `CREATE TRIGGER review_snapshots_no_delete BEFORE DELETE ON review_snapshots
     WHEN NOT ${duePurge(NOW.sqlite)}
     BEGIN SELECT RAISE(ABORT, 'a snapshot never changes'); END`,
    `CREATE TRIGGER review_snapshots_no_replace BEFORE INSERT ON review_snapshots
     WHEN EXISTS (SELECT 1 FROM review_snapshots s WHERE s.pilot_ref = NEW.pilot_ref AND s.review_id = NEW.review_id)
     BEGIN SELECT RAISE(ABORT, 'a snapshot never changes'); END`,
  ]) {
    await knex.raw(sql);
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('corrective_plans');
  await knex.schema.dropTable('review_snapshots');
  await knex.schema.dropTable('reviews');
  await knex.schema.alterTable('review_schedules', table => {
    table.dropIndex(['next_at'], 'review_schedules_next_idx');
    table.dropColumn('next_at');
  });
  if (knex.client.config.client === 'pg') {
    await knex.raw('DROP FUNCTION review_snapshots_guard');
    await knex.raw('DROP FUNCTION review_snapshots_refuse');
  }
};
