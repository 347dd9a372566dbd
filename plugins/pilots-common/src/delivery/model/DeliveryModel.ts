import {
  ChangeFact,
  DeploymentFact,
  IncidentFact,
  Instant,
  ListedChange,
} from '../facts';

/** The events of one (source, id) in production: one part a component, sorted by it. @public */
export interface Rollout {
  source: string;
  id: string;
  parts: DeploymentFact[];
  /** `failed`: a failed rollout. Cancelled and running ones are neither counted nor failed. */
  state: 'counted' | 'failed' | 'cancelled' | 'running';
  /** Earliest `startedAt` of the parts, else when it went live. */
  begin?: Instant;
  /** Counted: last part that succeeded; failed: last part that failed. Else absent. */
  finish?: Instant;
}

/** A change that a deployment ships. @public */
export interface ShippedChange
  extends Pick<ListedChange, 'id' | 'committedAt' | 'authoredAt' | 'mergedAt'> {
  source: string;
  component: string;
  /** True as soon as anything known of the change says so. */
  merge: boolean;
  url?: string;
}

/** A deployment that went live, in the order of finish, id and source. @public */
export interface CountedDeployment extends Rollout {
  state: 'counted';
  /** Its place in `DeliveryModel.deployments`: other deployments refer to it by this. */
  position: number;
  begin: Instant;
  live: Instant;
  finish: Instant;
  /** A part of it failed. */
  partial: boolean;
  /** Components whose part succeeded, sorted. */
  components: string[];
  unplanned: boolean;
  /** What it names in `rollbackOf` and `remediates`, known or not. */
  names: string[];
  /** The changes that belong to it: it is the first that ships them. */
  changes: ShippedChange[];
  /** Changes that it ships again after an earlier deployment. */
  shippedAgain: ShippedChange[];
  /** Positions of the deployments that it rolls back. */
  rollsBack: number[];
  /** Positions of the deployments that it mends: of several menders the first. */
  mends: number[];
  mendedBy?: number;
  /** Indices in `DeliveryModel.incidents` of what is linked to it. */
  incidents: number[];
  failed: boolean;
  /** Only of a failed one. */
  brokenAt?: Instant;
  /** Only of a failed one that recovered. */
  recoveredAt?: Instant;
}

/** Why an incident is linked to a deployment, or to none. @public */
export type LinkReason =
  | 'linked-by-hand'
  | 'caused-by'
  | 'during-rollout'
  | 'after-deployment'
  | 'unlinked-by-hand'
  | 'hand-link-not-counted'
  | 'cause-not-counted'
  | 'cause-began-later'
  | 'during-failed-rollout'
  | 'no-deployment-near';

/** An incident that exists for the pilot. @public */
export interface ModelIncident {
  fact: IncidentFact;
  /** False: of another component, but linked to a deployment of a target. */
  ofTarget: boolean;
  /** Position of the deployment that it is linked to. */
  deployment?: number;
  link: LinkReason;
}

/** Names an event by hand; without `source` it must be the only one with that id. @public */
export interface EventRef {
  id: string;
  source?: string;
}

/**
 * A link that a person made, or took away (`deployment: null`). A deployment
 * without `source` is that of the incident's source, else the only one with the id.
 *
 * @public
 */
export interface HandLink {
  incident: EventRef;
  deployment: EventRef | null;
}

/** What a model is built for. @public */
export interface DeliveryModelOptions {
  /** Entity refs of the pilot's targets. */
  targets: Iterable<string>;
  /** Names of the production environment, in any case; `production`, `prod`, `live`. */
  environments?: Iterable<string>;
  /** How long after a deployment an incident is still put down to it, in ms; 7 days. */
  attributionWindow?: number;
  /** At most one an incident: the last of several rules. */
  links?: Iterable<HandLink>;
}

/** The delivery of one pilot, computed from its events. Plain data. @public */
export interface DeliveryModel {
  /** By finish, then id, then source. */
  deployments: CountedDeployment[];
  /** Failed rollouts, in the same order. */
  failedRollouts: Rollout[];
  /** Cancelled and running. */
  unfinished: Rollout[];
  /** Deployments of targets in other environments. */
  elsewhere: DeploymentFact[];
  /** Changes of targets that no counted deployment ships, by `mergedAt`, else `committedAt`. */
  undeployed: ShippedChange[];
  /** By start, then id, then source. */
  incidents: ModelIncident[];
  /** Incidents of targets in other environments. */
  incidentsElsewhere: IncidentFact[];
  /** Indices kept sorted, so that a window costs what lies in it. */
  sorted: {
    /** Incidents of targets: all starts; those resolved, by resolution. */
    incidentStarts: Instant[];
    resolved: ModelIncident[];
    /** Failed deployments: recovered ones by recovery. */
    recovered: CountedDeployment[];
    /** Failed deployments with incidents: first starts, and recoveries. */
    failureStarts: Instant[];
    failureEnds: Instant[];
  };
}

/** The current facts of one pilot's targets, in production or not. */
export interface PilotFacts {
  /** In production. */
  parts: DeploymentFact[];
  elsewhere: DeploymentFact[];
  changes: ChangeFact[];
  /** Of anybody; in production or not said. */
  incidents: IncidentFact[];
  incidentsElsewhere: IncidentFact[];
}
