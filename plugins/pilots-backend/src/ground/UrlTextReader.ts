import {
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { UrlReaderService } from '@backstage/backend-plugin-api';

const { reading: said } = pilotsPhrases.general;

/** What came of reading a text from its URL. */
export type ReadOutcome = { url: string } & (
  | { result: 'read'; content: string; etag?: string }
  | { result: 'unchanged'; knownEtag?: string }
  | { result: 'failed'; reason: string; knownEtag?: string }
);

/** How long a source has for its answer. */
const READ_TIMEOUT_MS = 15_000;

/**
 * Reads texts through Backstage's UrlReader, and so only from integrations and
 * hosts that the operator allows (`backend.reading.allow`). Whatever goes wrong
 * is an outcome, not an exception: it is shown with what was to be read.
 */
export class UrlTextReader {
  constructor(
    private readonly urlReader: UrlReaderService,
    private readonly maxBytes: number,
  ) {}

  /** @param etag - Of the last answer from this URL. */
  async read(url: string, etag?: string): Promise<ReadOutcome> {
    const abort = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    // Not every reader listens to the signal.
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        abort.abort();
        reject(
          new Error(say(said.noAnswer, { seconds: READ_TIMEOUT_MS / 1000 })),
        );
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
      ? await collect(answer.stream(), this.maxBytes)
      : await answer.buffer();
    if (bytes.length > this.maxBytes) throw tooLong(this.maxBytes);
    const content = decode(bytes);
    if (!content.trim()) throw new Error(said.empty);
    return { url, result: 'read', content, etag: answer.etag };
  }
}

async function collect(
  stream: AsyncIterable<Buffer | string>,
  maxBytes: number,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBytes) throw tooLong(maxBytes);
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
  throw new Error(said.noText);
}

function tooLong(maxBytes: number): Error {
  return new Error(say(said.long, { n: maxBytes }));
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.slice(0, 500);
}
