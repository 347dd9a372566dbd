import { Signatory } from '../../ground/Signatory';
import { ParameterDifference } from '../baselines';

/** The states of a parameter within an episode. @public */
export const DRIFT_PATH_STATES = ['drifted', 'reverted', 'accepted'] as const;

/** A parameter of an episode. @public */
export interface DriftPath extends ParameterDifference {
  state: (typeof DRIFT_PATH_STATES)[number];
  /** Observation that first saw it drifted. */
  since: string;
  /** Observation or decision that brought it into its state, or to its value. */
  changedAt: string;
  /** How often it went to and fro, or from one wrong value to another, since. */
  flips: number;
}

/** How drift was accepted. @public */
export interface DriftAcceptance {
  by: Signatory;
  at: string;
  change: string;
  /** The version of the baseline that holds what was accepted. */
  version: number;
  reason: string;
  paths: string[];
}

/**
 * Drift of one environment: what began to differ in one observation, until all
 * of it is reverted or accepted. One episode is one alert.
 *
 * @public
 */
export interface DriftEpisode {
  id: string;
  environment: string;
  state: 'open' | 'closed';
  /** Time of the observation that opened it. */
  openedAt: string;
  closedAt?: string;
  /** How often it was closed and opened again. */
  reopened: number;
  /** Sorted by path. */
  paths: DriftPath[];
  acceptances: DriftAcceptance[];
  /** When the life cycle was told that it breaks a constraint, while it does. */
  breachedAt?: string;
}

/** The parameters of an episode that differ now. @public */
export function driftedPaths({ paths }: DriftEpisode): DriftPath[] {
  return paths.filter(({ state }) => state === 'drifted');
}

/** The parameters of an episode that differ now and decide where data lies. @public */
export function residencyPaths(episode: DriftEpisode): DriftPath[] {
  return driftedPaths(episode).filter(
    ({ constraint }) => constraint === 'data-residency',
  );
}
