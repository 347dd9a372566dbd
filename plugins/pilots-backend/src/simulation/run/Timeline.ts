/** Something that happens at a moment. */
export interface Moment {
  /** Milliseconds since the epoch. */
  at: number;
  /** Time has to have done its work before: somebody looks at what has become of it. */
  looks?: boolean;
  /** Does it; what it returns is told. */
  run(): Promise<string | void>;
}

/** What is still to come, in order of time; what was added first goes first. */
export class Timeline {
  readonly #coming: Moment[] = [];

  add(...moments: Moment[]): void {
    for (const moment of moments) {
      let low = 0;
      let high = this.#coming.length;
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        // Ties go behind: the order in which they were added is kept.
        if (this.#coming[middle].at <= moment.at) low = middle + 1;
        else high = middle;
      }
      this.#coming.splice(low, 0, moment);
    }
  }

  /** The next moment, which stays. */
  peek(): Moment | undefined {
    return this.#coming[0];
  }

  /** Takes the next moment that is not after `until`. */
  take(until: number): Moment | undefined {
    const next = this.#coming[0];
    return next && next.at <= until ? this.#coming.shift() : undefined;
  }
}
