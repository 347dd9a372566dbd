// @ts-check

/** The first and the last year that have a partition of their own. */
const YEARS = { first: 2016, last: 2040 };

/**
 * Delivery events. An identity points at the version that rules; the facts lie
 * beside it, by component and time, so that a pilot's history is read by its
 * components alone. On PostgreSQL the facts are partitioned by the year that an
 * event speaks of. Times are epoch milliseconds here: they are compared with
 * one another by the million, and never shown.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client === 'pg';
  /** Compared byte by byte, which is faster and the same everywhere. */
  const text = isPostgres ? 'text collate "C"' : 'text';

  await knex.schema.createTable('delivery_identities', table => {
    table.comment('The current version of each event identity');
    table.specificType('event_key', text).notNullable().primary();
    table.bigInteger('updated_at').notNullable().comment('Epoch ms');
    table.bigInteger('sequence').notNullable().comment('Place in its receipt');
    table.specificType('hash', text).notNullable();
    table.bigInteger('event_time').notNullable().comment('Where its facts lie');
    table.text('components').notNullable().comment('JSON: where its facts lie');
  });

  if (isPostgres) {
    await knex.raw(`
      create table delivery_facts (
        component text collate "C" not null,
        event_time bigint not null,
        event_key text collate "C" not null,
        type text not null,
        body text not null,
        primary key (component, event_time, event_key)
      ) partition by range (event_time)`);
    await knex.raw(
      `comment on table delivery_facts is 'Current facts, one row a component'`,
    );
    for (let year = YEARS.first; year <= YEARS.last + 1; year++) {
      const from = year === YEARS.first ? 'minvalue' : Date.UTC(year, 0);
      const to = year > YEARS.last ? 'maxvalue' : Date.UTC(year + 1, 0);
      await knex.raw(
        `create table delivery_facts_${year} partition of delivery_facts
         for values from (${from}) to (${to})`,
      );
    }
  } else {
    await knex.schema.createTable('delivery_facts', table => {
      table.comment('Current facts, one row a component');
      table.text('component').notNullable();
      table.bigInteger('event_time').notNullable().comment('Epoch ms');
      table.text('event_key').notNullable();
      table.text('type').notNullable();
      table.text('body').notNullable().comment('JSON');
      table.primary(['component', 'event_time', 'event_key']);
    });
  }

  await knex.schema.createTable('delivery_components', table => {
    table.comment('Grows with each change to the facts of a component');
    table.specificType('component', text).notNullable().primary();
    table.bigInteger('revision').notNullable();
    table
      .bigInteger('projected')
      .notNullable()
      .defaultTo(0)
      .comment('The revision that the portfolio shows');
  });

  await knex.schema.createTable('delivery_causes', table => {
    table.comment(
      'Incidents by the deployment that they put themselves down to',
    );
    table.specificType('deployment_id', text).notNullable();
    table.specificType('event_key', text).notNullable().comment('The incident');
    table.bigInteger('revision').notNullable();
    table.primary(['deployment_id', 'event_key']);
    table.index(['event_key'], 'delivery_causes_event_idx');
    table.index(['revision'], 'delivery_causes_revision_idx');
  });

  await knex.schema.createTable('delivery_receipts', table => {
    table.comment('One row: the place of the last event received');
    table.integer('id').notNullable().primary();
    table.bigInteger('received_at').notNullable().comment('Epoch ms');
    table.bigInteger('sequence').notNullable();
  });
  await knex('delivery_receipts').insert({
    id: 1,
    received_at: 0,
    sequence: 0,
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'delivery_receipts',
    'delivery_causes',
    'delivery_components',
    'delivery_facts',
    'delivery_identities',
  ]) {
    await knex.schema.dropTable(table);
  }
};
