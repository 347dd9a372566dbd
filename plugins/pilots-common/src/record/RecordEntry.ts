import { canonicalHash } from '../ground';

/** The previous hash of the first entry of a chain. @public */
export const GENESIS_HASH = '0'.repeat(64);

/**
 * One entry of the record of a pilot. `hash` is the SHA-256 of the canonical
 * JSON (RFC 8785) of all other fields.
 *
 * @public
 */
export interface RecordEntry {
  /** `namespace/name` of the pilot. */
  pilot: string;
  /** Place in the chain, from 1, without gaps. */
  seq: number;
  /** Server time, UTC, RFC 3339 with milliseconds. */
  time: string;
  /** User entity ref, service principal, or `system`. */
  actor: string;
  action: string;
  subject: string;
  /** SHA-256 of the canonical JSON of the payload, which is kept elsewhere. */
  payloadHash: string;
  previousHash: string;
  hash: string;
}

/** What an entry says before it has its place in the chain. @public */
export type RecordFact = Pick<
  RecordEntry,
  'pilot' | 'time' | 'actor' | 'action' | 'subject' | 'payloadHash'
>;

/** The end of a chain: what is exported to notice later that a tail was cut off. @public */
export interface RecordHead {
  seq: number;
  hash: string;
}

/** The hash that an entry must have. @public */
export function recordHash(entry: Omit<RecordEntry, 'hash'>): string {
  const { pilot, seq, time, actor, action, subject } = entry;
  const { payloadHash, previousHash } = entry;
  return canonicalHash({
    pilot,
    seq,
    time,
    actor,
    action,
    subject,
    payloadHash,
    previousHash,
  });
}

/** Appends a fact to the chain that ends with `head`. @public */
export function chainEntry(
  fact: RecordFact,
  head: RecordHead | undefined,
): RecordEntry {
  const entry = {
    ...fact,
    seq: (head?.seq ?? 0) + 1,
    previousHash: head?.hash ?? GENESIS_HASH,
  };
  return { ...entry, hash: recordHash(entry) };
}
