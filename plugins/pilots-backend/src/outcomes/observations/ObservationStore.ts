import {
  KnownObservation,
  Observation,
  RecordedObservation,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { inBatches } from '../../delivery/store/inBatches';
import { fromRow, toHead, toRow } from './observationRows';

/** Names an observation within a pilot. */
export interface ObservationName {
  metric: string;
  id: string;
}

/** Which observations a page shows. */
export interface ObservationQuery {
  metric?: string;
  /** RFC 3339, UTC; `from` belongs to the page, `to` does not. */
  from?: string;
  to?: string;
  includeSuperseded: boolean;
  /** The last one of the page before. */
  after?: { occurredAt: string; seq: number };
  limit: number;
}

/** Observations in the database: rows that never change, and pointers at those that count. */
export class ObservationStore {
  /** What is known under the ids; keyed by {@link nameKey}. */
  async known(
    tx: Knex,
    pilot: string,
    names: readonly ObservationName[],
  ): Promise<Map<string, KnownObservation>> {
    const ids = [...new Set(names.map(({ id }) => id))];
    const metrics = [...new Set(names.map(({ metric }) => metric))];
    const heads = await inBatches(ids, async batch =>
      tx('observation_heads')
        .where('pilot_ref', pilot)
        .whereIn('metric', metrics)
        .whereIn('id', batch)
        .select('metric', 'id', 'hash', 'superseded_by'),
    );
    const rows = await inBatches(ids, async batch =>
      tx('observations')
        .where('pilot_ref', pilot)
        .whereIn('metric', metrics)
        .whereIn('id', batch)
        .select('metric', 'id', 'hash'),
    );
    const hashes = new Map<string, Set<string>>();
    for (const row of rows) {
      const key = nameKey(row);
      hashes.set(key, (hashes.get(key) ?? new Set()).add(row.hash));
    }
    return new Map(
      heads.map(head => [
        nameKey(head),
        {
          hash: head.hash,
          hashes: hashes.get(nameKey(head)) ?? new Set(),
          supersededBy: head.superseded_by ?? undefined,
        },
      ]),
    );
  }

  /** The place of the latest observation; 0 when there is none. */
  async lastSeq(tx: Knex, pilot: string): Promise<number> {
    const row = await tx('observations')
      .where('pilot_ref', pilot)
      .orderBy('seq', 'desc')
      .first('seq');
    return row?.seq ?? 0;
  }

  /**
   * Adds observations in the order of their places, and points at the latest
   * of each id. The caller holds the pilot's lock; without it, the primary key
   * would refuse the second of two writers.
   */
  async add(
    tx: Knex,
    pilot: string,
    observations: readonly RecordedObservation[],
  ): Promise<void> {
    const latest = new Map(observations.map(o => [nameKey(o), o]));
    await inBatches(observations, async batch => {
      await tx('observations').insert(batch.map(o => toRow(pilot, o)));
      return [];
    });
    await inBatches([...latest.values()], async batch => {
      await tx('observation_heads')
        .insert(batch.map(o => toHead(pilot, o)))
        .onConflict(['pilot_ref', 'metric', 'id'])
        .merge();
      return [];
    });
    for (const { metric, id, supersedes } of observations) {
      if (supersedes === undefined || supersedes === id) continue;
      await tx('observation_heads')
        .where({ pilot_ref: pilot, metric, id: supersedes })
        .update({ is_current: false, superseded_by: id });
    }
  }

  /** The latest first. */
  async page(
    tx: Knex,
    pilot: string,
    query: ObservationQuery,
  ): Promise<Observation[]> {
    const { metric, from, to, after } = query;
    const rows = tx('observations as o')
      .join('observation_heads as h', join =>
        join
          .on('h.pilot_ref', 'o.pilot_ref')
          .on('h.metric', 'o.metric')
          .on('h.id', 'o.id'),
      )
      .where('o.pilot_ref', pilot)
      .orderBy([
        { column: 'o.occurred_at', order: 'desc' },
        { column: 'o.seq', order: 'desc' },
      ])
      .limit(query.limit)
      .select('o.*', 'h.is_current', 'h.seq as head_seq');
    if (metric !== undefined) rows.where('o.metric', metric);
    if (from !== undefined) rows.where('o.occurred_at', '>=', from);
    if (to !== undefined) rows.where('o.occurred_at', '<', to);
    if (!query.includeSuperseded) {
      rows.where('h.is_current', true).whereRaw('h.seq = o.seq');
    }
    if (after) {
      rows.where(where =>
        where
          .where('o.occurred_at', '<', after.occurredAt)
          .orWhere(same =>
            same
              .where('o.occurred_at', after.occurredAt)
              .where('o.seq', '<', after.seq),
          ),
      );
    }
    return (await rows).map(fromRow);
  }
}

/** An id is unique within its metric only. */
export function nameKey({ metric, id }: ObservationName): string {
  return `${metric}\n${id}`;
}
