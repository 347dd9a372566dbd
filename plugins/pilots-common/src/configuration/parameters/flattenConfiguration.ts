import {
  MAX_DEPTH,
  MAX_PARAMETERS,
  MAX_PATH_LENGTH,
  MAX_VALUE_LENGTH,
  ParameterValue,
} from './Parameter';
import { pathBelow } from './parameterPath';

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
    throw new ConfigurationProblem(
      `The configuration is nested deeper than ${MAX_DEPTH} levels`,
    );
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
        `${at.path || '/'} has a key __proto__, which is not taken`,
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
      `A path is longer than ${MAX_PATH_LENGTH} characters: ${path.slice(
        0,
        80,
      )}…`,
    );
  }
  if (hasControl(path)) {
    throw new ConfigurationProblem(
      'A path holds a character that cannot be seen',
    );
  }
  found.push(parameter);
  if (found.length > MAX_PARAMETERS) {
    throw new ConfigurationProblem(
      `There are more than ${MAX_PARAMETERS} parameters`,
    );
  }
}

function scalar(value: unknown, path: string): ParameterValue {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    if (value.length > MAX_VALUE_LENGTH) {
      throw new ConfigurationProblem(
        `The value of ${path} is longer than ${MAX_VALUE_LENGTH} characters`,
      );
    }
    // PostgreSQL has no place for this character.
    if (value.includes('\0')) {
      throw new ConfigurationProblem(
        `The value of ${path} holds a NUL character`,
      );
    }
    return value;
  }
  if (typeof value === 'number' && Number.isFinite(value)) {
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
      throw new ConfigurationProblem(
        `The number at ${path} is too large to be compared exactly; write it as text`,
      );
    }
    return value;
  }
  throw new ConfigurationProblem(
    `The value of ${path} is neither text, a number, true, false nor null`,
  );
}

function hasControl(path: string): boolean {
  for (let at = 0; at < path.length; at++) {
    const code = path.charCodeAt(at);
    if (code < 32 || code === 127) return true;
  }
  return false;
}
