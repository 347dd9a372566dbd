import {
  DeploymentRef,
  HandJoin,
  Signatory,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { ask } from '../../ground/database/oneReading';

/** What somebody said by hand about a deployment, and who. */
export interface StoredJoin extends HandJoin {
  by: Signatory;
  at: string;
}

/** Deployments joined by hand, one word a deployment: the last. */
export class JoinStore {
  async of(tx: Knex, pilot: string): Promise<StoredJoin[]> {
    const rows = await ask(
      tx,
      tx('change_joins')
        .where('pilot_ref', pilot)
        .orderBy(['joined_at', 'source', 'deployment_id']),
    );
    return rows.map(row => ({
      deployment: { source: row.source, id: row.deployment_id },
      change: row.change_id,
      reason: row.reason,
      by: JSON.parse(row.signatory),
      at: row.joined_at,
    }));
  }

  async write(tx: Knex, pilot: string, join: StoredJoin): Promise<void> {
    await tx('change_joins')
      .insert({
        ...keyOf(pilot, join.deployment),
        change_id: join.change,
        reason: join.reason,
        signatory: JSON.stringify(join.by),
        joined_at: join.at,
      })
      .onConflict(['pilot_ref', 'source', 'deployment_id'])
      .merge();
  }
}

function keyOf(pilot: string, { source, id }: DeploymentRef) {
  return { pilot_ref: pilot, source, deployment_id: id };
}
