export { formatProblems } from './PilotProblem';
export type { PilotProblem } from './PilotProblem';
export { validatePilot } from './validatePilot';
export { durationInWords, durationMillis } from './isoDuration';
