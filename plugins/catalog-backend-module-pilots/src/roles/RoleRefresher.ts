import {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';

/** The refresh key that every Pilot entity carries. */
export const ALL_PILOTS_KEY = 'pilot-roles:all';

/** The refresh key of one pilot, `namespace/name`. */
export function pilotRefreshKey(pilot: string): string {
  return `pilot-roles:${pilot.toLowerCase()}`;
}

const KEYS_PER_CALL = 500;
// Beyond this it is cheaper to look at all of them than to name each.
const MOST_SINGLE_KEYS = 5_000;

/**
 * Has exactly those Pilot entities processed anew whose roles changed. It is an entity provider
 * without entities, since a provider's connection is the catalog's own, local way to refresh: no
 * HTTP request, no permission, one SQL statement for 500 pilots.
 */
export class RoleRefresher implements EntityProvider {
  readonly #waiting = new Set<string>();
  #connection?: EntityProviderConnection;

  getProviderName(): string {
    return 'pilot-roles';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
  }

  /** Notes pilots for the next `flush`; `all` for every Pilot there is. */
  request(pilots: readonly string[] | 'all'): void {
    if (pilots === 'all' || pilots.length > MOST_SINGLE_KEYS) {
      this.#waiting.clear();
      this.#waiting.add(ALL_PILOTS_KEY);
    } else {
      for (const pilot of pilots) this.#waiting.add(pilotRefreshKey(pilot));
    }
  }

  /** Refreshes what is noted. What fails, or comes before the catalog is up, waits for the next. */
  async flush(): Promise<void> {
    const connection = this.#connection;
    if (!connection) return;
    while (this.#waiting.size) {
      const keys = [...this.#waiting].slice(0, KEYS_PER_CALL);
      await connection.refresh({ keys });
      for (const key of keys) this.#waiting.delete(key);
    }
  }
}
