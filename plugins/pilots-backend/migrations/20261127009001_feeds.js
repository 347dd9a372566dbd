// @ts-check

/**
 * Private calendar addresses: what they list, until when, and the hash of the
 * token that opens them.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('feeds', table => {
    table.comment('Private calendar addresses; the tokens are kept as hashes');
    table.string('id', 36).notNullable().primary();
    table.string('owner', 255).notNullable().comment('User entity ref');
    table.string('title', 200).notNullable();
    table.string('token_hash', 64).notNullable().comment('SHA-256');
    table.string('created_at', 24).notNullable();
    table.string('expires_at', 24).notNullable();
    table.string('revoked_at', 24).nullable();
    table.string('last_visited_at', 24).nullable();
    table.unique(['token_hash'], { indexName: 'feeds_token_idx' });
    table.index(['owner'], 'feeds_owner_idx');
  });

  await knex.schema.createTable('feed_pilots', table => {
    table.comment('What the maker of a feed could read when it was made');
    table
      .string('feed_id', 36)
      .notNullable()
      .references('id')
      .inTable('feeds')
      .onDelete('CASCADE');
    table.string('pilot_ref', 255).notNullable();
    table.primary(['feed_id', 'pilot_ref']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('feed_pilots');
  await knex.schema.dropTable('feeds');
};
