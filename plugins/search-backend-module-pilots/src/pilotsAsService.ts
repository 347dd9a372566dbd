import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { PilotsClient } from '@pilot-handoff/backstage-plugin-pilots-common';

const PILOTS_PLUGIN_ID = 'pilots';
const REQUEST_TIMEOUT_MS = 30_000;

/** The pilots backend, asked as the search plugin itself: address and token are looked up for each request. */
export function pilotsAsService(options: {
  auth: AuthService;
  discovery: DiscoveryService;
}): PilotsClient {
  const { auth, discovery } = options;
  const ask: typeof fetch = async (path, init) => {
    const baseUrl = await discovery.getBaseUrl(PILOTS_PLUGIN_ID);
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: PILOTS_PLUGIN_ID,
    });
    return fetch(`${baseUrl}/v1${path}`, {
      ...init,
      headers: { ...init?.headers, authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    });
  };
  return new PilotsClient({ fetchApi: { fetch: ask }, baseUrl: '' });
}
