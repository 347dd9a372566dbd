import { RoleId, Stage } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { PEOPLE } from '../../../__testUtils__/examplePilot';
import { startPilotsBackend } from '../../../__testUtils__/startPilotsBackend';

type Api = Awaited<ReturnType<typeof startPilotsBackend>>;
type Answer = Promise<{ status: number; body: any }>;

/** Somebody who sends requests: a person or a machine. */
export interface Caller {
  get(path: string): any;
  post(path: string, body?: object): any;
  put(path: string, body?: object): any;
}

/** One pilot of its own for each attempt, so that none stands in another's way. */
export class Probe {
  static #next = 0;

  /** `default/pilot-7`. */
  readonly ref: string;
  readonly path: string;

  constructor(
    private readonly api: Api,
    private readonly caller: Caller,
    readonly knex: Knex,
  ) {
    Probe.#next += 1;
    this.ref = `default/${Probe.nameOf(Probe.#next)}`;
    this.path = `/pilots/${this.ref}`;
  }

  static nameOf(n: number): string {
    return `pilot-${n}`;
  }

  /** What the one who is tried out does. */
  post(path: string, body: object = {}): Answer {
    return this.caller.post(`${this.path}${path}`, body);
  }

  /** The same, with the version that is there. */
  async put(path: string, body: object): Answer {
    const { headers } = await this.api
      .as(PEOPLE.sponsor)
      .get(`${this.path}${path}`);
    return this.caller
      .put(`${this.path}${path}`, body)
      .set('If-Match', headers.etag ?? '"1"');
  }

  get(path: string): Answer {
    return this.caller.get(`${this.path}${path}`);
  }

  /** Puts the pilot into a stage by hand, as if everything before had been gone through. */
  async stage(stage: Stage): Promise<void> {
    // The first who asks for a pilot has it taken over from the catalog.
    await this.before('sponsor', 'get', '');
    const at = new Date(Date.now() - 24 * 3600_000).toISOString();
    await this.knex('pilots')
      .where({ ref: this.ref })
      .update({ stage, stage_since: at, started_at: at });
  }

  /** What a pipeline reported before; `path` from the root of the API. */
  async reported(path: string, body: object): Promise<void> {
    const { status, body: answer } = await this.api
      .asService()
      .post(path, body);
    if (status >= 300 || answer.rejected?.length > 0) {
      throw new Error(`${path}: ${status} ${JSON.stringify(answer)}`);
    }
  }

  /** What others did before; throws unless it worked. */
  async before(
    who: RoleId | `user:${string}`,
    method: 'get' | 'post' | 'put' | 'delete',
    path: string,
    body?: object,
  ): Promise<any> {
    const person = who.includes(':') ? who : PEOPLE[who as RoleId];
    const call = this.api.as(person)[method](`${this.path}${path}`, body);
    if (method === 'put') {
      const { headers } = await this.api.as(person).get(`${this.path}${path}`);
      call.set('If-Match', headers.etag);
    }
    const { status, body: answer } = await call;
    if (status >= 300) {
      throw new Error(`${method} ${path}: ${status} ${JSON.stringify(answer)}`);
    }
    return answer;
  }
}
