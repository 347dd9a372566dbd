import { RoleId } from '@pilot-handoff/backstage-plugin-pilots-common';

const API = '/api/pilots/v1';

/** Who asks: the person in a role, or the machine that reports. */
export type Asker = RoleId | 'pipeline';

interface Asking {
  method?: string;
  token?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

/** The body of the answer, and its ETag. Throws unless the status is of the 200s. */
async function send(
  path: string,
  { method = 'GET', token, headers, body }: Asking = {},
): Promise<{ body: any; etag?: string }> {
  const response = await fetch(`${process.env.PORTAL_URL}${path}`, {
    method,
    body: body === undefined ? undefined : JSON.stringify(body),
    headers: {
      'Content-Type': 'application/json',
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
  });
  const text = await response.text();
  if (!response.ok) {
    throw new Error(`${method} ${path}: ${response.status} ${text}`);
  }
  const etag = response.headers.get('etag') ?? undefined;
  return { body: text ? JSON.parse(text) : undefined, etag };
}

async function tokenOf(person: string): Promise<string> {
  const headers = { 'x-demo-user': person };
  const { body } = await send('/api/auth/demo/refresh', { headers });
  return body.backstageIdentity.token;
}

/** A pilot of `scripts/browser-landscape.mjs`, as people in its roles and its pipeline reach it over HTTP. */
export class PilotAtWork {
  static async open(name: string): Promise<PilotAtWork> {
    const machine = process.env.PORTAL_MACHINE_TOKEN!;
    const path = `${API}/pilots/default/${name}`;
    const { body: view } = await send(path, { token: machine });
    const { body: people } = await send('/api/auth/demo/people');
    const names = new Map<string, string>(
      people.items.map((person: any) => [person.ref, person.name]),
    );
    const tokens = new Map([['pipeline', machine]]);
    return new PilotAtWork(name, view.roles, names, tokens);
  }

  private constructor(
    private readonly name: string,
    readonly roles: Record<RoleId, string>,
    private readonly names: Map<string, string>,
    private readonly tokens: Map<string, string>,
  ) {}

  /** The address of its page in the portal. */
  get page(): string {
    return `/catalog/default/pilot/${this.name}`;
  }

  get component(): string {
    return `component:default/${this.name}-service`;
  }

  /** What the person in a role is called. */
  personIn(role: RoleId): string {
    return this.names.get(this.roles[role])!;
  }

  async get(who: Asker, path = ''): Promise<any> {
    return (await this.#send(who, path)).body;
  }

  async post(who: Asker, path: string, body: unknown = {}): Promise<any> {
    return (await this.#send(who, path, { method: 'POST', body })).body;
  }

  /** Puts over what is there now. */
  async put(who: Asker, path: string, body: unknown): Promise<any> {
    const { etag } = await this.#send(who, path);
    const headers = etag ? { 'If-Match': etag } : undefined;
    return (await this.#send(who, path, { method: 'PUT', headers, body })).body;
  }

  async #send(who: Asker, path: string, asking: Asking = {}) {
    if (!this.tokens.has(who)) {
      this.tokens.set(who, await tokenOf(this.roles[who as RoleId]));
    }
    const token = this.tokens.get(who);
    const url = `${API}/pilots/default/${this.name}${path}`;
    return send(url, { ...asking, token });
  }

  /** Its pipeline reports delivery events. Throws when one is refused. */
  async report(...events: object[]): Promise<void> {
    const { body } = await send(`${API}/delivery/events`, {
      method: 'POST',
      token: this.tokens.get('pipeline'),
      body: events.map(event => ({
        source: this.name,
        component: this.component,
        ...event,
      })),
    });
    if (body.rejected.length > 0) {
      throw new Error(JSON.stringify(body.rejected));
    }
  }

  /** Its pipeline sends what is configured in production. */
  async configure(parameters: object): Promise<void> {
    await this.post('pipeline', '/configuration/observations', {
      environment: 'production',
      observedAt: new Date().toISOString(),
      parameters,
    });
  }
}
