// @ts-check

/**
 * When the weekly reviews take place. The reviews themselves come with the
 * version that opens them.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('review_schedules', table => {
    table.comment('When a pilot is reviewed each week, in its own time zone');
    table.string('pilot_ref', 255).notNullable().primary();
    table.string('weekday', 2).notNullable().comment('MO to SU');
    table.string('time', 5).notNullable().comment('HH:mm');
    table.text('participants').notNullable();
    table.text('set_by').notNullable().comment('JSON: signatory');
    table.string('set_at', 24).notNullable();
    table.integer('version').notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('review_schedules');
};
