// @ts-check

/**
 * Outcomes: how they are measured, and what was observed. Observations are
 * added and never changed; a table beside them points at those that count now,
 * with all that sums and curves need, so that neither touches history.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('outcome_definitions', table => {
    table.comment('Business metrics of a pilot; the greatest version rules');
    table.string('pilot_ref', 255).notNullable();
    table.integer('version').notNullable();
    table.text('definition').notNullable().comment('JSON: OutcomeDefinition');
    table.text('saved_by').notNullable().comment('JSON: Signatory');
    table.string('saved_at', 24).notNullable();
    table.primary(['pilot_ref', 'version']);
  });

  await knex.schema.createTable('observations', table => {
    table.comment('What was observed, as it was reported; append-only');
    table.string('pilot_ref', 255).notNullable();
    table.integer('seq').notNullable().comment('From 1, in order of recording');
    table.string('metric', 63).notNullable().comment('sli for samples');
    table.string('id', 255).notNullable().comment('Same id: a correction');
    table.string('kind', 8).notNullable().comment('metric or sli');
    table.double('value').nullable();
    table.double('good').nullable();
    table.double('total').nullable();
    table.integer('window_ms').notNullable().comment('A sample covers so much');
    table.string('segment', 100).notNullable().comment('Empty: all users');
    table.string('support_hours', 100).nullable();
    table.string('occurred_at', 24).notNullable();
    table.string('recorded_at', 24).notNullable();
    table.text('reporter').notNullable().comment('JSON: Signatory');
    table
      .string('via', 32)
      .notNullable()
      .comment('hand, csv, api, prometheus…');
    table.text('note').nullable();
    table.string('supersedes', 255).nullable();
    table.string('hash', 64).notNullable().comment('Of what was observed');
    table.primary(['pilot_ref', 'seq']);
    table.index(['pilot_ref', 'metric', 'id'], 'observations_id_idx');
    table.index(['pilot_ref', 'occurred_at', 'seq'], 'observations_time_idx');
  });

  await knex.schema.createTable('observation_heads', table => {
    table.comment('The latest version of each observation');
    table.string('pilot_ref', 255).notNullable();
    table.string('metric', 63).notNullable();
    table.string('id', 255).notNullable();
    table.integer('seq').notNullable();
    table.boolean('is_current').notNullable().comment('False: superseded');
    table.string('superseded_by', 255).nullable();
    table.string('segment', 100).notNullable();
    table.string('occurred_at', 24).notNullable();
    table.integer('window_ms').notNullable();
    table.double('value').nullable();
    table.double('good').nullable();
    table.double('total').nullable();
    table.string('support_hours', 100).nullable();
    table.string('hash', 64).notNullable();
    table.primary(['pilot_ref', 'metric', 'id']);
    table.index(
      ['pilot_ref', 'metric', 'is_current', 'occurred_at'],
      'observation_heads_time_idx',
    );
  });

  await knex.schema.createTable('outcome_sources', table => {
    table.comment('How far each source was heard, and since when it is not');
    table.string('pilot_ref', 255).notNullable();
    table.string('signal', 63).notNullable().comment('A metric, or sli');
    table.string('source_hash', 64).notNullable();
    table.string('polled_until', 24).nullable();
    table.string('failing_since', 24).nullable();
    table.text('failure').nullable();
    table.string('silent_since', 24).nullable();
    table.primary(['pilot_ref', 'signal']);
  });

  if (knex.client.config.client === 'pg') {
    await knex.raw(`
      CREATE FUNCTION observations_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'observations are corrected by new ones';
      END $$;
      CREATE TRIGGER observations_no_update BEFORE UPDATE ON observations
        FOR EACH ROW EXECUTE FUNCTION observations_refuse();
    `);
    return;
  }
  await knex.raw(
    `CREATE TRIGGER observations_no_update BEFORE UPDATE ON observations
     BEGIN SELECT RAISE(ABORT, 'observations are corrected by new ones'); END`,
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('outcome_sources');
  await knex.schema.dropTable('observation_heads');
  await knex.schema.dropTable('observations');
  await knex.schema.dropTable('outcome_definitions');
  if (knex.client.config.client === 'pg') {
    await knex.raw('DROP FUNCTION observations_refuse');
  }
};
