import {
  changeCalendar,
  PilotSpec,
  RoleId,
  ROLES,
  windowsBetween,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { LoadedScenario } from '../format/loadScenario';
import { Calendar } from '../format/when';
import { House } from '../world/House';
import { Answer, RefusedError } from '../world/Caller';
import { Feed } from './Feed';
import { fillIn } from './fillIn';

/** The machine that reports deployments and measurements. */
const PIPELINE = 'external:pipeline';

/** One pilot on its way: who is in it, where its API is, what was saved so far. */
export class Story {
  readonly calendar: Calendar;
  /** `default/loan-pre-approval`. */
  readonly ref: string;
  readonly spec: PilotSpec;
  /** Measurements that come in all the time. */
  readonly feed = new Feed((...samples) => this.observe(...samples));
  readonly saved: Record<string, unknown> = {};
  /** How many deployments of each name there were. */
  readonly counted = new Map<string, number>();
  /** What is configured in production. */
  configured: object = {};
  /** The change under which it goes live. */
  goLive?: string;
  /** The template under which changes are made that nobody says more of. */
  template?: string;
  readonly holders: Partial<Record<RoleId, string>>;

  constructor(readonly loaded: LoadedScenario, readonly house: House) {
    const { entity } = loaded;
    this.spec = entity.spec as unknown as PilotSpec;
    const { startDate, timeZone = 'UTC' } = this.spec.intent;
    this.calendar = new Calendar(startDate, timeZone);
    const { namespace = 'default', name } = entity.metadata;
    this.ref = `${namespace}/${name}`;
    this.holders = { ...this.spec.roles };
  }

  get title(): string {
    return this.loaded.entity.metadata.title ?? this.ref;
  }

  get now(): number {
    return this.house.clock.millis;
  }

  /** The person behind a role, a ref or `pipeline`. */
  who(name: string): string {
    if (name === 'pipeline') return PIPELINE;
    if (!(ROLES as readonly string[]).includes(name)) return name;
    const holder = this.holders[name as RoleId];
    if (!holder) throw new Error(`Nobody is ${name} of ${this.ref}`);
    return holder;
  }

  /** A request about this pilot that has to succeed. */
  ask(
    who: string,
    method: string,
    path: string,
    body?: unknown,
    ifMatch?: string,
  ): Promise<any> {
    return this.house.caller.ask(
      this.who(who),
      method,
      `/pilots/${this.ref}${path}`,
      body === undefined ? undefined : fillIn(body, this),
      ifMatch && String(fillIn(ifMatch, this)),
    );
  }

  /** A request about this pilot, whatever comes back. */
  async send(
    who: string,
    method: string,
    path: string,
    body?: unknown,
    ifMatch?: string,
  ): Promise<Answer> {
    try {
      return {
        status: 200,
        body: await this.ask(who, method, path, body, ifMatch),
      };
    } catch (error) {
      if (error instanceof RefusedError) return error.answer;
      throw error;
    }
  }

  /** Reports delivery events as the pipeline. Throws when one is refused. */
  async report(...events: object[]): Promise<void> {
    const { caller } = this.house;
    const result = await caller.ask(
      PIPELINE,
      'post',
      '/delivery/events',
      events,
    );
    if (result.rejected.length > 0) {
      throw new Error(
        result.rejected.map((r: { reason: string }) => r.reason).join('; '),
      );
    }
  }

  /** Reports observations as the pipeline. Throws when one is refused. */
  async observe(...observations: object[]): Promise<void> {
    const result = await this.ask(
      'pipeline',
      'post',
      '/observations',
      observations,
    );
    if (result.rejected.length > 0) {
      throw new Error(
        result.rejected.map((r: { reason: string }) => r.reason).join('; '),
      );
    }
  }

  /** Components that the pilot puts live, those of its systems included. */
  get components(): string[] {
    return this.house.people.componentsOf(this.spec.targets);
  }

  /** When the change windows are open between two moments. */
  windows(from: number, to: number): { start: number; end: number }[] {
    return windowsBetween(
      changeCalendar(this.spec),
      new Date(from),
      new Date(to),
    ).map(({ start, end }) => ({
      start: Date.parse(start),
      end: Date.parse(end),
    }));
  }

  get entityRef(): string {
    return stringifyEntityRef(this.loaded.entity);
  }
}
