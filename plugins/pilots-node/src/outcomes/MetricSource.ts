import { JsonObject } from '@backstage/types';
import { SignalKind } from '@pilot-handoff/backstage-plugin-pilots-common';

/** One value, or one sample of the service level, as a source answers it. @public */
export interface SourcePoint {
  /** When it was so. For a sample: the end of what it covers. */
  at: Date;
  /** For a metric: the value, in the metric's unit. */
  value?: number;
  /** For a service level: events that were good, and all events. */
  sli?: { good: number; total: number };
}

/** What a source is asked. @public */
export interface MetricSourceRequest {
  /** Whether values of a metric or samples of a service level are wanted. */
  kind: SignalKind;
  /** The description of the source that the pilot gave, as `problems` accepted it. */
  spec: JsonObject;
  /**
   * Points are wanted at `from`, each `everyMs` after it, and `to`; both ends
   * lie on that grid. At most 1,000 points are asked for at once.
   */
  from: Date;
  to: Date;
  /** Milliseconds between two points; a sample covers as much, up to its time. */
  everyMs: number;
  /** Aborted when the time for an answer is over. */
  signal: AbortSignal;
}

/**
 * A source of outcomes that is polled, such as a monitoring or an analytics
 * system. Pilots name it in their metrics: `source: { <type>: spec, every }`.
 * It is asked by a scheduled task, never inside of a request.
 *
 * @public
 */
export interface MetricSource {
  /** The key under which pilots name it, for example `prometheus`; lower case. */
  readonly type: string;
  /**
   * What is wrong with a description, as parts of a sentence ("query must be
   * a text"); empty when it can be asked. Called when a pilot's metrics are
   * saved: it must not do anything but look.
   */
  problems(spec: JsonObject, kind: SignalKind): string[];
  /**
   * The points that there are; those that are missing are asked for again
   * later. Throws an error whose message says what is wrong: it is shown to the
   * people of the pilot, so it names no secret.
   */
  observe(request: MetricSourceRequest): Promise<SourcePoint[]>;
}
