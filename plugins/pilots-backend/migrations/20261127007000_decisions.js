// @ts-check

const NOW = {
  sqlite: `strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`,
  pg: `to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
};

/** Tables that only grow, each with what makes a row the same row again. */
const APPEND_ONLY = {
  decision_votes: ['pilot_ref', 'seq'],
  decision_proposals: ['pilot_ref', 'version'],
  exit_confirmations: ['pilot_ref', 'seq'],
  decision_records: ['pilot_ref', 'number'],
  decision_components: ['decision_id', 'component_ref'],
  look_backs: ['decision_id', 'seq'],
};

/** @param {string} now @param {string} no */
const duePurge = (now, no) => `EXISTS (
  SELECT 1 FROM record_purges p
  WHERE p.pilot_ref = OLD.pilot_ref AND p.executed_at IS NULL
    AND p.legal_hold = ${no} AND p.due_at <= ${now}
)`;

/**
 * The forum and what it decided. Rows are added and never changed; they go
 * only with the pilot's record, when a purge of it is due.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('decision_votes', table => {
    table.comment('Votes of the forum; the last of a role in a round counts');
    table.string('pilot_ref', 255).notNullable();
    table.integer('seq').notNullable().comment('From 1, within the pilot');
    table.integer('round').notNullable().comment('Number of the decision');
    table.string('role', 32).notNullable();
    table.text('signatory').notNullable().comment('JSON: Signatory');
    table.string('outcome', 16).notNullable().comment('scale, iterate, stop');
    table.text('reason').notNullable();
    table.string('voted_at', 24).notNullable();
    table.primary(['pilot_ref', 'seq']);
  });

  await knex.schema.createTable('decision_proposals', table => {
    table.comment('Rationale, alternatives and learnings, every version');
    table.string('pilot_ref', 255).notNullable();
    table.integer('version').notNullable().comment('From 1, within the pilot');
    table.integer('round').notNullable().comment('Number of the decision');
    table.text('words').notNullable().comment('JSON: DecisionWords');
    table.text('proposed_by').notNullable().comment('JSON: Signatory');
    table.string('proposed_at', 24).notNullable();
    table.primary(['pilot_ref', 'version']);
  });

  await knex.schema.createTable('exit_confirmations', table => {
    table.comment('Evidence that a stopped pilot is wound up');
    table.string('pilot_ref', 255).notNullable();
    table.integer('seq').notNullable().comment('From 1, within the pilot');
    table.string('part', 32).notNullable().comment('accessRemoved, …');
    table.text('evidence').notNullable();
    table.text('confirmed_by').notNullable().comment('JSON: Signatory');
    table.string('confirmed_at', 24).notNullable();
    table.primary(['pilot_ref', 'seq']);
  });

  await knex.schema.createTable('decision_records', table => {
    table.comment('Decisions, as they were recorded for good');
    table.string('id', 36).notNullable().primary();
    table.string('pilot_ref', 255).notNullable();
    table.integer('number').notNullable().comment('From 1, within the pilot');
    table.string('decided_at', 24).notNullable();
    table.string('outcome', 16).notNullable().comment('scale, iterate, stop');
    table.string('recommended', 16).notNullable();
    table.string('sector', 64).notNullable();
    table.integer('proposal_version').notNullable();
    table.integer('criteria_version').notNullable();
    table.string('supersedes', 36).nullable();
    table.text('reason').nullable().comment('Said on deciding');
    table.text('search_text').notNullable().comment('Lower case');
    table.text('body').notNullable().comment('JSON: DecisionRecord');
    table.string('hash', 64).notNullable().comment('Of its canonical JSON');
    table.unique(['pilot_ref', 'number'], {
      indexName: 'decision_records_pilot_uq',
    });
    table.index(['decided_at', 'id'], 'decision_records_date_idx');
    table.index(['supersedes'], 'decision_records_supersedes_idx');
  });

  await knex.schema.createTable('decision_components', table => {
    table.comment('Catalog entities that a decision is about');
    table.string('decision_id', 36).notNullable();
    table.string('pilot_ref', 255).notNullable();
    table.string('component_ref', 255).notNullable();
    table.primary(['decision_id', 'component_ref']);
    table.index(['component_ref'], 'decision_components_ref_idx');
  });

  await knex.schema.createTable('look_backs', table => {
    table.comment('How decisions look in hindsight');
    table.string('decision_id', 36).notNullable();
    table.integer('seq').notNullable().comment('From 1, within the decision');
    table.string('pilot_ref', 255).notNullable();
    table.string('verdict', 16).notNullable();
    table.text('note').notNullable();
    table.text('looked_by').notNullable().comment('JSON: Signatory');
    table.string('looked_at', 24).notNullable();
    table.string('next_date', 10).nullable();
    table.primary(['decision_id', 'seq']);
  });

  await knex.schema.createTable('look_back_dates', table => {
    table.comment('When decisions are looked at next; follows from the others');
    table.string('decision_id', 36).notNullable().primary();
    table.string('pilot_ref', 255).notNullable();
    table.string('due_at', 24).notNullable().comment('As the day begins there');
    table.string('reminded_at', 24).nullable();
    table.index(['reminded_at', 'due_at'], 'look_back_dates_due_idx');
    table.index(['pilot_ref'], 'look_back_dates_pilot_idx');
  });

  await knex.schema.createTable('pilot_successors', table => {
    table.comment('Pilots that were offered as successors of iterating ones');
    table.string('successor_ref', 255).notNullable().primary();
    table.string('pilot_ref', 255).notNullable();
    table.string('decision_id', 36).notNullable();
    table.text('offered_by').notNullable().comment('JSON: Signatory');
    table.string('offered_at', 24).notNullable();
    table.index(['pilot_ref'], 'pilot_successors_pilot_idx');
  });

  await (knex.client.config.client === 'pg' ? guardPg : guardSqlite)(knex);
};

/** @param {import('knex').Knex} knex */
async function guardPg(knex) {
  await knex.raw(`
    CREATE FUNCTION decisions_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' AND ${duePurge(
        NOW.pg,
        'FALSE',
      )} THEN RETURN OLD; END IF;
      RAISE EXCEPTION 'decisions are never changed';
    END $$;
    CREATE FUNCTION decisions_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'decisions are never changed';
    END $$;
  `);
  for (const table of Object.keys(APPEND_ONLY)) {
    await knex.raw(`
      CREATE TRIGGER ${table}_no_change BEFORE UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION decisions_guard();
      CREATE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION decisions_refuse();
    `);
  }
}

/** @param {import('knex').Knex} knex */
async function guardSqlite(knex) {
  const refuse = `BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END`;
  for (const [table, key] of Object.entries(APPEND_ONLY)) {
    const same = key.map(column => `e.${column} = NEW.${column}`).join(' AND ');
    const known =
      table === 'decision_records' ? `(${same}) OR e.id = NEW.id` : same;
    for (const sql of [
      `CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table} ${refuse}`,
      `CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
       WHEN NOT ${duePurge(NOW.sqlite, '0')} ${refuse}`,
      // REPLACE removes the old row without firing delete triggers.
      `CREATE TRIGGER ${table}_no_replace BEFORE INSERT ON ${table}
       WHEN EXISTS (SELECT 1 FROM ${table} e WHERE ${known}) ${refuse}`,
    ]) {
      await knex.raw(sql);
    }
  }
}

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'pilot_successors',
    'look_back_dates',
    ...Object.keys(APPEND_ONLY).reverse(),
  ]) {
    await knex.schema.dropTable(table);
  }
  if (knex.client.config.client === 'pg') {
    await knex.raw('DROP FUNCTION decisions_guard');
    await knex.raw('DROP FUNCTION decisions_refuse');
  }
};
