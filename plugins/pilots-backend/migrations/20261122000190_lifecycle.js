// @ts-check

/**
 * Signatures over the hashes of pack, criteria and entity, what was approved,
 * and why a pilot is paused.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('signatures', table => {
    table.comment('Who signed which hashes, in which role, with which words');
    table.string('id', 36).notNullable().primary();
    table.string('pilot_ref', 255).notNullable();
    table.string('role', 32).notNullable();
    table.text('signatory').notNullable().comment('JSON: Signatory');
    table.string('hash', 64).notNullable().comment('Over all three hashes');
    table.text('hashes').notNullable().comment('JSON: pack, criteria, entity');
    table.text('statement').notNullable();
    table.string('signed_at', 24).notNullable();
    table.string('voided_at', 24).nullable();
    table.text('void_reason').nullable();
    table.index(['pilot_ref', 'voided_at'], 'signatures_pilot_idx');
  });

  await knex.schema.createTable('approvals', table => {
    table.comment('The hashes that the last approval of a pilot covers');
    table.string('pilot_ref', 255).notNullable().primary();
    table.text('hashes').notNullable().comment('JSON: pack, criteria, entity');
    table.string('approved_at', 24).notNullable();
  });

  await knex.schema.createTable('pause_causes', table => {
    table.comment('Why a pilot is paused; a pause ends when all are cleared');
    table.string('id', 36).notNullable().primary();
    table.string('pilot_ref', 255).notNullable();
    table
      .string('cause', 32)
      .notNullable()
      .comment('by-hand, limit, waiver, …');
    table.string('subject', 255).notNullable().comment('For example a check');
    table.text('detail').notNullable();
    table.string('paused_by', 255).notNullable();
    table.string('paused_at', 24).notNullable();
    table.string('cleared_at', 24).nullable();
    table.string('cleared_by', 255).nullable();
    table.index(['pilot_ref', 'cleared_at'], 'pause_causes_pilot_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('pause_causes');
  await knex.schema.dropTable('approvals');
  await knex.schema.dropTable('signatures');
};
