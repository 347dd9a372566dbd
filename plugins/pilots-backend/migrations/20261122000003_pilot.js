// @ts-check

/**
 * The pilots as the catalog tells them, their stage, and who holds which role.
 * Columns that a permission rule filters on are NOT NULL: in SQL's three-valued
 * logic a NULL would be neither inside nor outside a condition.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('pilots', table => {
    table.comment('One row a pilot: what the catalog says, and the stage');
    table.string('ref', 255).notNullable().primary().comment('namespace/name');
    table.text('title').notNullable();
    table
      .text('search_text')
      .notNullable()
      .comment('Lower case, for the filter');
    table.string('stage', 32).notNullable().defaultTo('draft');
    table.string('stage_since', 24).notNullable();
    table.string('sector', 32).notNullable();
    table.string('owner', 255).notNullable();
    table.string('start_date', 10).notNullable();
    table.string('decision_date', 10).notNullable();
    table.string('time_zone', 64).notNullable();
    table.text('entity').notNullable().comment('JSON: normalised entity');
    table.string('entity_hash', 64).notNullable();
    table.boolean('entity_present').notNullable().defaultTo(true);
    table.text('unresolved').notNullable().comment('JSON: refs not in catalog');
    table.text('frozen').nullable().comment('JSON: the fields that rule');
    table.string('frozen_hash', 64).nullable();
    table.string('started_at', 24).nullable();
    table.string('predecessor', 255).nullable();
    table.boolean('adopted').notNullable().defaultTo(false);
    table.string('synced_at', 24).notNullable();
    table.string('created_at', 24).notNullable();
    table.integer('version').notNullable().defaultTo(1);
    table.index(['stage', 'decision_date'], 'pilots_stage_idx');
    table.index(['decision_date', 'ref'], 'pilots_decision_date_idx');
    table.index(['owner'], 'pilots_owner_idx');
  });

  await knex.schema.createTable('pilot_targets', table => {
    table.comment('What a pilot puts live');
    table.string('pilot_ref', 255).notNullable();
    table.string('target_ref', 255).notNullable();
    table.primary(['pilot_ref', 'target_ref']);
    table.index(['target_ref'], 'pilot_targets_target_idx');
  });

  await knex.schema.createTable('pilot_holders', table => {
    table.comment('Who holds which role now, after claims and departures');
    table.string('pilot_ref', 255).notNullable();
    table.string('role', 32).notNullable();
    table.string('holder', 255).notNullable();
    table.string('source', 16).notNullable().comment('entity, claim or frozen');
    table.primary(['pilot_ref', 'role']);
    table.index(['holder'], 'pilot_holders_holder_idx');
  });

  await knex.schema.createTable('role_claims', table => {
    table.comment('Claims to vacant roles and what became of them');
    table.string('id', 36).notNullable().primary();
    table.string('pilot_ref', 255).notNullable();
    table.string('role', 32).notNullable();
    table.string('claimant', 255).notNullable();
    table.string('state', 16).notNullable().comment('pending, accepted, …');
    table.text('note').notNullable().defaultTo('');
    table.string('claimed_at', 24).notNullable();
    table.string('decided_by', 255).nullable();
    table.string('decided_at', 24).nullable();
    table.text('reason').nullable();
    table.index(['pilot_ref', 'role', 'state'], 'role_claims_pilot_idx');
    table.index(['claimant', 'state'], 'role_claims_claimant_idx');
  });

  await knex.schema.createTable('role_departures', table => {
    table.comment('Holders named in the entity or frozen who stepped down');
    table.string('pilot_ref', 255).notNullable();
    table.string('role', 32).notNullable();
    table.string('holder', 255).notNullable();
    table.string('departed_at', 24).notNullable();
    table.text('reason').notNullable();
    table.primary(['pilot_ref', 'role', 'holder']);
  });

  await knex.schema.createTable('role_changes', table => {
    table.comment('Grows with each change of people: the snapshot version');
    table.bigIncrements('id');
    table.string('pilot_ref', 255).notNullable();
    table.string('changed_at', 24).notNullable();
  });

  await knex.schema.createTable('role_deputies', table => {
    table.comment('Who may act for a holder, until when');
    table.string('pilot_ref', 255).notNullable();
    table.string('role', 32).notNullable();
    table.string('holder', 255).notNullable();
    table.string('deputy', 255).notNullable();
    table.string('until', 24).notNullable();
    table.string('named_at', 24).notNullable();
    table.primary(['pilot_ref', 'role']);
    table.index(['deputy'], 'role_deputies_deputy_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'role_deputies',
    'role_changes',
    'role_departures',
    'role_claims',
    'pilot_holders',
    'pilot_targets',
    'pilots',
  ]) {
    await knex.schema.dropTable(table);
  }
};
