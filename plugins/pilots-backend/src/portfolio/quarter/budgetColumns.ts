import { Knex } from 'knex';

/** The budget out of what rules in a pilot (alias `p`), as columns, so that the whole text need not travel. */
export function budgetColumns(tx: Knex): Knex.Raw[] {
  const isPostgres = tx.client.config.client === 'pg';
  const value = (column: string, path: string[]) =>
    isPostgres
      ? `${column}::json #>> '{${path.join(',')}}'`
      : `json_extract(${column}, '$.${path.join('.')}')`;
  return ['amount', 'currency'].map(part => {
    const path = ['intent', 'budget', part];
    return tx.raw(
      `case when p.frozen is null
       then ${value('p.entity', ['fields', ...path])}
       else ${value('p.frozen', path)} end as budget_${part}`,
    );
  });
}
