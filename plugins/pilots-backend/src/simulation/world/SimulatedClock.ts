import { Clock } from '../../ground/Clock';

/** A clock that stands still until it is moved on, and never goes back. */
export class SimulatedClock implements Clock {
  #now: number;

  constructor(start: number) {
    this.#now = start;
  }

  now(): Date {
    return new Date(this.#now);
  }

  get millis(): number {
    return this.#now;
  }

  /** Moves on to `time`, in milliseconds since the epoch; an earlier one changes nothing. */
  moveTo(time: number): void {
    this.#now = Math.max(this.#now, time);
  }
}
