import { UrlReaderService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { MAX_DOCUMENT_BYTES } from '../ContentTooLargeError';

/** What came of reading a document from its URL. */
export type ReadOutcome = { url: string } & (
  | { result: 'read'; content: string; etag?: string }
  | { result: 'unchanged'; knownEtag?: string }
  | { result: 'failed'; reason: string; knownEtag?: string }
);

/** How long a source has for its answer. */
const READ_TIMEOUT_MS = 15_000;

/**
 * Reads documents through Backstage's UrlReader, and so only from integrations
 * and hosts that the operator allows (`backend.reading.allow`). Whatever goes
 * wrong is an outcome, not an exception: it is shown with the document.
 */
export class DocumentReader {
  constructor(private readonly urlReader: UrlReaderService) {}

  /** @param etag - Of the last answer from this URL. */
  async read(url: string, etag?: string): Promise<ReadOutcome> {
    const abort = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    // Not every reader listens to the signal.
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        abort.abort();
        reject(new Error(`No answer within ${READ_TIMEOUT_MS / 1000} s`));
      }, READ_TIMEOUT_MS);
    });
    try {
      return await Promise.race([this.#read(url, etag, abort.signal), timeout]);
    } catch (error) {
      if ((error as Error).name === 'NotModifiedError') {
        return { url, result: 'unchanged', knownEtag: etag };
      }
      return {
        url,
        result: 'failed',
        reason: reasonOf(error),
        knownEtag: etag,
      };
    } finally {
      clearTimeout(timer);
    }
  }

  async #read(
    url: string,
    etag: string | undefined,
    signal: AbortSignal,
  ): Promise<ReadOutcome> {
    const answer = await this.urlReader.readUrl(url, { etag, signal });
    const bytes = answer.stream
      ? await collect(answer.stream())
      : await answer.buffer();
    if (bytes.length > MAX_DOCUMENT_BYTES) throw tooLong();
    const content = decode(bytes);
    if (!content.trim()) throw new Error('The document is empty');
    return { url, result: 'read', content, etag: answer.etag };
  }
}

/** Throws InputError for what is not a plain web address. */
export function assertDocumentUrl(url: string): void {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    throw new InputError(`${url} is not a URL`);
  }
  if (!['http:', 'https:'].includes(parsed.protocol)) {
    throw new InputError('The URL of a document begins with https: or http:');
  }
  if (parsed.username || parsed.password) {
    throw new InputError('The URL must not hold a user name or password');
  }
}

async function collect(
  stream: AsyncIterable<Buffer | string>,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_DOCUMENT_BYTES) throw tooLong();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\u0000')) return text;
  } catch {
    // Told below, in words that help.
  }
  throw new Error('It is no text in UTF-8');
}

function tooLong(): Error {
  return new Error(`It is longer than ${MAX_DOCUMENT_BYTES} bytes`);
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.slice(0, 500);
}
