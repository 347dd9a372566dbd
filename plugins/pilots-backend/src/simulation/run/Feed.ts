/** Reports in one go at most so many samples. */
const BATCH = 1000;

/** A sample that is due at a time, in milliseconds since the epoch. */
export interface DueSample {
  at: number;
  sample: object;
}

/**
 * Measurements that come in all the time. They are reported, together, just
 * before anything else happens: to whoever looks, they came in as they fell due.
 */
export class Feed {
  #waiting: DueSample[] = [];

  constructor(
    private readonly report: (...samples: object[]) => Promise<void>,
  ) {}

  add(samples: readonly DueSample[]): void {
    this.#waiting = [...this.#waiting, ...samples].sort((a, b) => a.at - b.at);
  }

  /** Reports all that is due by `now`. */
  async flush(now: number): Promise<void> {
    const first = this.#waiting.findIndex(({ at }) => at > now);
    const due = this.#waiting.splice(0, first < 0 ? Infinity : first);
    for (let from = 0; from < due.length; from += BATCH) {
      const batch = due.slice(from, from + BATCH);
      await this.report(...batch.map(({ sample }) => sample));
    }
  }
}
