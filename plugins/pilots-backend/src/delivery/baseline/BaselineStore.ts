import { DeliveryMeasures } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { readOnce } from '../../ground/database/readOnce';

/** The delivery values of a pilot before its start. */
export interface FrozenBaseline {
  at: string;
  by: string;
  window: { from: string; to: string };
  measures: DeliveryMeasures;
  /** SHA-256 of the canonical JSON of `window` and `measures`. */
  hash: string;
}

/** Frozen starting values, one set a pilot. */
export class BaselineStore {
  async of(tx: Knex, pilot: string): Promise<FrozenBaseline | undefined> {
    const row = await readOnce(tx, 'delivery_baselines', pilot, () =>
      tx('delivery_baselines').where('pilot_ref', pilot).first(),
    );
    return (
      row && {
        at: row.frozen_at,
        by: row.frozen_by,
        window: { from: row.window_from, to: row.window_to },
        measures: JSON.parse(row.measures),
        hash: row.hash,
      }
    );
  }

  async write(tx: Knex, pilot: string, baseline: FrozenBaseline) {
    await tx('delivery_baselines')
      .insert({
        pilot_ref: pilot,
        frozen_at: baseline.at,
        frozen_by: baseline.by,
        window_from: baseline.window.from,
        window_to: baseline.window.to,
        measures: JSON.stringify(baseline.measures),
        hash: baseline.hash,
      })
      .onConflict('pilot_ref')
      .merge();
  }
}
