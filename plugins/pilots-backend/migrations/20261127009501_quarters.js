// @ts-check

/**
 * What the quarter view is made of: how long things waited for whom, the time
 * to restore as each quarter saw it last, and a way to find what happened to
 * all pilots at a time without reading all that ever happened.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('waiting_history', table => {
    table.comment('What waited for somebody and does no more');
    table.bigIncrements('seq');
    table.string('pilot_ref', 255).notNullable();
    table.string('item_id', 255).notNullable();
    table.string('person', 255).notNullable().comment('User or Group ref');
    table.string('kind', 64).notNullable();
    table.string('since', 24).notNullable();
    table.string('ended_at', 24).notNullable();
    table.bigInteger('waited_ms').notNullable();
    table.index(['ended_at', 'kind'], 'waiting_history_ended_idx');
  });

  await knex.schema.createTable('quarter_restores', table => {
    table.comment('Time to restore of the last 28 days, as last seen');
    table.string('quarter', 7).notNullable().comment('2026-Q4');
    table.string('pilot_ref', 255).notNullable();
    table.double('seconds').notNullable().comment('Median');
    table.integer('incidents').notNullable();
    table.primary(['quarter', 'pilot_ref']);
  });

  await knex.schema.alterTable('record_entries', table => {
    table.index(['action', 'time', 'pilot_ref'], 'record_entries_action_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('record_entries', table => {
    table.dropIndex(
      ['action', 'time', 'pilot_ref'],
      'record_entries_action_idx',
    );
  });
  await knex.schema.dropTable('quarter_restores');
  await knex.schema.dropTable('waiting_history');
};
