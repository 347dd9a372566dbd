import { DateTime, IANAZone } from 'luxon';
import { say } from '../../ground/phrases/say';
import {
  describeValue,
  PathSegments,
  pilotProblem,
  PilotProblem,
} from './PilotProblem';
import { validationPhrases } from './phrases';
import { PILOT_LIMITS } from '../schema/pilotLimits';
import { schemaPhrases } from '../schema/phrases';
import { durationMillis } from './isoDuration';
import { readList, readText } from './readPath';

const { allowed: phrases } = validationPhrases;

const START: PathSegments = ['spec', 'intent', 'startDate'];
const DECISION: PathSegments = ['spec', 'intent', 'decisionDate'];
const ZONE: PathSegments = ['spec', 'intent', 'timeZone'];
const GUARDRAILS = ['spec', 'guardrails'] as const;
// `Intl` also takes offsets such as +02:00, which know no daylight saving.
const ZONE_NAME = /^[A-Za-z][A-Za-z0-9_+\-/]*$/;

/** The date, when there is one; what has the wrong shape is for the schema to report. */
export function readDate(entity: object, at: PathSegments) {
  const text = readText(entity, at);
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  return { text, date: DateTime.fromISO(text, { zone: 'utc' }) };
}

function dateProblems(entity: object): PilotProblem[] {
  const problems: PilotProblem[] = [];
  const start = readDate(entity, START);
  const decision = readDate(entity, DECISION);
  if (start && !start.date.isValid) {
    problems.push(
      pilotProblem(START, describeValue(start.text), phrases.calendarDate),
    );
  }
  if (decision && !decision.date.isValid) {
    problems.push(
      pilotProblem(
        DECISION,
        describeValue(decision.text),
        phrases.calendarDate,
      ),
    );
  } else if (start?.date.isValid && decision && decision.date <= start.date) {
    problems.push(
      pilotProblem(
        DECISION,
        describeValue(decision.text),
        say(phrases.afterStart, { date: start.text }),
      ),
    );
  }
  return problems;
}

function zoneProblems(entity: object): PilotProblem[] {
  const zone = readText(entity, ZONE);
  if (!zone || zone.length > PILOT_LIMITS.name) return [];
  if (ZONE_NAME.test(zone) && IANAZone.isValidZone(zone)) return [];
  return [
    pilotProblem(ZONE, describeValue(zone), schemaPhrases.intent.timeZone),
  ];
}

/** Where a Pilot entity holds durations. */
function durationPaths(entity: object): PathSegments[] {
  const windows = readList(
    entity,
    [...GUARDRAILS, 'changeWindows'],
    PILOT_LIMITS.changeWindows,
  );
  const conditions = readList(
    entity,
    [...GUARDRAILS, 'rollbackTrigger', 'conditions'],
    PILOT_LIMITS.conditions,
  );
  return [
    [...GUARDRAILS, 'slo', 'window'],
    [...GUARDRAILS, 'limits', 'timeToRestore'],
    [...GUARDRAILS, 'rollbackTrigger', 'decisionWindow'],
    ...windows.map(({ segments }) => [...segments, 'duration']),
    ...conditions.map(({ segments }) => [...segments, 'longWindow']),
    ...conditions.map(({ segments }) => [...segments, 'shortWindow']),
  ];
}

/** Dates that are none or in the wrong order, zones and durations that do not exist. */
export function timeProblems(entity: object): PilotProblem[] {
  const durations = durationPaths(entity).flatMap(at => {
    const text = readText(entity, at);
    if (!text || durationMillis(text) !== undefined) return [];
    return [pilotProblem(at, describeValue(text), phrases.duration)];
  });
  return [...dateProblems(entity), ...zoneProblems(entity), ...durations];
}
