// @ts-check

/** What the proposal of criteria stands in from now on, beside proposals of other things. */
const BEFORE = '{"criteria":';

/**
 * Amendments of the frozen values beside those of the criteria, and every
 * version of the frozen values. Versions are only ever added, so that what was
 * signed stays readable whatever is amended.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.renameTable('criteria_amendments', 'amendments');
  await knex.schema.alterTable('amendments', table => {
    table
      .string('matter', 16)
      .notNullable()
      .defaultTo('criteria')
      .comment('What is amended: criteria or values');
  });
  await knex.raw('alter table amendments rename column criteria to content');
  await knex('amendments').update({
    content: knex.raw(`? || content || '}'`, [BEFORE]),
  });

  await knex.schema.createTable('frozen_values', table => {
    table.comment('Frozen values, one row a version; the greatest rules');
    table.string('pilot_ref', 255).notNullable();
    table.integer('version').notNullable();
    table.text('fields').notNullable().comment('JSON: exactly what is hashed');
    table.string('hash', 64).notNullable();
    table.string('origin', 16).notNullable().comment('approval or amendment');
    table.string('amendment_id', 36).nullable();
    table.string('made_at', 24).notNullable();
    table.primary(['pilot_ref', 'version']);
  });
  await knex.raw(`
    insert into frozen_values (pilot_ref, version, fields, hash, origin, made_at)
    select p.ref, 1, p.frozen, p.frozen_hash, 'approval',
      coalesce(a.approved_at, p.stage_since)
    from pilots p left join approvals a on a.pilot_ref = p.ref
    where p.frozen is not null and p.frozen_hash is not null`);
  // Read anew, so that it is known what the Systems among the targets hold.
  await knex('pilots').update({ entity_hash: '' });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('frozen_values');
  await knex('amendments').where('matter', 'values').delete();
  await knex('amendments')
    .where('content', 'like', `${BEFORE}%`)
    .update({
      content: knex.raw('substr(content, ?, length(content) - ?)', [
        BEFORE.length + 1,
        BEFORE.length + 1,
      ]),
    });
  await knex.raw('alter table amendments rename column content to criteria');
  await knex.raw('alter table amendments drop column matter');
  await knex.schema.renameTable('amendments', 'criteria_amendments');
};
