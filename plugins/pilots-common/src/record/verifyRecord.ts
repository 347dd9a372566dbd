import { canonicalHash } from '../ground';
import { say } from '../ground/phrases/say';
import { recordPhrases } from './phrases';
import {
  GENESIS_HASH,
  RecordEntry,
  RecordHead,
  recordHash,
} from './RecordEntry';
import { RecordTombstone } from './retention';

const { broken } = recordPhrases;

/** What a walk along the chain found. @public */
export interface RecordVerification {
  valid: boolean;
  /** Entries walked. */
  entries: number;
  /** Entries whose payload was erased; their hashes still hold. */
  erased: number;
  head?: RecordHead;
  /** The first broken entry, and what is wrong with it. */
  brokenAt?: { seq: number; reason: string };
  /** What was deleted once its time was over, and cannot be walked any more. */
  tombstone?: RecordTombstone;
  /** The head that was given lies in what was deleted, so that nothing can be said of it. */
  headPurged?: true;
}

/** An entry with its payload, or without if that was erased. @public */
export interface RecordedFact {
  entry: RecordEntry;
  payload?: unknown;
  erased: boolean;
}

/**
 * Walks a chain from its first entry. Feed it the entries in order; it keeps
 * nothing but the head, so a chain of any length is verified in constant memory.
 *
 * @public
 */
export class RecordVerifier {
  #head: RecordHead | undefined;
  #entries = 0;
  #erased = 0;
  #broken: RecordVerification['brokenAt'];
  readonly #expected: RecordHead | undefined;
  readonly #tombstone: RecordTombstone | undefined;

  /**
   * `expected`: a head exported earlier, which the chain must still contain.
   * `tombstone`: of the entries before the first that is there.
   */
  constructor(expected?: RecordHead, tombstone?: RecordTombstone) {
    this.#expected = expected;
    this.#tombstone = tombstone;
    this.#head = tombstone?.head;
    // The last entry that was deleted is known by its hash.
    if (
      expected &&
      expected.seq === tombstone?.head.seq &&
      expected.hash !== tombstone.head.hash
    ) {
      this.#broken = {
        seq: expected.seq,
        reason: broken.notExportedDeleted,
      };
    }
  }

  add(fact: RecordedFact): void {
    this.#entries += 1;
    if (this.#broken) return;
    const reason = this.#fault(fact);
    if (reason) {
      this.#broken = { seq: (this.#head?.seq ?? 0) + 1, reason };
      return;
    }
    if (fact.erased) this.#erased += 1;
    this.#head = { seq: fact.entry.seq, hash: fact.entry.hash };
  }

  result(): RecordVerification {
    const expected = this.#expected;
    if (!this.#broken && expected && (this.#head?.seq ?? 0) < expected.seq) {
      this.#broken = {
        seq: (this.#head?.seq ?? 0) + 1,
        reason: say(broken.endsEarly, { n: expected.seq }),
      };
    }
    return {
      valid: !this.#broken,
      entries: this.#entries,
      erased: this.#erased,
      head: this.#head,
      brokenAt: this.#broken,
      ...(this.#tombstone && { tombstone: this.#tombstone }),
      ...(expected &&
        this.#tombstone &&
        expected.seq < this.#tombstone.head.seq && { headPurged: true }),
    };
  }

  #fault({ entry, payload, erased }: RecordedFact): string | undefined {
    const seq = (this.#head?.seq ?? 0) + 1;
    if (entry.seq !== seq) return say(broken.missing, { n: seq });
    if (entry.previousHash !== (this.#head?.hash ?? GENESIS_HASH)) {
      return broken.doesNotFollow;
    }
    if (entry.hash !== recordHash(entry)) return broken.otherHash;
    if (!erased && canonicalHash(payload) !== entry.payloadHash) {
      return broken.otherPayload;
    }
    if (this.#expected?.seq === seq && this.#expected.hash !== entry.hash) {
      return broken.notExported;
    }
    return undefined;
  }
}
