import { ParityExplanation } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { ask } from '../../ground/database/oneReading';

const BATCH = 100;

/** Why environments differ, in the database; what was replaced stays. */
export class ExplanationStore {
  /** Those that count now. */
  async list(tx: Knex, pilot: string): Promise<ParityExplanation[]> {
    const rows = await ask(
      tx,
      tx('configuration_explanations')
        .where('pilot_ref', pilot)
        .whereNull('replaced_at')
        .orderBy(['environment', 'path']),
    );
    return rows.map(row => ({
      id: row.id,
      environment: row.environment,
      reference: row.reference,
      path: row.path,
      basis: row.basis,
      reason: row.reason,
      by: JSON.parse(row.explained_by),
      at: row.explained_at,
    }));
  }

  async add(
    tx: Knex,
    pilot: string,
    explanations: readonly ParityExplanation[],
  ): Promise<void> {
    for (let at = 0; at < explanations.length; at += BATCH) {
      const batch = explanations.slice(at, at + BATCH);
      const [{ environment, reference, at: time }] = batch;
      await tx('configuration_explanations')
        .where({ pilot_ref: pilot, environment, reference })
        .whereNull('replaced_at')
        .whereIn(
          'path',
          batch.map(({ path }) => path),
        )
        .update({ replaced_at: time });
      await tx('configuration_explanations').insert(
        batch.map(one => ({
          id: one.id,
          pilot_ref: pilot,
          environment: one.environment,
          reference: one.reference,
          path: one.path,
          basis: one.basis,
          reason: one.reason,
          explained_by: JSON.stringify(one.by),
          explained_at: one.at,
        })),
      );
    }
  }
}
