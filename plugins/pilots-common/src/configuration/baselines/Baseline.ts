import { Signatory } from '../../ground/Signatory';

/** The states of a version of a baseline. @public */
export const BASELINE_STATES = [
  'proposed',
  'accepted',
  'rejected',
  'superseded',
] as const;

/**
 * The state of a version: `superseded` is one that was proposed and gave way to
 * a newer proposal before anybody decided.
 *
 * @public
 */
export type BaselineState = (typeof BASELINE_STATES)[number];

/** What became of a version, and who said so. @public */
export interface BaselineVerdict {
  verdict: 'accepted' | 'rejected';
  by: Signatory;
  at: string;
  statement: string;
}

/** A version of the baseline of one environment, without its parameters. @public */
export interface BaselineVersion {
  environment: string;
  /** From 1 within the environment. */
  version: number;
  state: BaselineState;
  /** SHA-256 of the canonical JSON of its parameters, secrets as keyed hashes. */
  hash: string;
  parameters: number;
  secrets: number;
  note: string;
  /** The approved change record that it goes with. */
  change?: string;
  /** The episode of drift that it accepts. */
  drift?: string;
  author: Signatory;
  proposedAt: string;
  verdict?: BaselineVerdict;
}

/**
 * The version that what is observed is compared with: the newest that was
 * accepted; until one was, the newest that is proposed.
 *
 * @param versions - In any order.
 * @public
 */
export function rulingVersion<
  T extends Pick<BaselineVersion, 'version' | 'state'>,
>(versions: readonly T[]): T | undefined {
  const newest = (state: BaselineState) =>
    versions
      .filter(one => one.state === state)
      .sort((a, b) => b.version - a.version)[0];
  return newest('accepted') ?? newest('proposed');
}
