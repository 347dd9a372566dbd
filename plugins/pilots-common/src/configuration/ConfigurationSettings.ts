import { say } from '../ground/phrases/say';
import { durationMillis } from '../pilot/validation/isoDuration';
import {
  ConfigurationProblem,
  ParameterConstraint,
  readConstraint,
} from './parameters';
import { configurationPhrases } from './phrases';

const { settings: phrases } = configurationPhrases;

/** An address from which an environment's configuration is read on a schedule. @public */
export interface ConfigurationSource {
  environment: string;
  /** Read through Backstage's UrlReader, so from allowed hosts only. JSON or YAML. */
  url: string;
  /** ISO 8601 duration. */
  every: string;
}

/** How a pilot's configuration is watched. @public */
export interface ConfigurationSettings {
  /** The environment that the pilot runs in; the only one there is, when absent. */
  environment?: string;
  /** The environment that it is compared with. */
  reference?: string;
  /** Patterns of paths whose values are secret. */
  secrets: string[];
  /** Patterns of paths that are no secret, though they look like one. */
  plain: string[];
  /** Patterns of paths that are bound by a constraint of the pilot. */
  constraints: { path: string; kind: ParameterConstraint }[];
  sources: ConfigurationSource[];
}

/** What rules while nobody has said anything. @public */
export const DEFAULT_SETTINGS: ConfigurationSettings = {
  secrets: [],
  plain: [],
  constraints: [],
  sources: [],
};

/** How often a source is read unless it says; ISO 8601. @public */
export const DEFAULT_SOURCE_EVERY = 'PT15M';
/** The shortest and the longest time between two readings, in milliseconds. */
const EVERY = { least: 5 * 60_000, most: 24 * 3600_000 };
const MAX_PATTERNS = 200;
const MAX_SOURCES = 20;
const MAX_TEXT = 1024;
const MAX_DEEP_STARS = 2;
const ENVIRONMENT = /^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$/;
const FIELDS = [
  'environment',
  'reference',
  'secrets',
  'plain',
  'constraints',
  'sources',
];

/**
 * The name of an environment, lower case.
 *
 * @throws ConfigurationProblem for what is none.
 * @public
 */
export function readEnvironment(value: unknown, field = 'environment'): string {
  const name = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (ENVIRONMENT.test(name)) return name;
  throw new ConfigurationProblem(say(phrases.name, { field }));
}

/** Reads what somebody sent as settings; all problems at once. @public */
export function readConfigurationSettings(
  input: Readonly<Record<string, unknown>>,
): { settings: ConfigurationSettings; problems: string[] } {
  const problems = Object.keys(input)
    .filter(field => !FIELDS.includes(field))
    .map(field => `${field}: is none of ${FIELDS.join(', ')}`);
  const attempt = <T>(read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ConfigurationProblem)) throw error;
      problems.push(error.message);
      return otherwise;
    }
  };
  const name = (field: 'environment' | 'reference') =>
    input[field] === undefined || input[field] === null
      ? undefined
      : attempt(() => readEnvironment(input[field], field), undefined);
  const list = <T>(
    field: string,
    most: number,
    read: (item: unknown, at: string) => T,
  ): T[] => {
    const items = input[field] ?? [];
    if (!Array.isArray(items) || items.length > most) {
      problems.push(say(phrases.list, { field, n: most }));
      return [];
    }
    return items.flatMap((item, n) =>
      attempt(() => [read(item, `${field}[${n}]`)], []),
    );
  };
  const environment = name('environment');
  const reference = name('reference');
  if (reference && reference === environment) {
    problems.push(phrases.reference);
  }
  const sources = list('sources', MAX_SOURCES, readSource);
  const twice = sources.find(
    (one, n) => sources.findIndex(s => s.environment === one.environment) < n,
  );
  if (twice) {
    problems.push(say(phrases.twice, { environment: twice.environment }));
  }
  const settings: ConfigurationSettings = {
    ...(environment && { environment }),
    ...(reference && { reference }),
    secrets: list('secrets', MAX_PATTERNS, readPattern),
    plain: list('plain', MAX_PATTERNS, readPattern),
    constraints: list('constraints', MAX_PATTERNS, readBound),
    sources,
  };
  return { settings, problems };
}

/** Reads a pattern of paths. @public */
export function readPattern(value: unknown, field: string): string {
  const isShort =
    typeof value === 'string' && value && value.length <= MAX_TEXT;
  // Each `**` multiplies the ways in which a pattern can fit.
  if (isShort && value.split('**').length <= MAX_DEEP_STARS + 1) return value;
  throw new ConfigurationProblem(say(phrases.pattern, { field }));
}

/** Reads the bond of a pattern of paths with a constraint. @public */
export function readBound(
  value: unknown,
  field: string,
): { path: string; kind: ParameterConstraint } {
  const { path, kind } = (value ?? {}) as Record<string, unknown>;
  if (path === undefined || kind === undefined) {
    throw new ConfigurationProblem(say(phrases.bound, { field }));
  }
  return {
    path: readPattern(path, `${field}.path`),
    kind: readConstraint(kind, `${field}.kind`),
  };
}

function readSource(value: unknown, field: string): ConfigurationSource {
  const source = (value ?? {}) as Record<string, unknown>;
  const { url, every = DEFAULT_SOURCE_EVERY } = source;
  const environment = readEnvironment(
    source.environment,
    `${field}.environment`,
  );
  if (typeof url !== 'string' || !isWebAddress(url)) {
    throw new ConfigurationProblem(say(phrases.url, { field }));
  }
  const ms = typeof every === 'string' ? durationMillis(every) : undefined;
  if (ms === undefined || !(ms >= EVERY.least && ms <= EVERY.most)) {
    throw new ConfigurationProblem(say(phrases.every, { field }));
  }
  return { environment, url, every: every as string };
}

function isWebAddress(url: string): boolean {
  if (url.length > 2000) return false;
  try {
    const { protocol, username, password } = new URL(url);
    return /^https?:$/.test(protocol) && !username && !password;
  } catch {
    return false;
  }
}
