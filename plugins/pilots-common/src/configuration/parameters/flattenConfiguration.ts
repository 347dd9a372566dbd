import { say } from '../../ground/phrases/say';
import {
  MAX_DEPTH,
  MAX_PARAMETERS,
  MAX_PATH_LENGTH,
  MAX_VALUE_LENGTH,
  ParameterValue,
} from './Parameter';
import { pathBelow } from './parameterPath';
import { parameterPhrases as phrases } from './phrases';

/** Thrown for configuration that is not taken; never holds a value. @public */
export class ConfigurationProblem extends Error {}

/** A value with the pointer to it. @public */
export interface FlatParameter {
  path: string;
  value: ParameterValue;
}

/**
 * Nested configuration as one list of parameters, in the order in which they
 * were written: objects and lists become RFC 6901 pointers, empty ones are
 * values themselves.
 *
 * @param root - Pointer of the place where the configuration hangs.
 * @throws ConfigurationProblem for what is too deep, too long or too much, for
 *   numbers that cannot be told apart, and for keys that are a trap.
 * @public
 */
export function flattenConfiguration(
  configuration: unknown,
  root = '',
): FlatParameter[] {
  const found: FlatParameter[] = [];
  visit(configuration, { path: root, depth: 0 }, found);
  return found;
}

function visit(
  value: unknown,
  at: { path: string; depth: number },
  found: FlatParameter[],
): void {
  if (typeof value !== 'object' || value === null) {
    add({ path: at.path, value: scalar(value, at.path) }, found);
    return;
  }
  if (at.depth >= MAX_DEPTH) {
    throw new ConfigurationProblem(say(phrases.depth, { n: MAX_DEPTH }));
  }
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  if (entries.length === 0) {
    const empty = Array.isArray(value) ? ([] as const) : {};
    add({ path: at.path, value: empty }, found);
    return;
  }
  for (const [key, inner] of entries) {
    if (key === '__proto__') {
      throw new ConfigurationProblem(
        say(phrases.trap, { path: at.path || '/' }),
      );
    }
    const path = pathBelow(at.path, key);
    visit(inner, { path, depth: at.depth + 1 }, found);
  }
}

function add(parameter: FlatParameter, found: FlatParameter[]): void {
  const { path } = parameter;
  if (path.length > MAX_PATH_LENGTH) {
    throw new ConfigurationProblem(
      say(phrases.pathLength, {
        n: MAX_PATH_LENGTH,
        path: path.slice(0, 80),
      }),
    );
  }
  if (hasControl(path)) {
    throw new ConfigurationProblem(phrases.pathCharacter);
  }
  found.push(parameter);
  if (found.length > MAX_PARAMETERS) {
    throw new ConfigurationProblem(say(phrases.count, { n: MAX_PARAMETERS }));
  }
}

function scalar(value: unknown, path: string): ParameterValue {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    if (value.length > MAX_VALUE_LENGTH) {
      throw new ConfigurationProblem(
        say(phrases.valueLength, { path, n: MAX_VALUE_LENGTH }),
      );
    }
    // PostgreSQL has no place for this character.
    if (value.includes('\0')) {
      throw new ConfigurationProblem(say(phrases.valueCharacter, { path }));
    }
    return value;
  }
  if (typeof value === 'number' && Number.isFinite(value)) {
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
      throw new ConfigurationProblem(say(phrases.number, { path }));
    }
    return value;
  }
  throw new ConfigurationProblem(say(phrases.value, { path }));
}

function hasControl(path: string): boolean {
  for (let at = 0; at < path.length; at++) {
    const code = path.charCodeAt(at);
    if (code < 32 || code === 127) return true;
  }
  return false;
}
