// @ts-check

/**
 * Pilots that were started in the portal, whose entities the catalog is served
 * from here, and packs that were saved for others to begin with.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('stored_pilots', table => {
    table.comment('Entities of pilots that were started in the portal');
    table.string('ref', 255).notNullable().primary();
    table.text('entity').notNullable().comment('JSON: the Pilot entity');
    table.string('created_by', 255).notNullable();
    table.string('created_at', 24).notNullable();
    table.string('template_id', 36).nullable().comment('Pack it begins with');
  });

  await knex.schema.createTable('pack_templates', table => {
    table.comment(
      'Packs of decided pilots, cleaned, for the next to begin with',
    );
    table.string('id', 36).notNullable().primary();
    table.string('title', 200).notNullable();
    table.string('sector', 64).notNullable();
    table.string('pilot_ref', 255).notNullable().comment('Where it comes from');
    table.string('outcome', 32).notNullable().comment('How that was decided');
    table.text('documents').notNullable().comment('JSON: Markdown by document');
    table.string('saved_by', 255).notNullable();
    table.string('saved_at', 24).notNullable();
    table.index(['sector', 'saved_at'], 'pack_templates_sector_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('pack_templates');
  await knex.schema.dropTable('stored_pilots');
};
