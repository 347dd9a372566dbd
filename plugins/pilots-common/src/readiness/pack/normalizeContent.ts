import { sha256Hex } from '../../ground/canonicalHash';
import { markdownBlocks } from './markdownBlocks';

/**
 * The form of a document over which its hash is taken. Exactly three things are
 * levelled: line endings (LF), white space at the end of lines outside of code
 * blocks, and blank lines at the end of the document. Everything else counts.
 *
 * @public
 */
export function normalizeContent(content: string): string {
  const lines = content.replace(/\r\n?/g, '\n').split('\n');
  const code = codeLines(lines);
  const trimmed = lines.map((line, at) =>
    code.has(at) ? line : line.replace(/[ \t]+$/, ''),
  );
  while (trimmed.length > 0 && /^[ \t]*$/.test(trimmed[trimmed.length - 1])) {
    trimmed.pop();
  }
  return trimmed.length === 0 ? '' : `${trimmed.join('\n')}\n`;
}

/** SHA-256 (hex) of the normalised content; what an approval binds to. @public */
export function contentHash(content: string): string {
  return sha256Hex(normalizeContent(content));
}

/** Numbers of the lines that are inside of fenced or indented code. */
function codeLines(lines: string[]): Set<number> {
  const inside = new Set<number>();
  for (const token of markdownBlocks(`${lines.join('\n')}\n`)) {
    if (!token.map || (token.type !== 'fence' && token.type !== 'code_block')) {
      continue;
    }
    const [start, end] = token.map;
    const fenced = token.type === 'fence';
    // What a fence holds begins after its first line; whether a last line
    // closes it shows in how many lines the content has.
    const first = fenced ? start + 1 : start;
    const held = token.content.split('\n').length - 1;
    const last = fenced ? Math.min(end, first + held) : end;
    for (let line = first; line < last; line++) inside.add(line);
  }
  return inside;
}
