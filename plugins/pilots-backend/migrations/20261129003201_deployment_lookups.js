// @ts-check

/**
 * Two ways to a deployment that do not begin with its time: by its id, which an
 * incident of another component names as its cause, and by whether it names a
 * change record. Indices of what the body holds, so that they move with the
 * facts. Their expressions are those of `deploymentField` in the delivery room.
 *
 * The causes known so far are what the portfolio shows, or will once a day has
 * passed: nobody wants to wait until all of them were looked at again.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client === 'pg';
  const field = name =>
    isPostgres
      ? `((body::json ->> '${name}') collate "C")`
      : `json_extract(body, '$.${name}')`;
  await knex.raw(
    `create index delivery_facts_deployment_idx on delivery_facts (${field(
      'id',
    )}) where type = 'deployment'`,
  );
  await knex.raw(
    `create index delivery_facts_record_idx on delivery_facts (component)
     where type = 'deployment' and ${field('changeRecord')} is not null`,
  );
  await knex('delivery_components')
    .where('component', '*')
    .update({ projected: knex.ref('revision') });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('drop index delivery_facts_record_idx');
  await knex.raw('drop index delivery_facts_deployment_idx');
};
