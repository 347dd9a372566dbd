import { v5 } from 'uuid';
import { OscalProperty } from './oscal';

/** The name space of the suite's identifiers: a v5 UUID of its own URI in the URL name space. */
const NAMESPACE = v5('https://pilot-handoff.io/oscal', v5.URL);

/** The name space of properties that OSCAL itself does not know. */
export const PROPERTY_NAMESPACE = 'https://pilot-handoff.io/ns/oscal';

/** The same thing has the same identifier in every export (RFC 9562, version 5). */
export function oscalId(...parts: (string | number)[]): string {
  return v5(JSON.stringify(parts), NAMESPACE);
}

/**
 * A property of ours. Values are one line without white space at the ends, as
 * the schema wants; undefined where nothing is left to say.
 */
export function property(
  name: string,
  value: string | number | undefined,
): OscalProperty[] {
  const line = String(value ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  return line ? [{ name, ns: PROPERTY_NAMESPACE, value: line }] : [];
}

/** Prose where the schema wants some, whatever people left out. */
export function prose(text: string | undefined, fallback: string): string {
  return text?.trim() ? text : fallback;
}

/** A token (letters, digits, `.`, `-`, `_`; a letter first) out of a name of ours. */
export function token(name: string): string {
  const clean = name.replace(/[^\p{L}\p{N}.\-_]+/gu, '-');
  return /^[\p{L}_]/u.test(clean) ? clean : `_${clean}`;
}

/** The list, or nothing: the schema knows no empty ones. */
export function unlessEmpty<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}
