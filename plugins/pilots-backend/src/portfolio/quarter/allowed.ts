import { PilotFilter } from '@pilot-handoff/backstage-plugin-pilots-node';
import { Knex } from 'knex';
import { wherePilots } from '../../access/pilotFilterSql';

/** Only the rows of pilots, joined as `p`, that somebody may read. */
export function allowed(
  rows: Knex.QueryBuilder,
  readable: PilotFilter | 'allow',
): Knex.QueryBuilder {
  if (readable !== 'allow') rows.where(q => wherePilots(q, readable));
  return rows;
}
