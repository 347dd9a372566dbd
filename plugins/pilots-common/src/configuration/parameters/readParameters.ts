import { say } from '../../ground/phrases/say';
import {
  byPath,
  MAX_PARAMETERS,
  PARAMETER_CONSTRAINTS,
  ParameterConstraint,
  RawParameter,
} from './Parameter';
import {
  ConfigurationProblem,
  flattenConfiguration,
} from './flattenConfiguration';
import { looksSecret } from './looksSecret';
import { anyPathMatches, asPath } from './parameterPath';
import { parameterPhrases as phrases } from './phrases';

/** What is known of parameters besides their values. @public */
export interface ParameterMarks {
  /** Patterns of paths whose values are secret. */
  secrets?: readonly string[];
  /** Patterns of paths that are no secret, though they look like one. */
  plain?: readonly string[];
  /** Patterns of paths that are bound by a constraint; the first that fits counts. */
  constraints?: readonly { path: string; kind: ParameterConstraint }[];
  /** What was known of a path before: marks stay until somebody takes them off. */
  known?: (path: string) => KnownMarks | undefined;
  /** True where `secret: false` takes no mark off: for who reports, not decides. */
  onlyAdds?: boolean;
}

/** How a path was marked before. @public */
export interface KnownMarks {
  secret: boolean;
  constraint?: ParameterConstraint;
}

/**
 * Reads parameters in either form: nested configuration, or a list of
 * `{path, value, secret?, constraint?}`. What looks like a secret is one, unless its
 * path is among `plain`; a mark of its own goes before all patterns.
 *
 * @returns Sorted by path.
 * @throws ConfigurationProblem that names the path and never the value.
 * @public
 */
export function readParameters(
  input: unknown,
  marks: ParameterMarks = {},
): RawParameter[] {
  if (typeof input !== 'object' || input === null) {
    throw new ConfigurationProblem(phrases.shape);
  }
  const parameters = (
    Array.isArray(input) ? fromList(input) : flattenConfiguration(input)
  ).map(parameter => marked(parameter, marks));
  parameters.sort(byPath);
  const twice = parameters.find(
    ({ path }, at) => at > 0 && parameters[at - 1].path === path,
  );
  if (twice) {
    throw new ConfigurationProblem(say(phrases.twice, { path: twice.path }));
  }
  return parameters;
}

type OwnMarks = Pick<RawParameter, 'path' | 'value'> &
  Partial<Pick<RawParameter, 'secret'>> & {
    /** Null takes the mark off. */
    constraint?: ParameterConstraint | null;
  };

function fromList(items: readonly unknown[]): OwnMarks[] {
  const found: OwnMarks[] = [];
  for (const [at, item] of items.entries()) {
    const { path, value, secret, constraint } = (item ?? {}) as Record<
      string,
      unknown
    >;
    if (typeof path !== 'string' || path === '') {
      throw new ConfigurationProblem(say(phrases.noPath, { n: at }));
    }
    if (value === undefined) {
      throw new ConfigurationProblem(say(phrases.noValue, { n: at }));
    }
    if (secret !== undefined && typeof secret !== 'boolean') {
      throw new ConfigurationProblem(say(phrases.secret, { n: at }));
    }
    const own = {
      ...(secret !== undefined && { secret }),
      ...(constraint !== undefined && {
        constraint:
          constraint === null
            ? null
            : readConstraint(constraint, `parameters[${at}].constraint`),
      }),
    };
    for (const flat of flattenConfiguration(value, asPath(path))) {
      found.push({ ...flat, ...own });
    }
    if (found.length > MAX_PARAMETERS) {
      throw new ConfigurationProblem(say(phrases.count, { n: MAX_PARAMETERS }));
    }
  }
  return found;
}

function marked(parameter: OwnMarks, marks: ParameterMarks): RawParameter {
  const { path, value } = parameter;
  const known = marks.known?.(path);
  const { plain = [], secrets = [], constraints = [] } = marks;
  const byRule =
    anyPathMatches(secrets, path) ||
    ((known?.secret || looksSecret(path, value)) &&
      !anyPathMatches(plain, path));
  const mustStay = marks.onlyAdds && known?.secret;
  const constraint =
    parameter.constraint === undefined
      ? constraints.find(mark => anyPathMatches([mark.path], path))?.kind ??
        known?.constraint
      : parameter.constraint;
  return {
    path,
    value,
    secret: mustStay || (parameter.secret ?? byRule),
    ...(constraint && { constraint }),
  };
}

/** Throws ConfigurationProblem for what is none of the constraints. @public */
export function readConstraint(
  value: unknown,
  field: string,
): ParameterConstraint {
  if (PARAMETER_CONSTRAINTS.includes(value as ParameterConstraint)) {
    return value as ParameterConstraint;
  }
  throw new ConfigurationProblem(say(phrases.constraint, { field }));
}
