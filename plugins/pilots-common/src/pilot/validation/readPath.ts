import { PathSegments } from './PilotProblem';

/** The value at a path, own properties only: `__proto__` and the like lead nowhere. */
export function readPath(root: unknown, segments: PathSegments): unknown {
  let value = root;
  for (const segment of segments) {
    if (typeof value !== 'object' || value === null) return undefined;
    if (!Object.prototype.hasOwnProperty.call(value, segment)) return undefined;
    value = (value as Record<string | number, unknown>)[segment];
  }
  return value;
}

/** The text at a path, or undefined when something else is there. */
export function readText(
  root: unknown,
  segments: PathSegments,
): string | undefined {
  const value = readPath(root, segments);
  return typeof value === 'string' ? value : undefined;
}

/**
 * The entries of the list at a path, with their paths. A list beyond the limit counts as empty:
 * the schema has reported it, and nobody wants a million lines about its entries.
 */
export function readList(
  root: unknown,
  segments: PathSegments,
  limit: number,
): { segments: PathSegments; value: unknown }[] {
  const list = readPath(root, segments);
  if (!Array.isArray(list) || list.length > limit) return [];
  return list.map((value, i) => ({ segments: [...segments, i], value }));
}
