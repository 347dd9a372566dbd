import { Signatory } from '../../ground/Signatory';

/** The name under which samples of the service level indicator are kept. @public */
export const SLI_METRIC = 'sli';

/** At most so many observations a request. @public */
export const MAX_OBSERVATIONS = 5000;

/** A value of a metric, or a sample of the service level indicator. @public */
export type Observed =
  | {
      kind: 'metric';
      /** Id of a metric of the pilot, or `spend` or `users`. */
      metric: string;
      /** In the unit of the metric. */
      value: number;
      /** The part of the users that it is about; empty for all of them. */
      segment: string;
      /** For support: the hours within which it was observed. */
      supportHours?: string;
    }
  | {
      kind: 'sli';
      metric: typeof SLI_METRIC;
      good: number;
      total: number;
      /** It covers so many milliseconds, up to `occurredAt`; 0 where it does not say. */
      windowMs: number;
    };

/** An observation as read from a request. Times are milliseconds since the epoch. @public */
export type ReadObservation = Observed & {
  /** Unique within pilot and metric; a later observation of the same id corrects it. */
  id: string;
  occurredAt: number;
  note?: string;
  /** Id of another observation of the metric, which this one replaces. */
  supersedes?: string;
  /** Said to be a correction: counts even if this very content was there before. */
  correction: boolean;
  /** SHA-256 of the canonical JSON of what was observed. */
  hash: string;
};

/** An observation as recorded. Rows are added and never changed. @public */
export type RecordedObservation = Observed & {
  /** Place in the order in which the pilot's observations were recorded, from 1. */
  seq: number;
  id: string;
  /** When it was so; RFC 3339, UTC. */
  occurredAt: string;
  /** When we heard of it; RFC 3339, UTC. */
  recordedAt: string;
  reporter: Signatory;
  /** How it came: `hand`, `csv`, `api`, or the type of a polled source. */
  via: string;
  note?: string;
  supersedes?: string;
  hash: string;
};

/** An observation as it stands now. @public */
export type Observation = RecordedObservation & {
  /** False once a later observation corrected or superseded it. */
  current: boolean;
};

/** What became of the observations of a request. @public */
export interface ObservationReceipt {
  accepted: number;
  /** Recorded before; sending twice changes nothing. */
  unchanged: number;
  /** `index` counts from 0; `line` is that of a CSV file, from 1. */
  rejected: { index: number; line?: number; reason: string }[];
}
