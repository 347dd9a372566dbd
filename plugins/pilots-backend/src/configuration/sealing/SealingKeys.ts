import {
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { createHmac, randomBytes } from 'node:crypto';

/** A key of the keyed hashes, and the name by which hashes say that it was this one. */
export interface SealingKey {
  id: string;
  key: string;
}

/** Fewer characters can be guessed. */
const SHORTEST_KEY = 32;
/** The row of the key that the suite made for itself. */
const OWN_KEY = 'sealing';

/**
 * The keys by which secrets are hashed: the first is the one that counts, the
 * others are on their way out. Where the operator has configured none, the suite
 * makes one and keeps it in its database: then whoever has all of the database
 * could try out values. It says so in the log.
 */
export class SealingKeys {
  /** Throws when a configured key is too short; never says what it is. */
  static fromConfig(
    config: RootConfigService,
    logger: LoggerService,
  ): SealingKeys {
    const section = config.getOptionalConfig('pilots.configuration');
    const current = section?.getOptionalString('secretKey');
    const previous =
      section?.getOptionalStringArray('previousSecretKeys') ?? [];
    if (!current && previous.length > 0) {
      throw new Error(
        'pilots.configuration.previousSecretKeys needs pilots.configuration.secretKey, the key that replaces them',
      );
    }
    const configured = current ? [current, ...previous] : [];
    if (configured.some(key => key.length < SHORTEST_KEY)) {
      throw new Error(
        `The keys in pilots.configuration must have at least ${SHORTEST_KEY} characters, such as those that "openssl rand -base64 32" makes`,
      );
    }
    return new SealingKeys(configured.map(toKey), logger);
  }

  #own?: SealingKey | 'none';

  private constructor(
    private readonly configured: readonly SealingKey[],
    private readonly logger: LoggerService,
  ) {}

  /** Where the key that counts comes from. */
  get origin(): 'config' | 'database' {
    return this.configured.length > 0 ? 'config' : 'database';
  }

  /** All keys, the one that counts first; makes one if there is none. */
  async all(tx: Knex): Promise<SealingKey[]> {
    // A key of our own from before the operator set one still opens old hashes.
    const own = await this.#ownKey(tx);
    return own ? [...this.configured, own] : [...this.configured];
  }

  async #ownKey(tx: Knex): Promise<SealingKey | undefined> {
    if (this.#own) return this.#own === 'none' ? undefined : this.#own;
    const read = () => tx('configuration_keys').where('name', OWN_KEY).first();
    let row = await read();
    if (!row && this.origin === 'config') {
      this.#own = 'none';
      return undefined;
    }
    if (!row) {
      await tx('configuration_keys')
        .insert({
          name: OWN_KEY,
          key: randomBytes(32).toString('hex'),
          created_at: new Date().toISOString(),
        })
        .onConflict('name')
        .ignore();
      row = await read();
      this.logger.warn(
        'Secret parameters are hashed with a key that was made just now and lies in the database beside the hashes. ' +
          'Set pilots.configuration.secretKey, so that a copy of the database tells nothing about them.',
      );
      // Not remembered: the transaction that made it may yet be rolled back.
      return toKey(row.key);
    }
    this.#own = toKey(row.key);
    return this.#own;
  }
}

function toKey(key: string): SealingKey {
  const id = createHmac('sha256', key).update('pilots key id').digest('hex');
  return { id: id.slice(0, 12), key };
}
