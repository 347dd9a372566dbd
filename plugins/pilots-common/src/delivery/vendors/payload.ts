/** An object of somebody's JSON, or an empty one. @public */
export function object(value: unknown): Record<string, any> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, any>)
    : {};
}

/** The objects of a list of somebody's JSON. @public */
export function objects(value: unknown): Record<string, any>[] {
  return Array.isArray(value) ? value.map(object) : [];
}

/** A text or a number as text; undefined for everything else and for nothing. @public */
export function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The first `length` characters, for titles of any length. @public */
export function short(value: unknown, length = 4_000): string | undefined {
  return text(value)?.slice(0, length);
}

/** An http or https address; nothing else may become a link. @public */
export function address(value: unknown): string | undefined {
  const url = text(value);
  return url && /^https?:\/\//i.test(url) && url.length <= 4_000
    ? url
    : undefined;
}
