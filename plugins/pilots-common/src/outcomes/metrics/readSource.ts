import { JsonObject } from '@backstage/types';
import { FieldReader, isObject } from '../../delivery/parse/FieldReader';
import { fieldPhrases } from '../../delivery/parse/phrases';
import { say } from '../../ground/phrases/say';
import { durationMillis } from '../../pilot/validation/isoDuration';
import { outcomesPhrases } from '../phrases';
import { POLL_EVERY_LIMITS, SignalKind } from '../sources/silence';
import { BROUGHT_SOURCES, OutcomeSource } from './BusinessMetric';

const { problems: said } = outcomesPhrases;

/** Characters of JSON that the description of a polled source may have. */
const MAX_SPEC = 8000;

/**
 * What is wrong with the description of a polled source, as the source of that
 * type sees it: sentence parts such as `query must be a text`. The kind says
 * whether values of a metric or samples of a service level are asked for.
 *
 * @public
 */
export type SourceProblems = (
  type: string,
  spec: JsonObject,
  kind: SignalKind,
) => string[];

/** Reads where values come from; see `OutcomeSource`. */
export function readSource(
  fields: FieldReader,
  name: string,
  kind: SignalKind,
  problemsOf: SourceProblems,
): OutcomeSource | undefined {
  const value = fields.value(name);
  if (value === undefined) return undefined;
  if (typeof value === 'string') {
    const brought = BROUGHT_SOURCES.find(source => source === value);
    return brought ?? fields.problem(name, wanted());
  }
  if (!isObject(value)) return fields.problem(name, wanted());
  const types = Object.keys(value).filter(key => key !== 'every');
  const [type] = types;
  const spec = value[type];
  if (types.length !== 1 || !isObject(spec)) {
    return fields.problem(name, wanted());
  }
  if (JSON.stringify(spec).length > MAX_SPEC) {
    return fields.problem(name, say(fieldPhrases.long, { n: MAX_SPEC }));
  }
  for (const problem of problemsOf(type, spec as JsonObject, kind)) {
    fields.problem(`${name}.${type}`, problem);
  }
  const every = readEvery(fields, name, kind, value.every);
  return every
    ? { [type]: spec as JsonObject, every }
    : { [type]: spec as JsonObject };
}

function wanted(): string {
  return say(said.source, { list: BROUGHT_SOURCES.join(', ') });
}

function readEvery(
  fields: FieldReader,
  name: string,
  kind: SignalKind,
  value: unknown,
): string | undefined {
  if (value === undefined || value === null) return undefined;
  const millis = typeof value === 'string' ? durationMillis(value) : undefined;
  const { least, most } = POLL_EVERY_LIMITS[kind];
  // A value is dated on a grid from the epoch, which whole minutes make.
  if (!millis || millis < least || millis > most || millis % least !== 0) {
    return fields.problem(
      `${name}.every`,
      say(said.every, { longest: kind === 'sli' ? 'PT1H' : 'P7D' }),
    );
  }
  return value as string;
}
