/** An event that was refused, by its place in the batch. */
export interface Refusal {
  index: number;
  reason: string;
}

/** What became of a batch. */
export interface IngestResult {
  /** Events that said something new. */
  accepted: number;
  /** Events that were known, or superseded by what is known. */
  unchanged: number;
  rejected: Refusal[];
  /** How many more were refused than `rejected` names; only where there are any. */
  rejectedOmitted?: number;
}

/** Refusals that are named one by one; a stream of any length must fit into memory. */
const MAX_NAMED = 10_000;

/** Counts what becomes of the events of a batch. */
export class IngestTally {
  #accepted = 0;
  #unchanged = 0;
  #omitted = 0;
  readonly #rejected: Refusal[] = [];

  taken(news: boolean): void {
    if (news) this.#accepted += 1;
    else this.#unchanged += 1;
  }

  refused(index: number, reason: string): void {
    if (this.#rejected.length < MAX_NAMED) {
      this.#rejected.push({ index, reason });
    } else {
      this.#omitted += 1;
    }
  }

  get result(): IngestResult {
    return {
      accepted: this.#accepted,
      unchanged: this.#unchanged,
      // A line that is no JSON is refused at once, others with their batch.
      rejected: [...this.#rejected].sort((a, b) => a.index - b.index),
      ...(this.#omitted > 0 ? { rejectedOmitted: this.#omitted } : {}),
    };
  }
}
