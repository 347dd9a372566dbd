// @ts-check

/**
 * Change records. What is approved lies in columns of its own rather than in one
 * JSON, so that lists need not read the long texts. Other kinds than `normal`
 * are further values of `kind`; what they need besides is added later.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('change_records', table => {
    table.comment('Changes to what a pilot puts live: plan, approval, result');
    table.string('pilot_ref', 255).notNullable();
    table.integer('number').notNullable().comment('7 of CHG-7');
    table.string('kind', 16).notNullable();
    table.string('state', 16).notNullable();
    table.boolean('rehearsal').notNullable();
    table.text('title').notNullable();
    table.text('impact').notNullable();
    table.text('deployment_plan').notNullable();
    table.text('backout_steps').notNullable();
    table.string('window_start', 24).nullable();
    table.string('window_end', 24).nullable();
    table.text('targets').notNullable().comment('JSON: entity refs');
    table.string('content_hash', 64).notNullable();
    table.text('external_ids').notNullable().comment('JSON');
    table.text('authors').notNullable().comment('JSON: the first wrote it');
    table.string('created_at', 24).notNullable();
    table.string('updated_at', 24).notNullable();
    table.string('proposed_at', 24).nullable();
    table.string('approved_at', 24).nullable();
    table.text('closure').nullable().comment('JSON: result, learnings');
    table.text('withdrawal').nullable().comment('JSON: reason, by, at');
    table.integer('version').notNullable();
    table.primary(['pilot_ref', 'number']);
    table.index(['pilot_ref', 'state', 'number'], 'change_records_state_idx');
  });

  await knex.schema.createTable('change_verdicts', table => {
    table.comment('Approvals and rejections, each bound to a content hash');
    table.string('pilot_ref', 255).notNullable();
    table.integer('number').notNullable();
    table.integer('seq').notNullable();
    table.string('verdict', 16).notNullable();
    table.text('signatory').notNullable().comment('JSON');
    table.string('content_hash', 64).notNullable();
    table.text('statement').notNullable();
    table.string('given_at', 24).notNullable();
    table.string('voided_at', 24).nullable().comment('The content was edited');
    table.primary(['pilot_ref', 'number', 'seq']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('change_verdicts');
  await knex.schema.dropTable('change_records');
};
