import { Knex } from 'knex';
import { isPostgres } from './inBatches';

/**
 * What a deployment says, from the body of its fact, as text or number; the
 * first two of these are what the partial indices of `delivery_facts` are made
 * of, which hold deployments alone and say so with a literal.
 */
export function deploymentField(
  tx: Knex,
  name: 'id' | 'changeRecord' | 'source' | 'status' | 'startedAt',
): string {
  return isPostgres(tx)
    ? `((delivery_facts.body::json ->> '${name}') collate "C")`
    : `json_extract(delivery_facts.body, '$.${name}')`;
}

/** In the words of the indices: only rows that they hold. */
export const IS_DEPLOYMENT = "delivery_facts.type = 'deployment'";
