import {
  SliReading,
  SliSpan,
  SliTotals,
  SLI_METRIC,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { readOnce } from '../../ground/database/readOnce';

/** A value of a metric, over all users. */
export interface CurrentValue {
  /** RFC 3339, UTC. */
  at: string;
  value: number;
  supportHours?: string;
}

/** A span of time; RFC 3339, UTC, both ends included. */
export interface TimeSpan {
  from: string;
  to: string;
}

/** The observations that count now. */
const HEADS = 'observation_heads';
/** As long as a sample can say that it is. */
const LONGEST_SAMPLE = 2 ** 31 - 1;

/** Asks the observations that count now, those of single segments apart. */
export class CurrentStore {
  /** Values of a metric within a span, the oldest first. */
  async values(
    tx: Knex,
    pilot: string,
    metric: string,
    span: TimeSpan,
  ): Promise<CurrentValue[]> {
    const key = `${pilot} values/${metric}/${span.from}/${span.to}`;
    const rows: any[] = await readOnce(tx, HEADS, key, () =>
      this.#current(tx, pilot, metric)
        .where('segment', '')
        .whereBetween('occurred_at', [span.from, span.to])
        .orderBy(['occurred_at', 'seq']),
    );
    return rows.map(toValue);
  }

  /** The latest value of a metric up to a time. */
  async latest(
    tx: Knex,
    pilot: string,
    metric: string,
    until: string,
  ): Promise<CurrentValue | undefined> {
    const key = `${pilot} latest/${metric}/${until}`;
    const row = await readOnce(tx, HEADS, key, () =>
      this.#current(tx, pilot, metric)
        .where('segment', '')
        .where('occurred_at', '<=', until)
        .orderBy([
          { column: 'occurred_at', order: 'desc' },
          { column: 'seq', order: 'desc' },
        ])
        .first(),
    );
    return row && toValue(row);
  }

  /** When a metric, any segment of it or the service level was last heard of; `until` a time, if it says. */
  async lastTime(
    tx: Knex,
    pilot: string,
    metric: string,
    until?: string,
  ): Promise<string | undefined> {
    const key = `${pilot} last/${metric}/${until}`;
    const row = await readOnce(tx, HEADS, key, () => {
      const query = this.#current(tx, pilot, metric);
      if (until) query.where('occurred_at', '<=', until);
      return query.orderBy('occurred_at', 'desc').first('occurred_at');
    });
    return row?.occurred_at;
  }

  /** The samples of a span added up, as `sumReadings` does. */
  async sumSli(tx: Knex, pilot: string, span: SliSpan): Promise<SliTotals> {
    const within = tx.raw('window_ms <= ?', [span.longest ?? LONGEST_SAMPLE]);
    const only = (column: string) =>
      tx.raw('sum(case when ? then ?? else 0 end)', [within, column]);
    const key = `${pilot} sum/${span.after}/${span.to}/${span.longest}`;
    const row = await readOnce(tx, HEADS, key, () =>
      this.#samples(tx, pilot, span).first(
        tx.raw('? as good', [only('good')]),
        tx.raw('? as total', [only('total')]),
        tx.raw('sum(case when ? then 1 else 0 end) as sample', [within]),
        tx.raw('sum(case when ? then 0 else 1 end) as coarse', [within]),
        tx.raw('max(case when ? then occurred_at end) as last_at', [within]),
      ),
    );
    const totals: SliTotals = {
      good: Number(row.good ?? 0),
      total: Number(row.total ?? 0),
      sample: Number(row.sample ?? 0),
      coarse: Number(row.coarse ?? 0),
    };
    return row.last_at
      ? { ...totals, lastAt: Date.parse(row.last_at) }
      : totals;
  }

  /** The samples of a span, the oldest first. */
  async samples(tx: Knex, pilot: string, span: SliSpan): Promise<SliReading[]> {
    const key = `${pilot} samples/${span.after}/${span.to}`;
    const rows: any[] = await readOnce(tx, HEADS, key, () =>
      this.#samples(tx, pilot, span).orderBy(['occurred_at', 'seq']),
    );
    return rows.map((row: any) => ({
      at: Date.parse(row.occurred_at),
      good: row.good,
      total: row.total,
      windowMs: row.window_ms,
    }));
  }

  #samples(tx: Knex, pilot: string, { after, to }: SliSpan) {
    return this.#current(tx, pilot, SLI_METRIC)
      .where('occurred_at', '>', new Date(after).toISOString())
      .where('occurred_at', '<=', new Date(to).toISOString());
  }

  #current(tx: Knex, pilot: string, metric: string) {
    return tx(HEADS).where({
      pilot_ref: pilot,
      metric,
      is_current: true,
    });
  }
}

function toValue(row: any): CurrentValue {
  return {
    at: row.occurred_at,
    value: row.value,
    supportHours: row.support_hours ?? undefined,
  };
}
