import { say } from '../../ground/phrases/say';
import { outcomesPhrases } from '../phrases';
import { BusinessMetric, OutcomeDefinition } from './BusinessMetric';

const { definition: said } = outcomesPhrases;

/** What success means; where the values come from and how they are titled is not among it. */
const FROZEN = [
  'unit',
  'direction',
  'baseline',
  'target',
  'supportHours',
] as const satisfies readonly (keyof BusinessMetric)[];

/**
 * What an edit would change of what approval has frozen: which metrics there
 * are, their unit, direction, baseline, target and support hours. Titles,
 * explanations and sources stay open, for a source may break. Empty when the
 * edit leaves all of it alone. A supporting metric may be added: an amendment of
 * the criteria can ask for one.
 *
 * @public
 */
export function frozenDifferences(
  before: OutcomeDefinition,
  after: OutcomeDefinition,
): string[] {
  return (['metrics', 'supporting'] as const).flatMap(list => {
    const was = byId(before[list]);
    const is = byId(after[list]);
    const gone = [...was.keys()].filter(id => !is.has(id));
    const added =
      list === 'metrics' ? [...is.keys()].filter(id => !was.has(id)) : [];
    return [
      ...gone.map(id => say(said[list].gone, { id })),
      ...added.map(id => say(said.metrics.added, { id })),
      ...[...was].flatMap(([id, metric]) => changes(list, metric, is.get(id))),
    ];
  });
}

function changes(
  list: 'metrics' | 'supporting',
  was: BusinessMetric,
  is: BusinessMetric | undefined,
): string[] {
  if (!is) return [];
  return FROZEN.filter(field => was[field] !== is[field]).map(field =>
    say(said[list].changed, {
      field: `${was.id}.${field}`,
      beforeWords: was[field] ?? said.notSet,
      afterWords: is[field] ?? said.notSet,
    }),
  );
}

function byId(metrics: readonly BusinessMetric[]) {
  return new Map(metrics.map(metric => [metric.id, metric]));
}
