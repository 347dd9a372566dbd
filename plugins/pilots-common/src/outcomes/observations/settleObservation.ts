import { say } from '../../ground/phrases/say';
import { outcomesPhrases } from '../phrases';
import { ReadObservation } from './Observation';

const { problems: said } = outcomesPhrases;

/** What is known under one id of a metric. @public */
export interface KnownObservation {
  /** Hash of the latest version. */
  hash: string;
  /** Hashes of all versions, the latest included. */
  hashes: ReadonlySet<string>;
  /** Id of the observation that replaced it. */
  supersededBy?: string;
}

/** What becomes of an observation: it is recorded, was there before, or is refused with a reason. @public */
export type Settlement = 'accepted' | 'unchanged' | { rejected: string };

/**
 * Settles one observation against what is known. Content that was recorded
 * under its id before is a repetition, even after a correction, so that
 * uploading an old file again does not take the correction back; whoever means
 * to go back to it says `correction`. What was superseded stays so.
 *
 * @param known - What is known under an id of the same metric.
 * @public
 */
export function settleObservation(
  observation: Pick<
    ReadObservation,
    'id' | 'metric' | 'hash' | 'correction' | 'supersedes'
  >,
  known: (id: string) => KnownObservation | undefined,
): Settlement {
  const { id, metric, hash, correction, supersedes } = observation;
  const same = known(id);
  const repeated = correction ? same?.hash === hash : same?.hashes.has(hash);
  if (repeated) return 'unchanged';
  if (same?.supersededBy) return replaced(id, same.supersededBy);
  if (supersedes === undefined || supersedes === id) return 'accepted';
  const target = known(supersedes);
  if (!target) {
    return {
      rejected: say(said.unknownObservation, { id: supersedes, metric }),
    };
  }
  return target.supersededBy && target.supersededBy !== id
    ? replaced(supersedes, target.supersededBy)
    : 'accepted';
}

function replaced(id: string, by: string): Settlement {
  return { rejected: say(said.superseded, { id, other: by }) };
}
