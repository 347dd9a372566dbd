import {
  PilotColumns,
  PilotFilter,
} from '@pilot-handoff/backstage-plugin-pilots-node';
import { Knex } from 'knex';

/** Adds a permission's filter to a query over `pilots` (alias `p`). */
export function wherePilots(
  query: Knex.QueryBuilder,
  filter: PilotFilter,
): void {
  if ('allOf' in filter) {
    // Nothing to ask of a pilot is true of all, no alternative of none.
    query.where(q => {
      q.whereRaw('1 = 1');
      filter.allOf.forEach(part =>
        q.andWhere(inner => wherePilots(inner, part)),
      );
    });
  } else if ('anyOf' in filter) {
    query.where(q => {
      q.whereRaw('1 = 0');
      filter.anyOf.forEach(part =>
        q.orWhere(inner => wherePilots(inner, part)),
      );
    });
  } else if ('not' in filter) {
    query.whereNot(q => wherePilots(q, filter.not));
  } else if (filter.column === 'targets') {
    query.whereIn('p.ref', q =>
      q
        .select('pilot_ref')
        .from('pilot_targets')
        .whereIn('target_ref', filter.values),
    );
  } else if (filter.column === 'owners') {
    query.where(q =>
      q
        .whereIn('p.owner', filter.values)
        .orWhereIn('p.ref', holders =>
          holders
            .select('pilot_ref')
            .from('pilot_holders')
            .where('role', 'serviceOwner')
            .whereIn('holder', filter.values),
        ),
    );
  } else if (filter.column === 'holders') {
    query.whereIn('p.ref', q =>
      q
        .select('pilot_ref')
        .from('pilot_holders')
        .whereIn('holder', filter.values),
    );
  } else {
    query.whereIn(`p.${filter.column}`, filter.values);
  }
}

/** The columns of pilots, for rules that are applied one by one. */
export async function readPilotColumns(
  tx: Knex,
  refs: string[],
): Promise<Array<PilotColumns | undefined>> {
  const rows = await tx('pilots').whereIn('ref', refs);
  const targets = await tx('pilot_targets').whereIn('pilot_ref', refs);
  const holders = await tx('pilot_holders').whereIn('pilot_ref', refs);
  const found = new Map<string, PilotColumns>(
    rows.map(row => [
      row.ref,
      {
        ref: row.ref,
        stage: row.stage,
        sector: row.sector,
        owner: row.owner,
        owners: [row.owner],
        targets: [],
        holders: [],
      },
    ]),
  );
  targets.forEach(t => found.get(t.pilot_ref)?.targets.push(t.target_ref));
  holders.forEach(h => {
    const pilot = found.get(h.pilot_ref);
    pilot?.holders.push(h.holder);
    if (h.role === 'serviceOwner') pilot?.owners.push(h.holder);
  });
  return refs.map(ref => found.get(ref));
}
