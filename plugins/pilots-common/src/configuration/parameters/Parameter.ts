import { canonicalJson } from '../../ground/canonicalHash';

/** What a parameter can be set to; an empty list or object is a value, too. @public */
export type ParameterValue =
  | string
  | number
  | boolean
  | null
  | readonly []
  | Readonly<Record<string, never>>;

/** What a parameter is bound by, as the pilot's constraints name it. @public */
export const PARAMETER_CONSTRAINTS = [
  'data-residency',
  'third-party',
  'other',
] as const;

/** A constraint that a parameter is bound by. @public */
export type ParameterConstraint = (typeof PARAMETER_CONSTRAINTS)[number];

/** A parameter as it was sent; the value of a secret has not been sealed yet. @public */
export interface RawParameter {
  /** RFC 6901 JSON pointer. */
  path: string;
  value: ParameterValue;
  secret: boolean;
  constraint?: ParameterConstraint;
}

/**
 * What is left of a secret: keyed hashes of it, by the id of the key. While one
 * key replaces another there are two.
 *
 * @public
 */
export type Seal = Readonly<Record<string, string>>;

/** A parameter as it is kept: with its value, or sealed. @public */
export interface Parameter {
  /** RFC 6901 JSON pointer. */
  path: string;
  value?: ParameterValue;
  seal?: Seal;
  constraint?: ParameterConstraint;
}

/** Parameters of one environment at most. @public */
export const MAX_PARAMETERS = 20_000;
/** Characters of a path at most. @public */
export const MAX_PATH_LENGTH = 1024;
/** Characters of a value at most. @public */
export const MAX_VALUE_LENGTH = 16_384;
/** Levels of nesting at most. @public */
export const MAX_DEPTH = 32;

/**
 * Whether two parameters have the same value; `unknown` where two secrets have
 * no key in common, or one is sealed and the other is not.
 *
 * @public
 */
export function sameValue(a: Parameter, b: Parameter): boolean | 'unknown' {
  if (!a.seal && !b.seal) {
    return (
      a.value === b.value || canonicalJson(a.value) === canonicalJson(b.value)
    );
  }
  if (!a.seal || !b.seal) return 'unknown';
  const { seal } = b;
  const key = Object.keys(a.seal).find(id => Object.hasOwn(seal, id));
  return key === undefined ? 'unknown' : a.seal[key] === seal[key];
}

/** Orders by path, by code unit: the same on every machine. @public */
export function byPath(a: { path: string }, b: { path: string }): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}
