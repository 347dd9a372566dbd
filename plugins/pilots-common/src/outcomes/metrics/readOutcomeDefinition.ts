import { FieldReader, isObject } from '../../delivery/parse/FieldReader';
import { fieldPhrases } from '../../delivery/parse/phrases';
import { say } from '../../ground/phrases/say';
import { outcomesPhrases } from '../phrases';
import {
  BusinessMetric,
  MAX_OUTCOME_METRICS,
  MAX_SUPPORTING_METRICS,
  OutcomeDefinition,
} from './BusinessMetric';
import { readMetric, refuseOthers } from './readMetric';
import { readSource, SourceProblems } from './readSource';

const { problems: said } = outcomesPhrases;
const SIGNALS = ['sli', 'spend', 'users'] as const;
const KEYS = ['metrics', 'supporting', ...SIGNALS];

/**
 * Reads what somebody sent as the definition of a pilot's outcomes: texts
 * trimmed, and every problem at once, each beginning with the path of its
 * field. Targets and sources may still be missing; the checklist asks for them.
 *
 * @public
 */
export function readOutcomeDefinition(
  input: unknown,
  problemsOf: SourceProblems,
): { definition: OutcomeDefinition; problems: string[] } {
  const raw = isObject(input) ? input : {};
  const fields = new FieldReader(raw, Infinity);
  refuseOthers(fields, raw, KEYS);
  const list = (name: 'metrics' | 'supporting', most: number) => {
    const sent = fields.value(name) ?? [];
    if (!Array.isArray(sent)) {
      fields.problem(name, fieldPhrases.list);
      return [];
    }
    if (sent.length > most) {
      const kept = say(said.kept, { n: most });
      fields.problem(name, `${say(said.tooMany, { n: sent.length })}; ${kept}`);
      return [];
    }
    return sent.flatMap((item, index) => {
      const path = `${name}[${index}]`;
      if (!isObject(item)) {
        fields.problem(path, fieldPhrases.object);
        return [];
      }
      const reader = new FieldReader(
        item,
        Infinity,
        fields.problems,
        `${path}.`,
      );
      return [readMetric(reader, item, problemsOf)];
    });
  };
  const definition: OutcomeDefinition = {
    metrics: list('metrics', MAX_OUTCOME_METRICS),
    supporting: list('supporting', MAX_SUPPORTING_METRICS),
  };
  for (const signal of SIGNALS) {
    const kind = signal === 'sli' ? 'sli' : 'metric';
    const source = readSource(fields, signal, kind, problemsOf);
    if (source !== undefined) definition[signal] = source;
  }
  fields.problems.push(
    ...repeated([...definition.metrics, ...definition.supporting]),
  );
  return { definition, problems: fields.problems };
}

function repeated(metrics: readonly BusinessMetric[]): string[] {
  const ids = metrics.map(({ id }) => id).filter(Boolean);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map(id => `${say(said.twice, { id })}; ${said.unique}`);
}
