import type { components, paths } from './generated/openapi';

/** What the HTTP contract calls its shapes, by name. @public */
export type PilotsSchemas = components['schemas'];

/** The verbs that the contract uses. @public */
export type Verb = 'get' | 'post' | 'put' | 'delete';

/** Paths of the contract that answer to a verb. @public */
export type PathsWith<V extends Verb> = {
  [P in keyof paths]: paths[P] extends { [verb in V]: { responses: unknown } }
    ? P
    : never;
}[keyof paths];

/** One operation of the contract. @public */
export type Operation<V extends Verb, P extends PathsWith<V>> = paths[P][V];

/** Where every pilot's own paths begin. @public */
export type PilotPath = '/pilots/{namespace}/{name}';

/** The part of a path below a pilot, for example `/roles/{role}/claims`. @public */
export type BelowPilot<V extends Verb> = PathsWith<V> extends infer P
  ? P extends `${PilotPath}${infer Rest}`
    ? Rest
    : never
  : never;

/** The operation below a pilot. @public */
export type PilotOperation<
  V extends Verb,
  R extends string,
> = `${PilotPath}${R}` extends PathsWith<V>
  ? Operation<V, `${PilotPath}${R}`>
  : never;

/** The JSON body of a request or an answer. @public */
export type JsonBody<T> = T extends { content: { 'application/json': infer B } }
  ? B
  : never;

/** What an operation answers when it succeeds. @public */
export type SuccessOf<R> = {
  [S in keyof R]: S extends 200 | 201 | 202 | 204 ? R[S] : never;
}[keyof R];

/** The body that an operation answers with; `void` when it has none. @public */
export type AnswerOf<O> = O extends { responses: infer R }
  ? [JsonBody<SuccessOf<R>>] extends [never]
    ? void
    : JsonBody<SuccessOf<R>>
  : never;

/** The body that an operation is sent; `undefined` when it takes none. @public */
export type BodyOf<O> = O extends { requestBody?: infer B }
  ? JsonBody<NonNullable<B>>
  : undefined;

/** The query that an operation understands. @public */
export type QueryOf<O> = O extends { parameters: { query?: infer Q } }
  ? NonNullable<Q>
  : never;
