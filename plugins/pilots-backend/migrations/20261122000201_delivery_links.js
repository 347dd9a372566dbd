// @ts-check

/**
 * What people said about incidents and deployments, what a System among a
 * pilot's targets consists of, and what was worked out from the events.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('delivery_links', table => {
    table.comment('Incidents that a person linked to a deployment, or to none');
    table.string('id', 36).notNullable().primary();
    table.string('pilot_ref', 255).notNullable();
    table.string('incident_key', 64).notNullable();
    table.text('incident_source').notNullable();
    table.text('incident_id').notNullable();
    table.text('deployment_source').nullable().comment('Null: unlinked');
    table.text('deployment_id').nullable();
    table.text('reason').notNullable();
    table.string('actor', 255).notNullable();
    table.string('role', 32).notNullable();
    table.string('on_behalf_of', 255).nullable();
    table.string('linked_at', 24).notNullable();
    table.unique(['pilot_ref', 'incident_key'], {
      indexName: 'delivery_links_incident_uq',
    });
  });

  await knex.schema.createTable('delivery_system_components', table => {
    table.comment('The components of the Systems that a pilot targets');
    table.string('pilot_ref', 255).notNullable();
    table.string('system_ref', 255).notNullable();
    table.string('component', 255).notNullable();
    table.primary(['pilot_ref', 'system_ref', 'component']);
    table.index(['component'], 'delivery_system_components_idx');
  });

  await knex.schema.createTable('delivery_summaries', table => {
    table.comment('When the delivery numbers of the portfolio were worked out');
    table.string('pilot_ref', 255).notNullable().primary();
    table.string('computed_at', 24).notNullable();
  });

  await knex.schema.createTable('delivery_baselines', table => {
    table.comment('The delivery values with which a pilot set out');
    table.string('pilot_ref', 255).notNullable().primary();
    table.string('frozen_at', 24).notNullable();
    table.string('frozen_by', 255).notNullable();
    table.string('window_from', 24).notNullable();
    table.string('window_to', 24).notNullable();
    table.text('measures').notNullable().comment('JSON');
    table.string('hash', 64).notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('delivery_baselines');
  await knex.schema.dropTable('delivery_summaries');
  await knex.schema.dropTable('delivery_system_components');
  await knex.schema.dropTable('delivery_links');
};
