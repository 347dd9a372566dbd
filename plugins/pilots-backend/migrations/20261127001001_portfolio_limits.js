// @ts-check

/**
 * The limits that delivery numbers are held against, beside the numbers; and the
 * weeks that led to them, for which all numbers are worked out anew.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('portfolio_rows', table => {
    table.text('limits').nullable().comment('JSON; null until worked out');
  });
  await knex('portfolio_rows').update({ stale_at: '2000-01-01T00:00:00.000Z' });
  await knex('delivery_summaries').delete();
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('portfolio_rows', table => {
    table.dropColumn('limits');
  });
};
