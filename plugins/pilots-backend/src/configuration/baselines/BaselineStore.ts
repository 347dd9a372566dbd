import {
  BaselineState,
  BaselineVersion,
  BaselineVerdict,
  Parameter,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { ask } from '../../ground/database/oneReading';

/** A version with what it says. */
export interface StoredBaseline extends BaselineVersion {
  content: Parameter[];
  /** Until then the values of the version before are right, too. */
  rolloutUntil?: string;
}

/** All of a version but its parameters, which are many. */
const COLUMNS = [
  'environment',
  'version',
  'state',
  'hash',
  'parameter_count',
  'secret_count',
  'note',
  'change_id',
  'drift_id',
  'author',
  'proposed_at',
  'verdict',
  'rollout_until',
];

/** Baselines in the database. */
export class BaselineStore {
  /** Versions without parameters, newest first. */
  async versions(
    tx: Knex,
    pilot: string,
    query: { environment?: string } = {},
  ): Promise<BaselineVersion[]> {
    const select = tx('configuration_baselines')
      .where('pilot_ref', pilot)
      .orderBy([
        { column: 'proposed_at', order: 'desc' },
        { column: 'environment', order: 'asc' },
        { column: 'version', order: 'desc' },
      ])
      .select(COLUMNS);
    if (query.environment) select.where('environment', query.environment);
    const rows: any[] = await ask(tx, select);
    return rows.map(toVersion);
  }

  async find(
    tx: Knex,
    pilot: string,
    key: { environment: string; version: number },
  ): Promise<StoredBaseline | undefined> {
    const row = await ask(
      tx,
      tx('configuration_baselines').where(keyOf(pilot, key)).first(),
    );
    return row && toBaseline(row);
  }

  async add(tx: Knex, pilot: string, baseline: StoredBaseline): Promise<void> {
    await tx('configuration_baselines').insert({
      pilot_ref: pilot,
      environment: baseline.environment,
      version: baseline.version,
      state: baseline.state,
      hash: baseline.hash,
      parameter_count: baseline.parameters,
      secret_count: baseline.secrets,
      parameters: JSON.stringify(baseline.content),
      note: baseline.note,
      change_id: baseline.change ?? null,
      drift_id: baseline.drift ?? null,
      author: JSON.stringify(baseline.author),
      proposed_at: baseline.proposedAt,
      verdict: baseline.verdict ? JSON.stringify(baseline.verdict) : null,
      rollout_until: baseline.rolloutUntil ?? null,
    });
  }

  async settle(
    tx: Knex,
    pilot: string,
    key: { environment: string; version: number },
    settled: {
      state: BaselineState;
      verdict?: BaselineVerdict;
      change?: string;
      rolloutUntil?: string;
    },
  ): Promise<void> {
    await tx('configuration_baselines')
      .where(keyOf(pilot, key))
      .update({
        state: settled.state,
        verdict: settled.verdict ? JSON.stringify(settled.verdict) : null,
        ...(settled.change && { change_id: settled.change }),
        rollout_until: settled.rolloutUntil ?? null,
      });
  }

  /** Rewrites what a version says, where values have become secret since. */
  async rewrite(
    tx: Knex,
    pilot: string,
    key: { environment: string; version: number },
    content: readonly Parameter[],
  ): Promise<void> {
    await tx('configuration_baselines')
      .where(keyOf(pilot, key))
      .update({
        parameters: JSON.stringify(content),
        secret_count: content.filter(({ seal }) => seal).length,
      });
  }
}

/** A version can come with more than its key. */
function keyOf(
  pilot: string,
  { environment, version }: { environment: string; version: number },
) {
  return { pilot_ref: pilot, environment, version };
}

function toVersion(row: any): BaselineVersion & { rolloutUntil?: string } {
  return {
    environment: row.environment,
    version: row.version,
    state: row.state,
    hash: row.hash,
    parameters: row.parameter_count,
    secrets: row.secret_count,
    note: row.note,
    change: row.change_id ?? undefined,
    drift: row.drift_id ?? undefined,
    author: JSON.parse(row.author),
    proposedAt: row.proposed_at,
    verdict: row.verdict ? JSON.parse(row.verdict) : undefined,
    rolloutUntil: row.rollout_until ?? undefined,
  };
}

function toBaseline(row: any): StoredBaseline {
  return { ...toVersion(row), content: JSON.parse(row.parameters) };
}
