export type {
  AnswerOf,
  BelowPilot,
  BodyOf,
  JsonBody,
  Operation,
  PathsWith,
  PilotOperation,
  PilotPath,
  PilotsSchemas,
  QueryOf,
  SuccessOf,
  Verb,
} from './ClientPaths';
export type {
  PilotAnswer,
  PilotOptions,
  PilotResource,
  PilotsApi,
  TypedOptions,
  WriteListener,
} from './PilotsApi';
export { PilotsClient } from './PilotsClient';
export { newIdempotencyKey } from './PilotsRequest';
export type { Answer, RequestOptions } from './PilotsRequest';
export { blockersOf, messageOf, statusOf } from './problem';
export type { Blocker } from './problem';
