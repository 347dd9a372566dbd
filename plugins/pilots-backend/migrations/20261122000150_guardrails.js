// @ts-check

/**
 * The risk register. Blast radius, limits and the trigger's definition need no
 * table: they are fields of the pilot.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('risks', table => {
    table.comment('The risk register of each pilot');
    table.string('id', 36).notNullable().primary();
    table.string('pilot_ref', 255).notNullable();
    table.integer('version').notNullable();
    table.text('title').notNullable();
    table.text('description').notNullable();
    table.string('severity', 16).notNullable();
    table.string('kind', 16).notNullable();
    table.string('treatment', 16).notNullable();
    table.string('owner', 255).nullable();
    table.text('mitigation').nullable();
    table.string('review_date', 10).nullable().comment('In the pilot’s zone');
    table
      .string('state', 16)
      .notNullable()
      .comment('open, mitigated, accepted');
    table.text('authors').notNullable().comment('JSON: Signatory[]');
    table.string('proposed_at', 24).notNullable();
    table.string('changed_at', 24).notNullable();
    table.text('settled').nullable().comment('JSON: by, at, note');
    table.text('rejected').nullable().comment('JSON: by, at, reason');
    table.string('reopened_at', 24).nullable();
    table.index(['pilot_ref', 'proposed_at'], 'risks_pilot_idx');
    table.index(['state', 'review_date'], 'risks_review_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('risks');
};
