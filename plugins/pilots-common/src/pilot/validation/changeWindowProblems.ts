import { say } from '../../ground/phrases/say';
import { describeValue, pilotProblem, PilotProblem } from './PilotProblem';
import { validationPhrases } from './phrases';
import { PILOT_LIMITS } from '../schema/pilotLimits';
import { readList, readText } from './readPath';
import { parseRecurrence } from '../recurrence/parseRecurrence';
import { recurrenceOpens } from '../recurrence/recurrenceOpens';
import { readDate } from './timeProblems';

const { allowed: phrases } = validationPhrases;

const WINDOWS = ['spec', 'guardrails', 'changeWindows'];
const ANY_START = '2024-01-01';
const REMEMBERED = 500;

// An entity is validated again every few minutes with the same rules.
const verdicts = new Map<string, string | undefined>();

function judge(rule: string, startDate: string): string | undefined {
  try {
    const parts = parseRecurrence(rule);
    return recurrenceOpens(parts, startDate)
      ? undefined
      : say(phrases.opening, { date: startDate });
  } catch (error) {
    return say(phrases.parsing, { reasonWords: (error as Error).message });
  }
}

function verdictOn(rule: string, startDate: string): string | undefined {
  const key = `${startDate} ${rule}`;
  if (!verdicts.has(key)) {
    if (verdicts.size >= REMEMBERED) verdicts.clear();
    verdicts.set(key, judge(rule, startDate));
  }
  return verdicts.get(key);
}

/** Change windows whose rule does not parse or never opens. */
export function changeWindowProblems(entity: object): PilotProblem[] {
  const start = readDate(entity, ['spec', 'intent', 'startDate']);
  const startDate = start?.date.isValid ? start.text : ANY_START;
  return readList(entity, WINDOWS, PILOT_LIMITS.changeWindows).flatMap(
    ({ segments }) => {
      const at = [...segments, 'rrule'];
      const rule = readText(entity, at);
      if (!rule || rule.length > PILOT_LIMITS.sentence) return [];
      const allowed = verdictOn(rule, startDate);
      return allowed ? [pilotProblem(at, describeValue(rule), allowed)] : [];
    },
  );
}
