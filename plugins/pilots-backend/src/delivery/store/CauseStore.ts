import { Knex } from 'knex';
import { ask } from '../../ground/database/oneReading';
import { deploymentField, IS_DEPLOYMENT } from './deploymentField';
import { inBatches } from './inBatches';

/** An incident, and the deployment that it is put down to. */
export interface Cause {
  deploymentId: string;
  incidentKey: string;
}

/**
 * Which incidents name which deployment as their cause, or did once: an
 * incident of another component counts for the deployment that caused it.
 */
export class CauseStore {
  /** What the incidents ever named. */
  async ofIncidents(tx: Knex, keys: readonly string[]): Promise<Cause[]> {
    const rows = await inBatches(keys, async batch =>
      tx('delivery_causes').whereIn('event_key', batch),
    );
    return rows.map(row => ({
      deploymentId: row.deployment_id,
      incidentKey: row.event_key,
    }));
  }

  /** Keys of the incidents that name one of the deployments, or did once. */
  async incidentsOf(
    tx: Knex,
    deploymentIds: readonly string[],
  ): Promise<string[]> {
    const rows = await inBatches(deploymentIds, batch =>
      ask<any[]>(
        tx,
        tx('delivery_causes')
          .whereIn('deployment_id', batch)
          .distinct('event_key'),
      ),
    );
    return [...new Set(rows.map(row => row.event_key))];
  }

  /** Deployments to which something was put down after a revision; at most `limit`. */
  async since(tx: Knex, revision: number, limit: number): Promise<string[]> {
    const rows = await ask<any[]>(
      tx,
      tx('delivery_causes')
        .where('revision', '>', revision)
        .limit(limit)
        .select('deployment_id'),
    );
    return rows.map(row => row.deployment_id);
  }

  /**
   * Components of the deployments to which something was put down after a
   * revision and up to another: those whose measures it may have changed.
   */
  async componentsOf(
    tx: Knex,
    { after, upTo }: { after: number; upTo: number },
  ): Promise<string[]> {
    const rows = await tx('delivery_causes')
      .join('delivery_facts', join =>
        join.on(
          tx.raw(
            `delivery_causes.deployment_id = ${deploymentField(
              tx,
              'id',
            )} and ${IS_DEPLOYMENT}`,
          ) as never,
        ),
      )
      .where('delivery_causes.revision', '>', after)
      .andWhere('delivery_causes.revision', '<=', upTo)
      .distinct('delivery_facts.component');
    return rows.map(row => row.component);
  }

  async write(
    tx: Knex,
    causes: readonly Cause[],
    revision: number,
  ): Promise<void> {
    const rows = new Map(
      causes.map(({ deploymentId, incidentKey }) => [
        `${incidentKey}${deploymentId}`,
        { deployment_id: deploymentId, event_key: incidentKey, revision },
      ]),
    );
    await inBatches([...rows.values()], async batch => {
      await tx('delivery_causes')
        .insert(batch)
        .onConflict(['deployment_id', 'event_key'])
        .merge(['revision']);
      return [];
    });
  }
}
