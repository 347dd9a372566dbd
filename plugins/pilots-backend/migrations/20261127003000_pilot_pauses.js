// @ts-check

/**
 * When a pilot was last paused and last resumed: limits are judged, and the
 * conditions of a trigger count, from the last resume on.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('pilots', table => {
    table.string('paused_at', 24).nullable().comment('Of the last pause');
    table.string('resumed_at', 24).nullable().comment('Of the last resume');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('pilots', table => {
    table.dropColumn('resumed_at');
    table.dropColumn('paused_at');
  });
};
