/** How a request is sent, whatever it is about. @public */
export interface RequestOptions {
  /** Values of the placeholders in the path; they are encoded here. */
  params?: Record<string, string | number>;
  /** Absent values are left out, lists are repeated. */
  query?: Record<
    string,
    string | number | boolean | readonly string[] | undefined
  >;
  /** Sent as JSON, unless `contentType` says that it is a text of another type. */
  body?: unknown;
  /** The media type of a text that is sent as it is, for example `text/csv`. */
  contentType?: string;
  /** The entity tag of the version that was seen; a stale one is answered with 412. */
  ifMatch?: string;
  /** The same key for the same intent: a repetition gets the first answer. */
  idempotencyKey?: string;
  /** Media type asked for; JSON unless said otherwise. */
  accept?: string;
  signal?: AbortSignal;
}

/** An answer with the entity tag that a later write of it takes along. @public */
export interface Answer<T> {
  body: T;
  etag?: string;
}

const PLACEHOLDER = /\{(\w+)\}/g;

/** The address below the base, with placeholders and query filled in. Throws on a missing value. */
export function addressOf(path: string, options: RequestOptions): string {
  const filled = path.replace(PLACEHOLDER, (_, name: string) => {
    const value = options.params?.[name];
    if (value === undefined) throw new TypeError(`${path} needs ${name}`);
    return encodeURIComponent(value);
  });
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(options.query ?? {})) {
    if (value === undefined || value === '') continue;
    if (typeof value === 'object') value.forEach(v => query.append(name, v));
    else query.append(name, String(value));
  }
  const text = query.toString();
  return text ? `${filled}?${text}` : filled;
}

/** The headers of a request. */
export function headersOf(options: RequestOptions): Record<string, string> {
  return {
    Accept: options.accept ?? 'application/json',
    ...(options.body !== undefined && {
      'Content-Type': options.contentType ?? 'application/json',
    }),
    ...(options.ifMatch && { 'If-Match': options.ifMatch }),
    ...(options.idempotencyKey && {
      'Idempotency-Key': options.idempotencyKey,
    }),
  };
}

/** What is sent; undefined for nothing. */
export function payloadOf(options: RequestOptions): string | undefined {
  if (options.body === undefined) return undefined;
  return options.contentType
    ? String(options.body)
    : JSON.stringify(options.body);
}

/** A key for one intent of one person; keep it until the answer is there. @public */
export function newIdempotencyKey(): string {
  const bytes = new Uint8Array(16);
  globalThis.crypto.getRandomValues(bytes);
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
