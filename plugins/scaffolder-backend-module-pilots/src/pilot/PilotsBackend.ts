import {
  AuthService,
  BackstageCredentials,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';

/** The pilots backend, asked as the person who runs a template. */
export class PilotsBackend {
  constructor(
    private readonly services: {
      auth: AuthService;
      discovery: DiscoveryService;
    },
    private readonly credentials: BackstageCredentials,
  ) {}

  async ask<T>(
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
  ): Promise<T> {
    const { auth, discovery } = this.services;
    const baseUrl = await discovery.getBaseUrl('pilots');
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: this.credentials,
      targetPluginId: 'pilots',
    });
    const response = await fetch(`${baseUrl}/v1${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response.json() as Promise<T>;
  }
}
