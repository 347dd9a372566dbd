import { PilotFilter } from '@pilot-handoff/backstage-plugin-pilots-node';
import { Knex } from 'knex';
import { wherePilots } from '../../access/pilotFilterSql';

/** Stages in which a pilot has reviews, windows or a decision to come. */
const AHEAD = [
  'draft',
  'ready',
  'approved',
  'running',
  'paused',
  'decision-due',
];

/** Which pilots a calendar shows. */
export class CalendarStore {
  /** Pilots with something between two times, the next decision first; one query. */
  refs(
    tx: Knex,
    query: {
      readable: PilotFilter | 'allow';
      /** The caller's own refs, when only their pilots are asked for. */
      mine: string[];
      from: string;
      to: string;
      limit: number;
    },
  ): Promise<string[]> {
    const { from, limit, mine, readable, to } = query;
    const rows = tx('pilots as p')
      .where('p.entity_present', true)
      .andWhere(some =>
        some
          .where(ahead =>
            ahead
              .whereIn('p.stage', AHEAD)
              // Zones are up to 14 hours apart from UTC: a day more on both sides.
              .andWhere('p.decision_date', '>=', dayBeside(from, -1))
              .andWhere('p.start_date', '<=', dayBeside(to, 1)),
          )
          .orWhereIn('p.ref', changes =>
            changes
              .select('pilot_ref')
              .from('change_records')
              .where({ state: 'approved', rehearsal: false })
              .andWhere('window_start', '<', to)
              .andWhere('window_end', '>', from),
          ),
      )
      .orderBy(['p.decision_date', 'p.ref'])
      .limit(limit);
    if (readable !== 'allow') rows.andWhere(q => wherePilots(q, readable));
    if (mine.length > 0) {
      wherePilots(rows, {
        anyOf: [
          { column: 'owner', values: mine },
          { column: 'holders', values: mine },
        ],
      });
    }
    return rows.pluck('p.ref');
  }
}

function dayBeside(time: string, days: number): string {
  const day = new Date(Date.parse(time) + days * 24 * 3600_000);
  return day.toISOString().slice(0, 10);
}
