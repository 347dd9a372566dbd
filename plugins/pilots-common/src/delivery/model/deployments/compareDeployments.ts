/** Compares two texts by code point: `<` compares UTF-16 units, which differs beyond U+FFFF. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** Surrogates stand for the highest code points, so they come after U+E000 to U+FFFF. */
function rank(unit: number): number {
  if (unit >= 0xe000) return unit - 0x800;
  return unit >= 0xd800 ? unit + 0x2000 : unit;
}

/** The order in which deployments are earlier and later: finish, then id, then source. */
export function compareDeployments(
  a: { finish?: number; id: string; source: string },
  b: { finish?: number; id: string; source: string },
): number {
  return (
    (a.finish ?? 0) - (b.finish ?? 0) ||
    compareCodePoints(a.id, b.id) ||
    compareCodePoints(a.source, b.source)
  );
}
