import { Knex } from 'knex';

/** The budget out of what rules in a pilot (alias `p`), as the JSON text `budget`, so that the whole need not travel. */
export function budgetColumn(tx: Knex): Knex.Raw {
  const isPostgres = tx.client.config.client === 'pg';
  const value = (column: string, path: string[]) =>
    isPostgres
      ? `(${column}::json #> '{${path.join(',')}}')::text`
      : `json_extract(${column}, '$.${path.join('.')}')`;
  const path = ['intent', 'budget'];
  return tx.raw(
    `case when p.frozen is null
     then ${value('p.entity', ['fields', ...path])}
     else ${value('p.frozen', path)} end as budget`,
  );
}
