import { LinkReason } from '../model';

/** A delivery event as an explanation names it. Times are UTC, RFC 3339 with milliseconds. @public */
export interface ExplainedEvent {
  type: 'deployment' | 'change' | 'incident' | 'sample';
  source?: string;
  id?: string;
  components: string[];
  /** The time by which it lies in the window or not. */
  at: string;
  environment?: string;
  title?: string;
  url?: string;
}

/** Why an event went into a measure. @public */
export type IncludedCode =
  | 'counted'
  | 'failed-by-incident'
  | 'failed-by-mending'
  | 'not-failed'
  | 'unplanned'
  | 'mends'
  | 'names-another'
  | 'no-rework'
  | 'shipped'
  | 'recovered'
  | 'restored'
  | 'within-target'
  | 'beyond-target';

/** Why an event was left out of a measure. @public */
export type ExcludedCode =
  | 'failed-rollout'
  | 'cancelled'
  | 'running'
  | 'not-production'
  | 'merge'
  | 'committed-after-finish'
  | 'not-deployed'
  | 'deployed-outside-window'
  | 'shipped-before'
  | 'open'
  | 'recovered-outside-window'
  | 'deployment-outside-window'
  | 'other-component'
  | 'no-events'
  | Exclude<
      LinkReason,
      'linked-by-hand' | 'caused-by' | 'during-rollout' | 'after-deployment'
    >;

/** An event that went into a value. @public */
export interface IncludedEvent {
  event: ExplainedEvent;
  /** Stable: to translate, filter and test by. */
  code: IncludedCode;
  /** For people, in English. */
  reason: string;
  /** What it gives to the median, in seconds. */
  value?: number;
}

/** An event that was left out. @public */
export interface ExcludedEvent {
  event: ExplainedEvent;
  /** Stable: to translate, filter and test by. */
  code: ExcludedCode;
  /** For people, in English. */
  reason: string;
}

/** The events behind a value: as many included as its sample says. @public */
export interface DeliveryExplanation {
  included: IncludedEvent[];
  excluded: ExcludedEvent[];
}
