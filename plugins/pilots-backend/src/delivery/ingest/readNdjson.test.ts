import { MAX_LINE_BYTES, NdjsonLine, readNdjson } from './readNdjson';

async function linesOf(...chunks: (string | Buffer)[]): Promise<NdjsonLine[]> {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk as string);
  }
  const lines: NdjsonLine[] = [];
  for await (const some of readNdjson(stream())) lines.push(...some);
  return lines;
}

describe('NDJSON that streams in', () => {
  it('is the same wherever it is cut into chunks', async () => {
    const text = '{"a":1}\n\n{"b":"ü"}\r\nnonsense\n{"c":3}';
    const whole = await linesOf(text);
    expect(whole).toEqual([
      { value: { a: 1 }, bytes: 7 },
      { value: { b: 'ü' }, bytes: 11 },
      { reason: 'The line is not JSON' },
      { value: { c: 3 }, bytes: 7 },
    ]);
    const bytes = Buffer.from(text);
    for (let at = 1; at < bytes.length; at++) {
      expect(await linesOf(bytes.subarray(0, at), bytes.subarray(at))).toEqual(
        whole,
      );
    }
  });

  it('refuses a line without end and reads on behind it', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 'x');
    const many = Array.from({ length: 64 }, () => chunk);
    expect(MAX_LINE_BYTES).toBeLessThan(64 * chunk.length);
    const lines = await linesOf(...many, '\n{"a":1}\n');
    expect(lines).toEqual([
      { reason: `The line is longer than ${MAX_LINE_BYTES} bytes` },
      { value: { a: 1 }, bytes: 7 },
    ]);
  });
});
