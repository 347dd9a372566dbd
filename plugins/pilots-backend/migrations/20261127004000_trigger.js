// @ts-check

/**
 * Cases of the rollback trigger, and when each pilot that is watched wants to
 * be looked at again.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('trigger_cases', table => {
    table.comment('Each time that a rollback trigger opened');
    table.string('pilot_ref', 255).notNullable();
    table.integer('number').notNullable().comment('From 1 within the pilot');
    table.string('state', 16).notNullable().comment('armed: it is over');
    table.string('opened_at', 24).notNullable();
    table.string('closed_at', 24).nullable();
    table.text('details').notNullable().comment('JSON: TriggerCase');
    table.primary(['pilot_ref', 'number']);
  });
  // Whatever goes wrong, further breaches join the case that is open.
  await knex.raw(
    `CREATE UNIQUE INDEX trigger_cases_open_idx ON trigger_cases (pilot_ref)
     WHERE closed_at IS NULL`,
  );

  await knex.schema.createTable('guardrail_watch', table => {
    table.comment('Pilots whose guardrails are watched, a row each');
    table.string('pilot_ref', 255).notNullable().primary();
    table.string('stage', 32).notNullable().comment('As it was looked at');
    table.string('check_at', 24).nullable().comment('Time alone changes it');
    table
      .string('reach_level', 16)
      .notNullable()
      .comment('Of the blast radius');
    table.string('reach_since', 24).notNullable();
    table.integer('version').notNullable();
    table.index(['check_at'], 'guardrail_watch_check_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('guardrail_watch');
  await knex.schema.dropTable('trigger_cases');
};
