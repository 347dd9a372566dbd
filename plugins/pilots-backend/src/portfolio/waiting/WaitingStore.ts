import { PilotFilter } from '@pilot-handoff/backstage-plugin-pilots-node';
import { Knex } from 'knex';
import { wherePilots } from '../../access/pilotFilterSql';
import { fromColumns } from '../../ground/WaitingBoard';

/** Something that waits for the caller, and in which pilot. */
export interface MyWaitingItem {
  pilot: { ref: string; title: string; stage: string };
  id: string;
  kind: string;
  title: string;
  since: string;
  link: string;
}

/** What waits for somebody, across pilots: one query. */
export class WaitingStore {
  async of(
    tx: Knex,
    query: {
      actor: string;
      people: string[];
      readable: PilotFilter | 'allow';
      now: string;
    },
  ): Promise<MyWaitingItem[]> {
    const rows = tx('waiting_items as w')
      .join('pilots as p', 'p.ref', 'w.pilot_ref')
      .whereIn('w.person', query.people)
      .andWhere('w.until', '>', query.now)
      .andWhere('p.entity_present', true)
      .orderBy(['w.since', 'w.pilot_ref', 'w.item_id'])
      .select('w.*', 'p.title as pilot_title', 'p.stage');
    const { readable } = query;
    if (readable !== 'allow') rows.andWhere(q => wherePilots(q, readable));
    const seen = new Set<string>();
    return (await rows).flatMap(row => {
      const item = fromColumns(row);
      const key = `${row.pilot_ref}\n${item.id}`;
      // Somebody can settle it as holder and as member of a team.
      if (seen.has(key) || item.notBy.includes(query.actor)) return [];
      seen.add(key);
      return [
        {
          pilot: {
            ref: row.pilot_ref,
            title: row.pilot_title,
            stage: row.stage,
          },
          id: item.id,
          kind: item.kind,
          title: item.title,
          since: item.since,
          link: item.link,
        },
      ];
    });
  }
}
