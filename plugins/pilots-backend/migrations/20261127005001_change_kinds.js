// @ts-check

/**
 * Standard and emergency changes. Their duties lie in one JSON beside the change,
 * which is always read whole; `deadline_at` says when time alone changes
 * something, so that a timer finds the few that are due.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('change_records', table => {
    table.text('template').nullable().comment('JSON: id and version');
    table.text('commits').notNullable().defaultTo('[]').comment('JSON');
    table.text('versions').notNullable().defaultTo('[]').comment('JSON');
    table
      .text('emergency')
      .nullable()
      .comment('JSON: duties, what became of them');
    table
      .text('deployment')
      .nullable()
      .comment('JSON: what opened it by itself');
    table
      .string('deadline_at', 24)
      .nullable()
      .comment('When to look at it next');
    table.index(['deadline_at'], 'change_records_deadline_idx');
  });
  await knex.schema.alterTable('change_verdicts', table => {
    table.boolean('second').notNullable().defaultTo(false);
  });

  await knex.schema.createTable('change_templates', table => {
    table.comment('Standard changes that are agreed on beforehand');
    table.string('pilot_ref', 255).notNullable();
    table.integer('number').notNullable().comment('3 of STD-3');
    table.string('state', 16).notNullable();
    table.text('title').notNullable();
    table.text('impact').notNullable();
    table.text('deployment_plan').notNullable();
    table.text('backout_steps').notNullable();
    table.text('targets').notNullable().comment('JSON: entity refs');
    table.string('content_hash', 64).notNullable();
    table.text('authors').notNullable().comment('JSON: the first wrote it');
    table.text('verdicts').notNullable().comment('JSON, newest last');
    table.string('created_at', 24).notNullable();
    table.string('updated_at', 24).notNullable();
    table.string('authorised_at', 24).nullable();
    table.text('retirement').nullable().comment('JSON: reason, by, at');
    table.integer('version').notNullable();
    table.primary(['pilot_ref', 'number']);
    table.index(['state', 'pilot_ref'], 'change_templates_state_idx');
  });

  await knex.schema.createTable('change_joins', table => {
    table.comment('Deployments joined to changes, or to none, by hand');
    table.string('pilot_ref', 255).notNullable();
    table.string('source', 255).notNullable();
    table.string('deployment_id', 255).notNullable();
    table.string('change_id', 16).nullable().comment('CHG-7; null: none');
    table.text('reason').notNullable();
    table.text('signatory').notNullable().comment('JSON');
    table.string('joined_at', 24).notNullable();
    table.primary(['pilot_ref', 'source', 'deployment_id']);
  });

  await knex.schema.createTable('change_ledger_marks', table => {
    table.comment(
      'Up to where deployments were looked at for standard changes',
    );
    table.string('pilot_ref', 255).notNullable();
    table.string('component', 255).notNullable();
    table.bigInteger('revision').notNullable();
    table.primary(['pilot_ref', 'component']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('change_ledger_marks');
  await knex.schema.dropTable('change_joins');
  await knex.schema.dropTable('change_templates');
  await knex.schema.alterTable('change_verdicts', table => {
    table.dropColumn('second');
  });
  await knex.schema.alterTable('change_records', table => {
    table.dropIndex(['deadline_at'], 'change_records_deadline_idx');
    table.dropColumns(
      'template',
      'commits',
      'versions',
      'emergency',
      'deployment',
      'deadline_at',
    );
  });
};
