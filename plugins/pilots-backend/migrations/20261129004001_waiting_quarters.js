// @ts-check

/** Written so that both databases understand it: `2026-Q4` of an RFC 3339 time. */
const quarterOf = time =>
  `substr(${time}, 1, 4) || '-Q' || case
     when substr(${time}, 6, 2) < '04' then '1'
     when substr(${time}, 6, 2) < '07' then '2'
     when substr(${time}, 6, 2) < '10' then '3'
     else '4' end`;

/**
 * How long things waited for whom is kept as sums of a quarter: the view of a quarter needs no more,
 * reads a fifth of the rows, and nobody can look up what one person did on one day.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('waiting_quarters', table => {
    table.comment('What waited for somebody and does no more, by quarter');
    table.string('quarter', 7).notNullable().comment('2026-Q4');
    table.string('pilot_ref', 255).notNullable();
    table.string('kind', 64).notNullable();
    table.string('person', 255).notNullable().comment('User or Group ref');
    table.integer('count').notNullable();
    table.bigInteger('waited_ms').notNullable();
    table.primary(['quarter', 'pilot_ref', 'kind', 'person']);
  });
  await knex.raw(
    `insert into waiting_quarters
     select ${quarterOf(
       'ended_at',
     )}, pilot_ref, kind, person, count(*), sum(waited_ms)
     from waiting_history group by 1, 2, 3, 4`,
  );
  await knex.schema.dropTable('waiting_history');
};

/**
 * The sums cannot be taken apart again: the history begins anew.
 *
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.createTable('waiting_history', table => {
    table.comment('What waited for somebody and does no more');
    table.bigIncrements('seq');
    table.string('pilot_ref', 255).notNullable();
    table.string('item_id', 255).notNullable();
    table.string('person', 255).notNullable().comment('User or Group ref');
    table.string('kind', 64).notNullable();
    table.string('since', 24).notNullable();
    table.string('ended_at', 24).notNullable();
    table.bigInteger('waited_ms').notNullable();
    table.index(['ended_at', 'kind'], 'waiting_history_ended_idx');
  });
  await knex.schema.dropTable('waiting_quarters');
};
