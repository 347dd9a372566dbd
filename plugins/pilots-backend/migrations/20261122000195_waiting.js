// @ts-check

/**
 * What waits for whom, and the portfolio's row of each pilot: both derived
 * from the other tables in the transaction that changes them.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('waiting_items', table => {
    table.comment('One row an item and person (or team) that can settle it');
    table.string('pilot_ref', 255).notNullable();
    table.string('item_id', 255).notNullable();
    table.string('person', 255).notNullable().comment('User or Group ref');
    table.string('kind', 64).notNullable();
    table.text('title').notNullable();
    table.string('since', 24).notNullable();
    table.text('roles').notNullable().comment('JSON');
    table.text('not_by').notNullable().comment('JSON: who may not');
    table.string('link', 255).notNullable();
    table.string('until', 24).notNullable().comment('End of a deputyship');
    table.primary(['pilot_ref', 'item_id', 'person']);
    table.index(['person', 'since'], 'waiting_items_person_idx');
  });

  await knex.schema.createTable('portfolio_rows', table => {
    table.comment('What the portfolio shows of a pilot, ready to be read');
    table.string('pilot_ref', 255).notNullable().primary();
    table.integer('passed').notNullable();
    table.integer('exempt').notNullable();
    table.integer('total').notNullable();
    table.text('items').notNullable().comment('JSON: status of each item');
    table.text('criteria').notNullable().comment('JSON');
    table.text('delivery').notNullable().comment('JSON');
    table.string('stale_at', 24).notNullable().comment('When time changes it');
    table.index(['stale_at'], 'portfolio_rows_stale_idx');
  });

  await knex.schema.createTable('attention', table => {
    table.comment('What a pilot wants to be looked at for, from when on');
    table.string('pilot_ref', 255).notNullable();
    table.string('kind', 32).notNullable();
    table.text('detail').notNullable();
    table.string('from_time', 24).notNullable();
    table.primary(['pilot_ref', 'kind']);
    table.index(['kind', 'from_time'], 'attention_kind_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('attention');
  await knex.schema.dropTable('portfolio_rows');
  await knex.schema.dropTable('waiting_items');
};
