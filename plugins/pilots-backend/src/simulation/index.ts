/**
 * Runs a pilot's weeks in seconds: the suite's own rooms and routes, a clock that
 * is moved, and a scenario file that says what happens and what is to come of it.
 *
 * @packageDocumentation
 */
export { writeDemo } from './demo/writeDemo';
export { simulateFiles } from './simulateFiles';
export type { DatabasePlace } from './world/openDatabase';
export type { Outcome } from './run/simulate';
export type { Verdict } from './expect/Verdicts';
