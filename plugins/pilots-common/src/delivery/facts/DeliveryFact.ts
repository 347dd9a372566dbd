/**
 * A point in time in milliseconds since the epoch. Facts hold numbers, since
 * instants are compared far more often than they are shown.
 *
 * @public
 */
export type Instant = number;

/** The outcome of a part of a deployment. @public */
export const DEPLOYMENT_STATUSES = [
  'succeeded',
  'failed',
  'cancelled',
  'running',
] as const;

/** The outcome of a part of a deployment. @public */
export type DeploymentStatus = (typeof DEPLOYMENT_STATUSES)[number];

/**
 * What decides between two versions of one identity: the later `updatedAt`,
 * then the greater `sequence`, then the greater `hash` (see compareVersions).
 *
 * @public
 */
export interface VersionStamp {
  updatedAt: Instant;
  /**
   * Place among the events received at the same instant, for those that carry
   * no `updatedAt` of their own (the last received wins); 0 for the others.
   */
  sequence: number;
  /** SHA-256 of the canonical JSON of the event as it was sent. */
  hash: string;
}

/** A change as a deployment lists it. @public */
export interface ListedChange {
  id: string;
  committedAt: Instant;
  authoredAt?: Instant;
  mergedAt?: Instant;
  /** A merge commit: it stands for no work of its own. */
  merge: boolean;
  /** Ids of changes that this one takes back. */
  reverts: string[];
}

/** One version of the part that a deployment has in one component and environment. @public */
export interface DeploymentFact extends VersionStamp {
  type: 'deployment';
  source: string;
  id: string;
  /** Normalised entity ref. */
  component: string;
  /** As it was written; compared without regard to case. */
  environment: string;
  status: DeploymentStatus;
  startedAt?: Instant;
  /** Absent only while running. */
  finishedAt?: Instant;
  commit?: string;
  version?: string;
  /** Absent: the deployment does not say. Empty: it ships nothing. */
  changes?: ListedChange[];
  unplanned: boolean;
  /** Id of the deployment that it says it rolls back. */
  rollbackOf?: string;
  /** Id of the deployment or incident that it says it remediates. */
  remediates?: string;
  /** The change record that it says it belongs to; no part of any measure. */
  changeRecord?: string;
  url?: string;
}

/** One version of a change to one component. @public */
export interface ChangeFact extends VersionStamp, ListedChange {
  type: 'change';
  source: string;
  /** Normalised entity ref. */
  component: string;
  url?: string;
}

/** One version of an incident. @public */
export interface IncidentFact extends VersionStamp {
  type: 'incident';
  source: string;
  id: string;
  /** Normalised entity refs, sorted, each once. */
  components: string[];
  /** Absent: not said, which counts as production. */
  environment?: string;
  startedAt: Instant;
  /** Absent while open. */
  resolvedAt?: Instant;
  /** Id of the deployment that is said to have caused it. */
  causedBy?: string;
  severity?: string;
  title?: string;
  url?: string;
}

/** One version of something that happened in delivery, parsed and normalised. @public */
export type DeliveryFact = DeploymentFact | ChangeFact | IncidentFact;
