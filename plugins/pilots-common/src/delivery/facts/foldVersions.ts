import { DeliveryFact, VersionStamp } from './DeliveryFact';

/**
 * The identity that versions share: source, type and id; for a deployment also
 * environment (in any case) and component, for a change also component. The
 * fields are joined by NUL, which the parser lets into none of them.
 *
 * @public
 */
export function identityOf(fact: DeliveryFact): string {
  const parts = [fact.type, fact.source, fact.id];
  if (fact.type === 'deployment') {
    parts.push(fact.environment.toLowerCase());
  }
  if (fact.type !== 'incident') {
    parts.push(fact.component);
  }
  return parts.join('\0');
}

/**
 * Greater than zero if `a` supersedes `b`, less if `b` supersedes `a`, zero if
 * they are the same version. A total order, so that the winner depends neither
 * on the order of arrival nor on repetition.
 *
 * @public
 */
export function compareVersions(a: VersionStamp, b: VersionStamp): number {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt - b.updatedAt;
  if (a.sequence !== b.sequence) return a.sequence - b.sequence;
  if (a.hash === b.hash) return 0;
  return a.hash > b.hash ? 1 : -1;
}

/** Puts a version under its key unless one that supersedes it is there. */
export function keepNewest<T extends VersionStamp>(
  current: Map<string, T>,
  key: string,
  version: T,
): void {
  const known = current.get(key);
  if (!known || compareVersions(version, known) > 0) {
    current.set(key, version);
  }
}

/**
 * The current state of each identity: the version that supersedes all others.
 *
 * @public
 */
export function foldVersions(versions: Iterable<DeliveryFact>): DeliveryFact[] {
  const current = new Map<string, DeliveryFact>();
  for (const version of versions) {
    keepNewest(current, identityOf(version), version);
  }
  return [...current.values()];
}
