import {
  Criterion,
  CRITERION_METRICS,
  CRITERION_OUTCOMES,
  CriterionOutcome,
  MAX_BUSINESS_METRICS,
  OUTCOME_TITLES,
  wantsMore,
} from './Criterion';
import { say } from '../ground/phrases/say';
import { outcomesPhrases } from '../outcomes/phrases';
import { criteriaPhrases } from './phrases';
import { CriteriaProblem, readCriteria } from './readCriteria';

const { problems: said } = criteriaPhrases;
const { twice, unique } = outcomesPhrases.problems;

/** The outcomes for which there is no criterion. @public */
export function missingOutcomes(
  criteria: readonly Pick<Criterion, 'outcome'>[],
): CriterionOutcome[] {
  return CRITERION_OUTCOMES.filter(
    outcome => !criteria.some(criterion => criterion.outcome === outcome),
  );
}

/** The distinct metrics of adoption and business effectiveness. @public */
export function businessMetrics(
  criteria: readonly Pick<Criterion, 'outcome' | 'metric'>[],
): string[] {
  const metrics = criteria
    .filter(({ outcome }) =>
      ['user-adoption', 'business-effectiveness'].includes(outcome),
    )
    .map(({ metric }) => metric);
  return [...new Set(metrics)];
}

/**
 * Everything that is wrong with proposed criteria, at once, and the criteria
 * themselves with texts trimmed. A draft may leave outcomes open; with
 * `complete` all five need a criterion, as proposing and locking demand.
 *
 * @public
 */
export function validateCriteria(
  input: unknown,
  options: { complete: boolean },
): { criteria: Criterion[]; problems: CriteriaProblem[] } {
  const read = readCriteria(input);
  const problems = [...read.problems];
  const seen = new Set<string>();
  read.criteria.forEach((criterion, index) => {
    if (!criterion) return;
    const at = (field: keyof Criterion, message: string) =>
      problems.push({ path: `criteria[${index}].${field}`, message });
    if (seen.has(criterion.id)) {
      at('id', `${say(twice, { id: criterion.id })}; ${unique}`);
    }
    seen.add(criterion.id);
    crossFieldProblems(criterion).forEach(([field, text]) => at(field, text));
  });

  const criteria = read.criteria.filter(c => c !== undefined);
  const metrics = businessMetrics(criteria);
  if (metrics.length > MAX_BUSINESS_METRICS) {
    problems.push({
      path: 'criteria',
      message: say(said.metricsTooMany, {
        n: metrics.length,
        metrics: metrics.join(', '),
        mostN: MAX_BUSINESS_METRICS,
      }),
    });
  }
  // A malformed criterion may be the one that covers an outcome: first things first.
  if (options.complete && read.problems.length === 0) {
    for (const outcome of missingOutcomes(criteria)) {
      problems.push({
        path: 'criteria',
        message: say(said.missing, { outcome: OUTCOME_TITLES[outcome] }),
      });
    }
  }
  return { criteria, problems };
}

function crossFieldProblems(criterion: Criterion) {
  const problems: [field: keyof Criterion, message: string][] = [];
  const { floor, threshold, metric, unit, operator } = criterion;
  if (floor !== undefined) {
    const more = wantsMore(criterion);
    if (more ? floor > threshold : floor < threshold) {
      problems.push([
        'floor',
        [
          say(said.stricter, { floor, operator, threshold }),
          say(more ? said.atMost : said.atLeast, { value: threshold }),
        ].join('; '),
      ]);
    }
  }
  const known = Object.hasOwn(CRITERION_METRICS, metric)
    ? CRITERION_METRICS[metric]
    : unit;
  if (known !== unit) {
    problems.push(['unit', say(said.unit, { metric, known, unit })]);
  }
  if (criterion.supportHours && criterion.outcome !== 'support-viability') {
    problems.push(['supportHours', said.supportHours]);
  }
  return problems;
}

/** All problems in one text, a line each. @public */
export function formatCriteriaProblems(
  problems: readonly CriteriaProblem[],
): string {
  return problems.map(({ path, message }) => `${path}: ${message}`).join('\n');
}
