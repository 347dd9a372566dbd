// @ts-check

/**
 * The ground floor: what waits to leave the database (outbox) and the answers
 * already given to repeated requests (idempotency keys).
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('outbox', table => {
    table.comment('Messages that leave after the transaction that wrote them');
    table.bigIncrements('id').comment('Order in which they leave');
    table.string('kind', 64).notNullable().comment('Who delivers it');
    table.text('payload').notNullable().comment('JSON');
    table.string('created_at', 24).notNullable();
    table.string('next_attempt_at', 24).notNullable();
    table.integer('attempts').notNullable().defaultTo(0);
    table.text('last_error').nullable();
    table.index(['next_attempt_at', 'id'], 'outbox_due_idx');
  });

  await knex.schema.createTable('idempotency_keys', table => {
    table.comment('First answers to creations that carry an Idempotency-Key');
    table.string('caller', 255).notNullable();
    table.string('route', 255).notNullable();
    table.string('key', 255).notNullable();
    table.string('body_hash', 64).notNullable();
    table.text('answer').notNullable().comment('JSON of the first answer');
    table.string('created_at', 24).notNullable();
    table.primary(['caller', 'route', 'key']);
    table.index(['created_at'], 'idempotency_keys_age_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('idempotency_keys');
  await knex.schema.dropTable('outbox');
};
