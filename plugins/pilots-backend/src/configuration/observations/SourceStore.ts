import { ConfigurationSource } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Duration } from 'luxon';
import { Knex } from 'knex';
import { ask } from '../../ground/database/oneReading';

/** An address that is read, and how that goes. Times are RFC 3339, UTC. */
export interface StoredSource {
  pilot: string;
  environment: string;
  url: string;
  everyMs: number;
  nextReadAt: string;
  readAt?: string;
  etag?: string;
  failingSince?: string;
  failure?: string;
}

/** Addresses to read in the database. */
export class SourceStore {
  async list(tx: Knex, pilot: string): Promise<StoredSource[]> {
    const rows = await ask(
      tx,
      tx('configuration_sources')
        .where('pilot_ref', pilot)
        .orderBy('environment'),
    );
    return rows.map(toSource);
  }

  /** Makes the sources of a pilot those that are given; new addresses are due at once. */
  async declare(
    tx: Knex,
    pilot: string,
    { sources, now }: { sources: readonly ConfigurationSource[]; now: string },
  ): Promise<void> {
    const known = await this.list(tx, pilot);
    await tx('configuration_sources').where('pilot_ref', pilot).delete();
    for (const { environment, url, every } of sources) {
      const before = known.find(
        one => one.environment === environment && one.url === url,
      );
      const everyMs = Duration.fromISO(every).toMillis();
      await this.#insert(tx, {
        nextReadAt: now,
        ...before,
        pilot,
        environment,
        url,
        everyMs,
      });
    }
  }

  /** Sources of pilots that are not archived yet whose time has come, the longest due first. */
  async due(tx: Knex, now: string, limit: number): Promise<StoredSource[]> {
    const rows = await ask(
      tx,
      tx('configuration_sources as s')
        .join('pilots as p', 'p.ref', 's.pilot_ref')
        .where('s.next_read_at', '<=', now)
        .whereNotIn('p.stage', ['scaled', 'iterating', 'stopped', 'archived'])
        .orderBy('s.next_read_at')
        .limit(limit)
        .select('s.*'),
    );
    return rows.map(toSource);
  }

  /** Notes what came of reading; false if the address was changed meanwhile. */
  async note(tx: Knex, source: StoredSource): Promise<boolean> {
    const { pilot, environment, url } = source;
    const changed = await tx('configuration_sources')
      .where({ pilot_ref: pilot, environment, url })
      .update(toColumns(source));
    return changed > 0;
  }

  async #insert(tx: Knex, source: StoredSource): Promise<void> {
    const { pilot, environment, url } = source;
    await tx('configuration_sources').insert({
      pilot_ref: pilot,
      environment,
      url,
      ...toColumns(source),
    });
  }
}

function toColumns(source: StoredSource) {
  return {
    every_ms: source.everyMs,
    next_read_at: source.nextReadAt,
    read_at: source.readAt ?? null,
    etag: source.etag ?? null,
    failing_since: source.failingSince ?? null,
    failure: source.failure ?? null,
  };
}

function toSource(row: any): StoredSource {
  return {
    pilot: row.pilot_ref,
    environment: row.environment,
    url: row.url,
    everyMs: row.every_ms,
    nextReadAt: row.next_read_at,
    readAt: row.read_at ?? undefined,
    etag: row.etag ?? undefined,
    failingSince: row.failing_since ?? undefined,
    failure: row.failure ?? undefined,
  };
}
