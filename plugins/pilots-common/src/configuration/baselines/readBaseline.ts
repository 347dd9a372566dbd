import { say } from '../../ground/phrases/say';
import {
  readBound,
  readEnvironment,
  readPattern,
} from '../ConfigurationSettings';
import {
  ConfigurationProblem,
  ParameterMarks,
  RawParameter,
  readParameters,
} from '../parameters';
import { configurationPhrases } from '../phrases';

const { baseline: phrases, settings } = configurationPhrases;

/** A proposal of a baseline, read. @public */
export interface BaselineProposal {
  environment: string;
  parameters: RawParameter[];
  note: string;
  change?: string;
}

const FIELDS = [
  'environment',
  'parameters',
  'secrets',
  'plain',
  'constraints',
  'note',
  'change',
];
const MAX_NOTE = 4000;

/**
 * Reads a proposal:
 * `{environment, parameters, secrets?, plain?, constraints?, note?, change?}`.
 *
 * @param marks - What is known of the environment's parameters already.
 * @throws ConfigurationProblem that never holds a value.
 * @public
 */
export function readBaseline(
  input: Readonly<Record<string, unknown>>,
  marks: (environment: string) => ParameterMarks,
): BaselineProposal {
  const unknown = Object.keys(input).filter(field => !FIELDS.includes(field));
  if (unknown.length > 0) {
    throw new ConfigurationProblem(
      `${unknown.length} unknown field(s); known are ${FIELDS.join(', ')}. ` +
        'Send configuration as it is with ?environment= in the address',
    );
  }
  const environment = readEnvironment(input.environment);
  const known = marks(environment);
  const parameters = readParameters(input.parameters, {
    ...known,
    secrets: [...(known.secrets ?? []), ...list(input, 'secrets', readPattern)],
    plain: [...(known.plain ?? []), ...list(input, 'plain', readPattern)],
    constraints: [
      ...list(input, 'constraints', readBound),
      ...(known.constraints ?? []),
    ],
  });
  if (parameters.length === 0) {
    throw new ConfigurationProblem(phrases.empty);
  }
  const note = text(input, 'note') ?? '';
  const change = text(input, 'change');
  return { environment, parameters, note, ...(change && { change }) };
}

function list<T>(
  input: Readonly<Record<string, unknown>>,
  field: string,
  read: (item: unknown, at: string) => T,
): T[] {
  const items = input[field] ?? [];
  if (!Array.isArray(items) || items.length > 200) {
    throw new ConfigurationProblem(say(settings.list, { field, n: 200 }));
  }
  return items.map((item, at) => read(item, `${field}[${at}]`));
}

function text(
  input: Readonly<Record<string, unknown>>,
  field: string,
): string | undefined {
  const value = input[field] ?? '';
  if (
    typeof value !== 'string' ||
    value.length > MAX_NOTE ||
    value.includes('\0')
  ) {
    throw new ConfigurationProblem(say(phrases.text, { field, n: MAX_NOTE }));
  }
  return value.trim() || undefined;
}
