// @ts-check

/**
 * Configuration: versioned baselines by environment, what is observed, episodes
 * of drift, and why environments differ. Secrets are in none of these tables,
 * only keyed hashes of them.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('configuration_settings', table => {
    table.comment('How a configuration is watched; the greatest version rules');
    table.string('pilot_ref', 255).notNullable();
    table.integer('version').notNullable();
    table.text('settings').notNullable().comment('JSON: ConfigurationSettings');
    table.text('saved_by').notNullable().comment('JSON: Signatory');
    table.string('saved_at', 24).notNullable();
    table.primary(['pilot_ref', 'version']);
  });

  await knex.schema.createTable('configuration_baselines', table => {
    table.comment('Versions of the baseline of each environment');
    table.string('pilot_ref', 255).notNullable();
    table.string('environment', 63).notNullable();
    table.integer('version').notNullable().comment('From 1');
    table.string('state', 16).notNullable();
    table.string('hash', 64).notNullable().comment('Of the parameters');
    table.integer('parameter_count').notNullable();
    table.integer('secret_count').notNullable();
    table
      .text('parameters')
      .notNullable()
      .comment('JSON: Parameter[], sorted by path, secrets sealed');
    table.text('note').notNullable();
    table.string('change_id', 16).nullable();
    table.string('drift_id', 36).nullable();
    table.text('author').notNullable().comment('JSON: Signatory');
    table.string('proposed_at', 24).notNullable();
    table.text('verdict').nullable().comment('JSON: BaselineVerdict');
    table
      .string('rollout_until', 24)
      .nullable()
      .comment('Until then the values of the version before are right, too');
    table.primary(['pilot_ref', 'environment', 'version']);
  });

  await knex.schema.createTable('configuration_current', table => {
    table.comment('What was observed last in each environment');
    table.string('pilot_ref', 255).notNullable();
    table.string('environment', 63).notNullable();
    table.string('observed_at', 24).notNullable();
    table.string('received_at', 24).notNullable();
    table.string('hash', 64).notNullable();
    table.string('via', 16).notNullable().comment('api, hand or url');
    table.text('reporter').notNullable().comment('JSON: Signatory');
    table.integer('parameter_count').notNullable();
    table.text('parameters').notNullable().comment('JSON: Parameter[], sealed');
    table.primary(['pilot_ref', 'environment']);
  });

  await knex.schema.createTable('configuration_observations', table => {
    table.comment('Each content that was observed, without the content');
    table.string('pilot_ref', 255).notNullable();
    table.string('environment', 63).notNullable();
    table.string('observed_at', 24).notNullable();
    table.string('hash', 64).notNullable();
    table.string('received_at', 24).notNullable();
    table.string('via', 16).notNullable();
    table.text('reporter').notNullable().comment('JSON: Signatory');
    table.integer('parameter_count').notNullable();
    table.integer('difference_count').notNullable().comment('To the baseline');
    table
      .boolean('late')
      .notNullable()
      .comment('Came after a newer one, and changed nothing');
    table.primary(['pilot_ref', 'environment', 'observed_at', 'hash']);
  });

  await knex.schema.createTable('configuration_drift', table => {
    table.comment('Episodes of drift; one is one alert');
    table.string('id', 36).primary();
    table.string('pilot_ref', 255).notNullable();
    table.string('environment', 63).notNullable();
    table.string('state', 8).notNullable().comment('open or closed');
    table.string('opened_at', 24).notNullable();
    table.string('closed_at', 24).nullable();
    table.integer('drifted_count').notNullable();
    table.text('episode').notNullable().comment('JSON: DriftEpisode');
    table.index(
      ['pilot_ref', 'environment', 'state', 'closed_at'],
      'configuration_drift_state_idx',
    );
    table.index(
      ['pilot_ref', 'opened_at', 'id'],
      'configuration_drift_time_idx',
    );
  });

  await knex.schema.createTable('configuration_explanations', table => {
    table.comment('Why parameters may differ between environments; kept');
    table.string('id', 36).primary();
    table.string('pilot_ref', 255).notNullable();
    table.string('environment', 63).notNullable();
    table.string('reference', 63).notNullable();
    table.string('path', 1024).notNullable();
    table.string('basis', 64).notNullable().comment('Hash of both values');
    table.text('reason').notNullable();
    table.text('explained_by').notNullable().comment('JSON: Signatory');
    table.string('explained_at', 24).notNullable();
    table.string('replaced_at', 24).nullable();
    table.index(
      ['pilot_ref', 'replaced_at', 'environment'],
      'configuration_explanations_idx',
    );
  });

  await knex.schema.createTable('configuration_sources', table => {
    table.comment('Addresses that are read on a schedule, and how that goes');
    table.string('pilot_ref', 255).notNullable();
    table.string('environment', 63).notNullable();
    table.text('url').notNullable();
    table.integer('every_ms').notNullable();
    table.string('next_read_at', 24).notNullable();
    table.string('read_at', 24).nullable();
    table.text('etag').nullable();
    table.string('failing_since', 24).nullable();
    table.text('failure').nullable();
    table.primary(['pilot_ref', 'environment']);
    table.index(['next_read_at'], 'configuration_sources_due_idx');
  });

  await knex.schema.createTable('configuration_standing', table => {
    table.comment('What other rooms ask, worked out with each write');
    table.string('pilot_ref', 255).primary();
    table.text('facts').notNullable().comment('JSON: ConfigurationStanding');
    table
      .string('watched_at', 24)
      .nullable()
      .comment('When the live environment was last observed');
    table.string('silent_since', 24).nullable();
    table.index(['watched_at'], 'configuration_standing_watched_idx');
  });

  await knex.schema.createTable('configuration_keys', table => {
    table.comment('The key of keyed hashes, where the operator has set none');
    table.string('name', 32).primary();
    table.string('key', 64).notNullable();
    table.string('created_at', 24).notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'keys',
    'standing',
    'sources',
    'explanations',
    'drift',
    'observations',
    'current',
    'baselines',
    'settings',
  ]) {
    await knex.schema.dropTable(`configuration_${table}`);
  }
};
