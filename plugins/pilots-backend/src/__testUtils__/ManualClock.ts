import { Clock } from '../ground/Clock';

/** A clock that a test moves by hand. */
export class ManualClock implements Clock {
  #now: number;

  constructor(start = '2026-06-01T09:00:00.000Z') {
    this.#now = Date.parse(start);
  }

  now(): Date {
    return new Date(this.#now);
  }

  set(time: string): void {
    this.#now = Date.parse(time);
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }
}
