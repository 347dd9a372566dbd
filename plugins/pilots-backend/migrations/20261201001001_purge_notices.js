// @ts-check

/**
 * Before a record is deleted, those who can keep it are told. What was
 * due before this migration is told of first, too.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('record_purge_notices', table => {
    table.comment('Of which deletion of a record people were last told');
    table.string('pilot_ref', 255).notNullable().primary();
    table
      .string('due_at', 24)
      .notNullable()
      .comment('RFC 3339, UTC: from when on it is due');
    table.string('told_at', 24).notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('record_purge_notices');
};
