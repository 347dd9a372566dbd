import type {
  AnswerOf,
  BelowPilot,
  BodyOf,
  Operation,
  PathsWith,
  PilotOperation,
  QueryOf,
  Verb,
} from './ClientPaths';
import type { Answer, RequestOptions } from './PilotsRequest';

/** Options of a request whose query and body the contract knows. @public */
export type TypedOptions<O> = Omit<RequestOptions, 'body' | 'query'> & {
  query?: [QueryOf<O>] extends [never] ? undefined : QueryOf<O>;
} & (BodyOf<O> extends undefined ? { body?: undefined } : { body?: BodyOf<O> });

/** Options of an operation below a pilot. @public */
export type PilotOptions<V extends Verb, R extends string> = TypedOptions<
  PilotOperation<V, R>
>;

/** What the operation below a pilot answers. @public */
export type PilotAnswer<V extends Verb, R extends string> = AnswerOf<
  PilotOperation<V, R>
>;

/**
 * One pilot's part of the contract. Paths are written as in the contract, below
 * `/pilots/{namespace}/{name}`. Each method rejects with Backstage's
 * `ResponseError`; `messageOf` and `blockersOf` read what the server said.
 *
 * @public
 */
export interface PilotResource {
  /** `namespace/name`, lower case. */
  readonly ref: string;
  get<R extends BelowPilot<'get'>>(
    path: R,
    options?: PilotOptions<'get', R>,
  ): Promise<PilotAnswer<'get', R>>;
  /** As `get`, with the entity tag for a later `ifMatch`. */
  read<R extends BelowPilot<'get'>>(
    path: R,
    options?: PilotOptions<'get', R>,
  ): Promise<Answer<PilotAnswer<'get', R>>>;
  post<R extends BelowPilot<'post'>>(
    path: R,
    options?: PilotOptions<'post', R>,
  ): Promise<PilotAnswer<'post', R>>;
  put<R extends BelowPilot<'put'>>(
    path: R,
    options?: PilotOptions<'put', R>,
  ): Promise<PilotAnswer<'put', R>>;
  delete<R extends BelowPilot<'delete'>>(
    path: R,
    options?: PilotOptions<'delete', R>,
  ): Promise<PilotAnswer<'delete', R>>;
  /** What the contract does not describe with types. */
  send<T>(
    verb: Verb,
    path: string,
    options?: RequestOptions,
  ): Promise<Answer<T>>;
}

/** Told after each successful write: `namespace/name`, or undefined if it was not about one pilot. @public */
export type WriteListener = (pilot: string | undefined) => void;

/** The HTTP contract of the pilots backend, typed. @public */
export interface PilotsApi {
  /** One pilot, by `namespace/name`. */
  pilot(ref: string): PilotResource;
  get<P extends PathsWith<'get'>>(
    path: P,
    options?: TypedOptions<Operation<'get', P>>,
  ): Promise<AnswerOf<Operation<'get', P>>>;
  post<P extends PathsWith<'post'>>(
    path: P,
    options?: TypedOptions<Operation<'post', P>>,
  ): Promise<AnswerOf<Operation<'post', P>>>;
  /** What the contract does not describe with types. */
  send<T>(
    verb: Verb,
    path: string,
    options?: RequestOptions,
  ): Promise<Answer<T>>;
  /** Calls the listener after each successful write of this client; returns how to stop. */
  onWrite(listener: WriteListener): () => void;
}
