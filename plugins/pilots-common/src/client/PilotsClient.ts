import { ResponseError } from '@backstage/errors';
import type { Verb } from './ClientPaths';
import type { PilotResource, PilotsApi, WriteListener } from './PilotsApi';
import {
  addressOf,
  Answer,
  headersOf,
  payloadOf,
  RequestOptions,
} from './PilotsRequest';

const PILOT = /^\/pilots\/([^/]+)\/([^/]+)/;

/**
 * Speaks to the pilots backend through the `fetch` that it is given, which adds
 * the caller's token. In the browser the base is resolved by discovery; elsewhere
 * give the address of `…/api/pilots/v1`.
 *
 * @public
 */
export class PilotsClient implements PilotsApi {
  readonly #fetch: typeof fetch;
  readonly #base: string;
  readonly #listeners = new Set<WriteListener>();
  /** Parts of a page often ask for the same thing at the same moment. */
  readonly #reading = new Map<string, Promise<Answer<unknown>>>();

  constructor(options: {
    fetchApi: { fetch: typeof fetch };
    baseUrl?: string;
  }) {
    this.#fetch = options.fetchApi.fetch;
    this.#base = options.baseUrl ?? 'plugin://pilots/v1';
  }

  get: PilotsApi['get'] = async (path, options) =>
    (await this.send<any>('get', path, options)).body;

  post: PilotsApi['post'] = async (path, options) =>
    (await this.send<any>('post', path, options)).body;

  pilot(ref: string): PilotResource {
    const [namespace, name] = ref.split('/');
    const send = <T>(verb: Verb, path: string, options?: RequestOptions) =>
      this.send<T>(verb, `/pilots/{namespace}/{name}${path}`, {
        ...options,
        params: { ...options?.params, namespace, name },
      });
    const body =
      (verb: Verb) => async (path: string, options?: RequestOptions) =>
        (await send<any>(verb, path, options)).body;
    return {
      ref,
      send,
      get: body('get') as PilotResource['get'],
      post: body('post') as PilotResource['post'],
      put: body('put') as PilotResource['put'],
      delete: body('delete') as PilotResource['delete'],
      read: ((path: string, options?: RequestOptions) =>
        send('get', path, options)) as PilotResource['read'],
    };
  }

  onWrite(listener: WriteListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async send<T>(
    verb: Verb,
    path: string,
    options: RequestOptions = {},
  ): Promise<Answer<T>> {
    const address = addressOf(path, options);
    if (verb !== 'get') {
      const answer = await this.#ask<T>(verb, address, options);
      const match = PILOT.exec(address);
      const pilot = match ? `${match[1]}/${match[2]}` : undefined;
      this.#listeners.forEach(listener => listener(pilot));
      return answer;
    }
    if (options.signal) return this.#ask<T>(verb, address, options);
    const key = `${options.accept ?? ''} ${address}`;
    const same = this.#reading.get(key);
    if (same) return same as Promise<Answer<T>>;
    const answer = this.#ask<T>(verb, address, options).finally(() =>
      this.#reading.delete(key),
    );
    this.#reading.set(key, answer);
    return answer;
  }

  async #ask<T>(
    verb: Verb,
    address: string,
    options: RequestOptions,
  ): Promise<Answer<T>> {
    const response = await this.#fetch(`${this.#base}${address}`, {
      method: verb.toUpperCase(),
      // An entity tag names the version that a write takes along. The rest of
      // an answer (who may do what, what waits) changes under the same tag, so
      // a browser must not take it for unchanged.
      cache: 'no-store',
      headers: headersOf(options),
      body: payloadOf(options),
      signal: options.signal,
    });
    if (!response.ok) throw await ResponseError.fromResponse(response);
    const etag = response.headers.get('ETag') ?? undefined;
    if (response.status === 204) return { body: undefined as T, etag };
    return { body: await bodyOf(response), etag };
  }
}

/** JSON as it means, an archive as a `Blob`, anything else as text. */
async function bodyOf(response: Response): Promise<any> {
  const type = response.headers.get('Content-Type') ?? '';
  if (type.includes('json')) return response.json();
  return type.includes('zip') ? response.blob() : response.text();
}
