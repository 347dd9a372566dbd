// @ts-check

/**
 * A decision that is overdue is told to the sponsor once a day.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('decision_reminders', table => {
    table.comment('On which day it was last said that a decision is overdue');
    table.string('pilot_ref', 255).notNullable().primary();
    table
      .string('reminded_on', 10)
      .notNullable()
      .comment("In the pilot's zone");
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('decision_reminders');
};
