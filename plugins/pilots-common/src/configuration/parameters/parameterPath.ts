/** The pointer of a key below another one (RFC 6901). @public */
export function pathBelow(parent: string, key: string | number): string {
  const token = String(key).replace(/~/g, '~0').replace(/\//g, '~1');
  return `${parent}/${token}`;
}

/** The keys along a pointer. @public */
export function keysOf(path: string): string[] {
  return path
    .split('/')
    .slice(1)
    .map(token => token.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** A name without a slash in front is a key of the top level: `region` is `/region`. @public */
export function asPath(name: string): string {
  return name.startsWith('/') ? name : pathBelow('', name);
}

/**
 * True if a pattern means a path. A pattern is a pointer: it means that
 * parameter and all below it. `*` stands for one key, `**` for any number.
 *
 * @public
 */
export function pathMatches(pattern: string, path: string): boolean {
  return matches(keysOf(asPath(pattern)), keysOf(path), 0, 0);
}

/** True if one of the patterns means the path. @public */
export function anyPathMatches(
  patterns: readonly string[],
  path: string,
): boolean {
  return patterns.some(pattern => pathMatches(pattern, path));
}

function matches(
  pattern: readonly string[],
  path: readonly string[],
  p: number,
  k: number,
): boolean {
  // All of the pattern is used up: this parameter, or one below it.
  if (p === pattern.length) return true;
  if (pattern[p] === '**') {
    // Several in a row would only try the same again, many times.
    if (pattern[p + 1] === '**') return matches(pattern, path, p + 1, k);
    for (let skip = k; skip <= path.length; skip++) {
      if (matches(pattern, path, p + 1, skip)) return true;
    }
    return false;
  }
  if (k === path.length) return false;
  return (
    (pattern[p] === '*' || pattern[p] === path[k]) &&
    matches(pattern, path, p + 1, k + 1)
  );
}
