import { PILOT_API_VERSION } from '../PilotEntityV1alpha1';
import { changeWindowProblems } from './changeWindowProblems';
import { linkProblems } from './linkProblems';
import { validationPhrases } from './phrases';
import { describeValue, pilotProblem, PilotProblem } from './PilotProblem';
import { readPath } from './readPath';
import { referenceProblems } from './referenceProblems';
import { schemaProblems } from './schemaProblems';
import { timeProblems } from './timeProblems';
import { triggerProblems } from './triggerProblems';

const CHECKS = [
  referenceProblems,
  timeProblems,
  changeWindowProblems,
  triggerProblems,
  linkProblems,
];

function envelopeProblems(entity: object): PilotProblem[] {
  const expected = { apiVersion: PILOT_API_VERSION, kind: 'Pilot' };
  return Object.entries(expected).flatMap(([key, allowed]) => {
    const found = readPath(entity, [key]);
    if (found === allowed) return [];
    return [pilotProblem([key], describeValue(found), `"${allowed}"`)];
  });
}

/**
 * Everything that is wrong with a Pilot entity, all at once; an empty list when it is valid.
 * What lies in `metadata` is checked by the catalog. People and targets that the catalog does not
 * know are no problem here: the checklist asks for them.
 *
 * Takes anything, however hostile, and never throws.
 *
 * @public
 */
export function validatePilot(entity: unknown): PilotProblem[] {
  if (typeof entity !== 'object' || entity === null || Array.isArray(entity)) {
    const { entity: allowed } = validationPhrases.allowed;
    return [pilotProblem([], describeValue(entity), allowed)];
  }
  const problems = [...envelopeProblems(entity), ...schemaProblems(entity)];
  const reported = new Set(problems.map(p => p.path));
  for (const check of CHECKS) {
    problems.push(...check(entity).filter(p => !reported.has(p.path)));
  }
  return problems;
}
