import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { ParsedRoleSnapshot, parseRoleSnapshot } from './parseRoleSnapshot';

const PILOTS_PLUGIN_ID = 'pilots';
const REQUEST_TIMEOUT_MS = 5_000;

/** Asks the pilots backend, as the catalog's own service, who holds which role. */
export class RoleSnapshotClient {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly auth: AuthService,
  ) {}

  /**
   * The snapshot, or undefined when it is still the one with the given version.
   *
   * @throws when the backend cannot be reached, refuses or answers with something else.
   */
  async read(options: {
    known?: string;
    signal?: AbortSignal;
  }): Promise<ParsedRoleSnapshot | undefined> {
    const baseUrl = await this.discovery.getBaseUrl(PILOTS_PLUGIN_ID);
    const { token } = await this.auth.getPluginRequestToken({
      onBehalfOf: await this.auth.getOwnServiceCredentials(),
      targetPluginId: PILOTS_PLUGIN_ID,
    });
    const signals = [AbortSignal.timeout(REQUEST_TIMEOUT_MS)];
    if (options.signal) signals.push(options.signal);
    const response = await fetch(`${baseUrl}/v1/catalog/roles`, {
      headers: {
        authorization: `Bearer ${token}`,
        ...(options.known && { 'if-none-match': `"${options.known}"` }),
      },
      signal: AbortSignal.any(signals),
    });
    if (response.status === 304) return undefined;
    if (!response.ok) throw await ResponseError.fromResponse(response);
    const snapshot = parseRoleSnapshot(await response.json());
    return snapshot.version === options.known ? undefined : snapshot;
  }
}
