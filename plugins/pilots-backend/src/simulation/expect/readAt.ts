const PART = /^([^[\]]*)((?:\[[^\]]*\])*)$/;

/**
 * A part of an answer: `measures.changeFailRate.value`, `items[0]`,
 * `items[-1]`, `items[state=open].id`, `items.length`. Undefined where there is none.
 */
export function readAt(root: unknown, path: string): unknown {
  if (path === '') return root;
  let value: unknown = root;
  for (const part of path.split('.')) {
    const [, key, filters] = PART.exec(part) ?? [];
    if (key === undefined) throw new Error(`"${path}" is no path`);
    if (key !== '') value = property(value, key);
    for (const [, filter] of filters.matchAll(/\[([^\]]*)\]/g)) {
      value = element(value, filter);
    }
  }
  return value;
}

function property(value: unknown, key: string): unknown {
  if (Array.isArray(value) && key === 'length') return value.length;
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function element(value: unknown, filter: string): unknown {
  if (!Array.isArray(value)) return undefined;
  const [key, wanted] = filter.split('=');
  if (wanted !== undefined) {
    return value.find(item => String(property(item, key)) === wanted);
  }
  return value.at(Number(filter));
}
