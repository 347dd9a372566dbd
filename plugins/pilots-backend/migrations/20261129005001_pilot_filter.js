// @ts-check

/**
 * What the portfolio filters and sorts by, in an index of its own on SQLite. There a row is read from its
 * beginning, and `entity_present` lies behind the entity, which is long: to count 10,000 pilots the entities
 * of all were read. PostgreSQL keeps long values apart, and its indexes take no long ones.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  if (knex.client.config.client === 'pg') return;
  await knex.schema.alterTable('pilots', table => {
    table.index(
      [
        'entity_present',
        'stage',
        'sector',
        'owner',
        'decision_date',
        'start_date',
        'stage_since',
        'title',
        'ref',
        'search_text',
      ],
      'pilots_filter_idx',
    );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  if (knex.client.config.client === 'pg') return;
  await knex.schema.alterTable('pilots', table => {
    table.dropIndex([], 'pilots_filter_idx');
  });
};
