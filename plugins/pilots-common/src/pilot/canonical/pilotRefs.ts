import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { say } from '../../ground/phrases/say';
import { validationPhrases } from '../validation/phrases';

const { ref: phrases } = validationPhrases;

/** Which kinds a field of a Pilot may point at; the first is meant when the ref names none. */
export const REF_KINDS = {
  owner: ['Group', 'User'],
  person: ['User'],
  onCall: ['User', 'Group'],
  system: ['System'],
  domain: ['Domain'],
  target: ['Component', 'API', 'Resource', 'System'],
} as const;

/** What a ref field of a Pilot is for. */
export type RefPurpose = keyof typeof REF_KINDS;

// Looser than the catalog's own rules for names, which a host can change: what no catalog can hold.
const IMPOSSIBLE_PART = /[\s/:\p{Cc}]/u;

/**
 * Brings a ref into the one form in which the suite stores and compares refs: lower case, with kind
 * and namespace (`user:default/mara`). A missing namespace is the pilot's own, as in other kinds.
 *
 * @throws TypeError, in words for people, when the ref does not parse or names another kind.
 */
export function canonicalRef(
  ref: string,
  purpose: RefPurpose,
  namespace: string,
): string {
  const kinds: readonly string[] = REF_KINDS[purpose];
  const parsed = parseEntityRef(ref, {
    defaultKind: kinds[0],
    defaultNamespace: namespace,
  });
  const parts = [parsed.kind, parsed.namespace, parsed.name];
  if (parts.some(part => IMPOSSIBLE_PART.test(part))) {
    throw new TypeError(phrases.malformed);
  }
  if (!kinds.some(k => k.toLowerCase() === parsed.kind.toLowerCase())) {
    throw new TypeError(say(phrases.otherKind, { kind: parsed.kind }));
  }
  return stringifyEntityRef(parsed);
}
