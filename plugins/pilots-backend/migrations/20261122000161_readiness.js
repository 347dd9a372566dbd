// @ts-check

/**
 * What people sign and waive on the checklist, and the last answers of checks
 * that modules add.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('attestations', table => {
    table.comment('Checks that somebody signed, with a sentence of evidence');
    table.bigIncrements('seq').comment('Order in which they were given');
    table.string('id', 36).notNullable().unique();
    table.string('pilot_ref', 255).notNullable();
    table.string('check_id', 128).notNullable();
    table.text('signatory').notNullable().comment('JSON');
    table.text('basis').notNullable().comment('Why this person may sign');
    table.text('statement').notNullable();
    table.text('evidence_url').nullable();
    table.integer('version').nullable().comment('Of the document it is about');
    table.string('hash', 64).nullable();
    table.string('signed_at', 24).notNullable();
    table.index(['pilot_ref'], 'attestations_pilot_idx');
  });

  await knex.schema.createTable('waivers', table => {
    table.comment('Checks that need not pass for a while');
    table.bigIncrements('seq');
    table.string('id', 36).notNullable().unique();
    table.string('pilot_ref', 255).notNullable();
    table.string('check_id', 128).notNullable();
    table.text('reason').notNullable();
    table.text('compensating_control').notNullable();
    table.string('expires_at', 24).notNullable();
    table.string('state', 16).notNullable().comment('requested, approved, …');
    table.text('requested_by').notNullable().comment('JSON: signatory');
    table.string('requested_at', 24).notNullable();
    table
      .text('approvals')
      .notNullable()
      .comment('JSON: seat, signatory, time');
    table.string('approved_at', 24).nullable();
    table.text('settled').nullable().comment('JSON: by, at, reason');
    table.integer('warned_days').nullable().comment('The last warning sent');
    table
      .string('lapsed_at', 24)
      .nullable()
      .comment('When its end was noticed');
    table.index(['pilot_ref'], 'waivers_pilot_idx');
    table.index(['state', 'expires_at'], 'waivers_expiry_idx');
  });

  await knex.schema.createTable('added_check_results', table => {
    table.comment('The last answers of checks that modules add');
    table.string('pilot_ref', 255).notNullable();
    table.string('check_id', 128).notNullable();
    table.text('finding').notNullable().comment('JSON: status, message, …');
    table.string('evaluated_at', 24).notNullable();
    table.primary(['pilot_ref', 'check_id']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of ['added_check_results', 'waivers', 'attestations']) {
    await knex.schema.dropTable(table);
  }
};
