import { canonicalJson } from '../../ground/canonicalHash';
import { coversHours } from '../../criteria/evaluation/coversHours';
import { DEFAULT_DECISION_WINDOW, DEFAULT_LIMITS } from '../limits';
import {
  PilotConstraint,
  TriggerCondition,
} from '../../pilot/PilotEntityV1alpha1';
import { durationMillis } from '../../pilot/validation/isoDuration';

type IsLooser = (before: unknown, after: unknown) => boolean;

/** Where there is no limit, everything is within it. */
const higher: IsLooser = (before, after) =>
  number(after, Infinity) > number(before, Infinity);
const lower: IsLooser = (before, after) =>
  number(after, -Infinity) < number(before, -Infinity);
const later: IsLooser = (before, after) => String(after) > String(before);
/** What has another unit or window cannot be compared, and counts as looser. */
const other: IsLooser = (before, after) =>
  before !== undefined && before !== after;

const longer =
  (usual: string): IsLooser =>
  (before, after) =>
    millis(after ?? usual) > millis(before ?? usual);

/** Limits and thresholds, by where they stand; what is not here limits nothing. */
const RULES: Record<string, IsLooser> = {
  'guardrails.limits.changeFailRate': (before, after) =>
    higher(
      before ?? DEFAULT_LIMITS.changeFailRate,
      after ?? DEFAULT_LIMITS.changeFailRate,
    ),
  'guardrails.limits.timeToRestore': longer(DEFAULT_LIMITS.timeToRestore),
  'guardrails.blastRadius.cap': higher,
  'guardrails.blastRadius.unit': other,
  'guardrails.slo.target': lower,
  'guardrails.slo.window': other,
  // A larger volume makes a larger budget; without one N is what is observed.
  'guardrails.slo.expectedVolume': (before, after) =>
    before !== undefined && higher(before, after),
  'guardrails.responseTime.milliseconds': higher,
  'guardrails.responseTime.percentile': lower,
  'guardrails.supportHours': (before, after) =>
    typeof before === 'string' &&
    !coversHours({ target: before, observed: after as string | undefined }),
  'guardrails.constraints': (before, after) =>
    list<PilotConstraint>(before).some(
      one => !list<PilotConstraint>(after).some(kept => isSame(one, kept)),
    ),
  'guardrails.rollbackTrigger.conditions': (before, after) =>
    list<TriggerCondition>(before).some(
      one => !list<TriggerCondition>(after).some(kept => isAsStrict(one, kept)),
    ),
  'guardrails.rollbackTrigger.decisionWindow': longer(DEFAULT_DECISION_WINDOW),
  'intent.decisionDate': later,
  'intent.budget.amount': higher,
  'intent.budget.currency': other,
};

/** True where the value of a field is easier to keep than before. @public */
export function isLooserValue(
  field: string,
  before: unknown,
  after: unknown,
): boolean {
  return RULES[field]?.(before, after) ?? false;
}

/** True where the second condition opens the trigger whenever the first does. */
function isAsStrict(one: TriggerCondition, kept: TriggerCondition): boolean {
  switch (one.type) {
    case 'consecutive-failed-changes':
      return kept.type === one.type && kept.count <= one.count;
    case 'error-budget-consumed':
      return kept.type === one.type && kept.share <= one.share;
    case 'burn-rate':
      return (
        kept.type === one.type &&
        kept.factor <= one.factor &&
        kept.longWindow === one.longWindow &&
        kept.shortWindow === one.shortWindow
      );
    default:
      return isSame(one, kept);
  }
}

function number(value: unknown, none: number): number {
  return typeof value === 'number' ? value : none;
}

function millis(value: unknown): number {
  return durationMillis(String(value)) ?? Infinity;
}

function list<T>(value: unknown): T[] {
  return Array.isArray(value) ? value : [];
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
