import { Clock } from '../../ground/Clock';

/** A clock that stands still until it is moved. */
export class SimulatedClock implements Clock {
  #now = 0;

  now(): Date {
    return new Date(this.#now);
  }

  get millis(): number {
    return this.#now;
  }

  /** Begins anew, for another pilot. */
  set(time: number): void {
    this.#now = time;
  }

  /** Moves on to `time`, in milliseconds since the epoch; an earlier one changes nothing. */
  moveTo(time: number): void {
    this.#now = Math.max(this.#now, time);
  }
}
