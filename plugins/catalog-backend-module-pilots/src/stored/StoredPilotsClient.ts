import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';

const PILOTS_PLUGIN_ID = 'pilots';
const REQUEST_TIMEOUT_MS = 10_000;

/** Pilots that are kept by the backend, at a version. */
export interface StoredPilots {
  version: string;
  entities: Entity[];
}

/** Asks the pilots backend, as the catalog's own service, which pilots it keeps. */
export class StoredPilotsClient {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly auth: AuthService,
  ) {}

  /**
   * All of them, or undefined when they are still those of the given version.
   *
   * @throws when the backend cannot be reached, refuses or answers with something else.
   */
  async read(options: {
    known?: string;
    signal?: AbortSignal;
  }): Promise<StoredPilots | undefined> {
    const baseUrl = await this.discovery.getBaseUrl(PILOTS_PLUGIN_ID);
    const { token } = await this.auth.getPluginRequestToken({
      onBehalfOf: await this.auth.getOwnServiceCredentials(),
      targetPluginId: PILOTS_PLUGIN_ID,
    });
    const signals = [AbortSignal.timeout(REQUEST_TIMEOUT_MS)];
    if (options.signal) signals.push(options.signal);
    const response = await fetch(`${baseUrl}/v1/catalog/entities`, {
      headers: {
        authorization: `Bearer ${token}`,
        ...(options.known && { 'if-none-match': `"${options.known}"` }),
      },
      signal: AbortSignal.any(signals),
    });
    if (response.status === 304) return undefined;
    if (!response.ok) throw await ResponseError.fromResponse(response);
    const body = await response.json();
    if (typeof body?.version !== 'string' || !Array.isArray(body.entities)) {
      throw new Error('The pilots backend answered with something else');
    }
    return body;
  }
}
