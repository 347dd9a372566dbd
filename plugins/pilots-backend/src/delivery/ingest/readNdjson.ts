/** A line of NDJSON: its value and length, or why it has none. */
export type NdjsonLine = { value: unknown; bytes: number } | { reason: string };

/**
 * A release with a hundred thousand commits fits; a line without end must not
 * fill the memory.
 */
export const MAX_LINE_BYTES = 16 * 1024 * 1024;

const NEWLINE = 0x0a;

/**
 * Reads NDJSON as it streams in, the lines of one chunk at a time, in constant
 * memory: the next chunk is asked for when the caller is done with the last.
 * Blank lines are skipped.
 */
export async function* readNdjson(
  stream: AsyncIterable<Buffer>,
): AsyncGenerator<NdjsonLine[]> {
  let pending: Buffer[] = [];
  let length = 0;
  const add = (piece: Buffer) => {
    length += piece.length;
    if (length <= MAX_LINE_BYTES) pending.push(piece);
    else pending = [];
  };
  const finish = (): NdjsonLine[] => {
    const tooLong = length > MAX_LINE_BYTES;
    const line = tooLong ? undefined : Buffer.concat(pending);
    pending = [];
    length = 0;
    if (!line) {
      return [{ reason: `The line is longer than ${MAX_LINE_BYTES} bytes` }];
    }
    return parseLine(line);
  };
  for await (const chunk of stream) {
    const lines: NdjsonLine[] = [];
    let start = 0;
    let end = chunk.indexOf(NEWLINE);
    while (end >= 0) {
      add(chunk.subarray(start, end));
      lines.push(...finish());
      start = end + 1;
      end = chunk.indexOf(NEWLINE, start);
    }
    add(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  const last = finish();
  if (last.length > 0) yield last;
}

function parseLine(line: Buffer): NdjsonLine[] {
  let text: string;
  try {
    // A byte order mark is skipped by the decoder.
    text = new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    return [{ reason: 'The line is not UTF-8' }];
  }
  if (text.trim() === '') return [];
  try {
    return [{ value: JSON.parse(text), bytes: line.length }];
  } catch {
    return [{ reason: 'The line is not JSON' }];
  }
}
