import { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { StoredPilotsClient } from './StoredPilotsClient';

/** How entities of this provider are told apart from those of others. */
const NAME = 'pilots-started-in-the-portal';

/**
 * Brings pilots that were started in the portal into the catalog. While the
 * backend cannot be reached nothing is applied, so that an outage removes none.
 */
export class StoredPilotsProvider implements EntityProvider {
  #connection?: EntityProviderConnection;
  #known?: string;
  #polling?: Promise<void>;

  constructor(
    private readonly client: StoredPilotsClient,
    private readonly logger: LoggerService,
  ) {}

  getProviderName(): string {
    return NAME;
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
  }

  /** Applies what is new. Never fails: what went wrong is tried again next time. */
  poll(signal?: AbortSignal): Promise<void> {
    this.#polling ??= this.#poll(signal).finally(() => {
      this.#polling = undefined;
    });
    return this.#polling;
  }

  async #poll(signal?: AbortSignal): Promise<void> {
    try {
      const next = await this.client.read({ known: this.#known, signal });
      if (!next || !this.#connection) return;
      await this.#connection.applyMutation({
        type: 'full',
        entities: next.entities.map(entity => ({
          entity,
          locationKey: NAME,
        })),
      });
      this.#known = next.version;
    } catch (error) {
      if (signal?.aborted) return;
      this.logger.debug(
        `Pilots that were started in the portal cannot be read: ${stringifyError(
          error,
        )}`,
      );
    }
  }
}
