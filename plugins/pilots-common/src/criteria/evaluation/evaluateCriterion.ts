import { say } from '../../ground/phrases/say';
import { Criterion, wantsMore } from '../Criterion';
import { floorOf, meetsThreshold, reachesFloor } from '../defaultFloor';
import {
  durationInWords,
  durationMillis,
} from '../../pilot/validation/isoDuration';
import { coversHours } from './coversHours';
import { evaluationPhrases } from './phrases';

const { result: said, leftOut } = evaluationPhrases;

/** One value of a criterion's metric, in the criterion's unit. @public */
export interface CriterionObservation {
  /** When it was so; RFC 3339. */
  at: string;
  value: number;
  /** For support: the hours within which it was observed. */
  supportHours?: string;
}

/** What the observations say about a criterion. @public */
export type CriterionVerdict =
  | 'met'
  | 'promising'
  | 'missed'
  | 'insufficient-data';

/** A criterion judged on its observations. @public */
export interface CriterionResult {
  /** Id of the criterion. */
  criterion: string;
  verdict: CriterionVerdict;
  /** Why, in words. */
  reason: string;
  /** The weakest value within the window: the one that is judged. */
  value?: number;
  /** When that was; RFC 3339. */
  at?: string;
  /** The floor that ruled. */
  floor: number;
  /** The span judged; undefined before the start. */
  window?: { from: string; to: string };
  /** Observations that counted. */
  sample: number;
  /** Those that did not, each with the reason. */
  excluded: { at: string; reason: string }[];
}

/**
 * Judges a criterion. It must hold throughout its window, so the weakest value
 * within the window that ends at `asOf` decides: `met` if that one meets the
 * threshold, `promising` if it reaches the floor, else `missed`. Only
 * observations at or after the start count, and of support only those within
 * the target hours. Without any, or before the pilot has run for the length of
 * the window, the answer is `insufficient-data`, which is never a pass.
 *
 * @public
 */
export function evaluateCriterion(
  criterion: Criterion,
  evidence: {
    observations: readonly CriterionObservation[];
    /** RFC 3339; undefined while the pilot has not started. */
    startedAt?: string;
    asOf: string;
  },
): CriterionResult {
  const floor = floorOf(criterion);
  const base = { criterion: criterion.id, floor, sample: 0, excluded: [] };
  const none = (reason: string): CriterionResult => ({
    ...base,
    verdict: 'insufficient-data',
    reason,
  });
  if (!evidence.startedAt) return none(said.notStarted);

  const length = durationMillis(criterion.window);
  if (!length) return none(say(said.noDuration, criterion));
  const start = Date.parse(evidence.startedAt);
  const to = Date.parse(evidence.asOf);
  const from = Math.max(to - length, start);
  const window = {
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
  };
  const excluded: CriterionResult['excluded'] = [];
  const counted = evidence.observations.filter(observation => {
    const reason = whyLeftOut(criterion, observation, { start, from, to });
    if (reason) excluded.push({ at: observation.at, reason });
    return !reason;
  });
  const found = { ...base, window, sample: counted.length, excluded };
  const insufficient = (reason: string): CriterionResult => ({
    ...found,
    verdict: 'insufficient-data',
    reason,
  });
  if (to - start < length) {
    return insufficient(
      say(said.tooShort, { durationWords: durationInWords(criterion.window) }),
    );
  }
  if (counted.length === 0) {
    return insufficient(
      excluded.some(({ reason }) => reason.startsWith('outside the target'))
        ? say(said.noneInHours, { hours: criterion.supportHours! })
        : said.none,
    );
  }
  const more = wantsMore(criterion);
  const weakest = counted.reduce((a, b) =>
    (more ? b.value < a.value : b.value > a.value) ? b : a,
  );
  return { ...found, ...judge(criterion, weakest, floor) };
}

function judge(
  criterion: Criterion,
  { value, at }: CriterionObservation,
  floor: number,
): Pick<CriterionResult, 'verdict' | 'reason' | 'value' | 'at'> {
  const { operator, threshold, unit } = criterion;
  const values = {
    value: withFewDigits(value, [threshold, floor]),
    unit,
    operator,
    threshold,
    floor: withFewDigits(floor, [threshold]),
  };
  if (meetsThreshold(criterion, value)) {
    return { verdict: 'met', reason: say(said.met, values), value, at };
  }
  const verdict = reachesFloor(criterion, value) ? 'promising' : 'missed';
  return { verdict, reason: say(said[verdict], values), value, at };
}

/** More than four decimals say something only where they tell the value from what it is held against. */
function withFewDigits(value: number, others: readonly number[]): number {
  const few = Number(value.toFixed(4));
  return others.includes(few) ? value : few;
}

function whyLeftOut(
  criterion: Criterion,
  observation: CriterionObservation,
  span: { start: number; from: number; to: number },
): string | undefined {
  const at = Date.parse(observation.at);
  if (!Number.isFinite(observation.value) || Number.isNaN(at)) {
    return leftOut.noValue;
  }
  if (at < span.start) return leftOut.beforeStart;
  if (at > span.to) return leftOut.afterNow;
  if (at < span.from) return leftOut.beforeWindow;
  const target = criterion.supportHours;
  if (target && !coversHours({ target, observed: observation.supportHours })) {
    return observation.supportHours === undefined
      ? leftOut.hoursUnknown
      : say(leftOut.hours, { hours: observation.supportHours });
  }
  return undefined;
}
