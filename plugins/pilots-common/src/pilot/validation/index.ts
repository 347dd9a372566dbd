export { formatProblems } from './PilotProblem';
export type { PilotProblem } from './PilotProblem';
export { validatePilot } from './validatePilot';
export { durationMillis } from './isoDuration';
