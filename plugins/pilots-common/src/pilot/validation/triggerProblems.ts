import { say } from '../../ground/phrases/say';
import { durationMillis } from './isoDuration';
import { describeValue, pilotProblem, PilotProblem } from './PilotProblem';
import { validationPhrases } from './phrases';
import { PILOT_LIMITS } from '../schema/pilotLimits';
import { readList, readPath, readText } from './readPath';

const { allowed: phrases, found } = validationPhrases;

const CONDITIONS = ['spec', 'guardrails', 'rollbackTrigger', 'conditions'];
const BLAST_RADIUS = ['spec', 'guardrails', 'blastRadius'];

const KEYS: ReadonlyMap<string, readonly string[]> = new Map([
  ['consecutive-failed-changes', ['count']],
  ['error-budget-consumed', ['share']],
  ['burn-rate', ['factor', 'longWindow', 'shortWindow']],
]);
const ALL_KEYS = [...KEYS.values()].flat();

function conditionProblems(entity: object): PilotProblem[] {
  return readList(entity, CONDITIONS, PILOT_LIMITS.conditions).flatMap(
    ({ segments }) => {
      const type = readText(entity, [...segments, 'type']);
      const keys = type && KEYS.get(type);
      if (!keys) return [];
      const problems = ALL_KEYS.flatMap(key => {
        const value = readPath(entity, [...segments, key]);
        const belongs = keys.includes(key);
        if (belongs === (value !== undefined)) return [];
        return [
          belongs
            ? pilotProblem(
                [...segments, key],
                found.nothing,
                say(phrases.needed, { type: type! }),
              )
            : pilotProblem(
                [...segments, key],
                describeValue(value),
                say(phrases.only, { type: type!, keys: keys.join(', ') }),
              ),
        ];
      });
      const long = readText(entity, [...segments, 'longWindow']);
      const short = readText(entity, [...segments, 'shortWindow']);
      const [longMs, shortMs] = [long, short].map(t => t && durationMillis(t));
      if (type === 'burn-rate' && longMs && shortMs && shortMs >= longMs) {
        problems.push(
          pilotProblem(
            [...segments, 'shortWindow'],
            describeValue(short),
            say(phrases.shorter, { window: long! }),
          ),
        );
      }
      return problems;
    },
  );
}

function blastRadiusProblems(entity: object): PilotProblem[] {
  const unit = readText(entity, [...BLAST_RADIUS, 'unit']);
  const cap = readPath(entity, [...BLAST_RADIUS, 'cap']);
  if (typeof cap !== 'number' || !(cap > 0)) return [];
  if (unit === 'percent' && cap > 100) {
    return [
      pilotProblem([...BLAST_RADIUS, 'cap'], String(cap), phrases.percent),
    ];
  }
  if ((unit === 'users' || unit === 'sites') && !Number.isInteger(cap)) {
    return [
      pilotProblem([...BLAST_RADIUS, 'cap'], String(cap), phrases.whole[unit]),
    ];
  }
  return [];
}

/** Trigger conditions that miss what their type needs, and caps that make no sense in their unit. */
export function triggerProblems(entity: object): PilotProblem[] {
  return [...conditionProblems(entity), ...blastRadiusProblems(entity)];
}
