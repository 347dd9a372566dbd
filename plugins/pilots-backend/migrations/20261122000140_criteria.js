// @ts-check

/**
 * Exit criteria: every version that was ever saved, and the amendments that
 * made versions after the lock. Rows of versions are only ever added and moved
 * from state to state, so that what was locked stays readable.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('criteria_versions', table => {
    table.comment('Exit criteria, one row a version; the greatest is current');
    table.string('pilot_ref', 255).notNullable();
    table.integer('version').notNullable();
    table.string('state', 16).notNullable().comment('draft, proposed, locked…');
    table.string('origin', 16).notNullable().comment('edit, reopen, amendment');
    table.text('criteria').notNullable().comment('JSON: as shown, in order');
    table.string('hash', 64).notNullable().comment('Of the canonical form');
    table.text('saved_by').notNullable().comment('JSON: Signatory');
    table.string('saved_at', 24).notNullable();
    table.text('locked_by').nullable().comment('JSON: Signatory');
    table.string('locked_at', 24).nullable();
    table.string('amendment_id', 36).nullable();
    table.primary(['pilot_ref', 'version']);
  });

  await knex.schema.createTable('criteria_amendments', table => {
    table.comment('Proposed changes of locked criteria, and their fate');
    table.string('id', 36).notNullable().primary();
    table.string('pilot_ref', 255).notNullable();
    table.integer('base_version').notNullable();
    table.text('criteria').notNullable().comment('JSON: the whole new set');
    table.text('reason').notNullable();
    table.text('known').notNullable().comment('What was known at the time');
    table.boolean('loosens').notNullable();
    table.boolean('after_data').notNullable().comment('Proposed after start');
    table.string('state', 16).notNullable().comment('pending, approved, …');
    table.text('proposed_by').notNullable().comment('JSON: Signatory');
    table.string('proposed_at', 24).notNullable();
    table.text('approvals').notNullable().comment('JSON: Signatory and at');
    table.text('settled').nullable().comment('JSON: by, at, reason, version');
    table.index(['pilot_ref', 'state'], 'criteria_amendments_pilot_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('criteria_amendments');
  await knex.schema.dropTable('criteria_versions');
};
