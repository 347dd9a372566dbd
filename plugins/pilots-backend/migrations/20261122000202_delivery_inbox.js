// @ts-check

/**
 * What webhooks brought: kept before it is answered, applied afterwards.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('delivery_inbox', table => {
    table.comment('Deliveries of webhooks and what became of them');
    table.bigIncrements('id');
    table.string('source', 32).notNullable();
    table.text('event').notNullable().comment('The word of the vendor');
    table.text('delivery_id').nullable().comment('The name of the vendor');
    table.text('subject').nullable().comment('Read together with others of it');
    table.text('path').notNullable();
    table.text('headers').notNullable().comment('JSON');
    table.binary('body').notNullable().comment('The bytes as they came');
    table.string('fingerprint', 64).notNullable();
    table.bigInteger('received_at').notNullable().comment('Epoch ms');
    table.bigInteger('sequence').notNullable().comment('Place of its events');
    table.string('status', 16).notNullable();
    table.text('detail').nullable().comment('Why it is as it is');
    table.text('outcome').nullable().comment('JSON: what became of its events');
    table.integer('attempts').notNullable().defaultTo(0);
    table
      .bigInteger('next_attempt_at')
      .nullable()
      .comment('Only of pending ones');
    table.bigInteger('settled_at').nullable();
    table.unique(['fingerprint'], {
      indexName: 'delivery_inbox_fingerprint_uq',
    });
    table.index(['status', 'next_attempt_at'], 'delivery_inbox_due_idx');
    table.index(['source', 'subject'], 'delivery_inbox_subject_idx');
    table.index(['settled_at'], 'delivery_inbox_settled_idx');
  });

  await knex.schema.createTable('delivery_unmapped', table => {
    table.comment('Names in deliveries that map to no component yet');
    table.bigInteger('delivery').notNullable();
    table.text('mapping_key').notNullable();
    table.primary(['delivery', 'mapping_key']);
    table.index(['mapping_key'], 'delivery_unmapped_key_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('delivery_unmapped');
  await knex.schema.dropTable('delivery_inbox');
};
