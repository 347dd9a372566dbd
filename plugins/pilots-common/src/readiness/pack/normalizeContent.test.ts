import { cpuSeconds } from '../../__testUtils__/cpuSeconds';
import fc from 'fast-check';
import { contentHash, normalizeContent } from './normalizeContent';

/** Lines with which Markdown is easily misread. */
const line = fc.constantFrom(
  'text',
  '# heading',
  '',
  '   ',
  '\t',
  '```',
  '```js  ',
  '~~~ ',
  '    code  ',
  '\tcode\t',
  '- item  ',
  '-',
  '  - deep ',
  '> quote  ',
  '> ```',
  '>     code ',
  '1. one ',
  '<pre>  ',
  '</pre> ',
  '<!-- ',
  '--> ',
  '---  ',
  '=== ',
  '[a]: /b ',
  '`span  ',
  'span`  ',
  '\\ ',
  '   ```',
  '      code  ',
  '| a | b | ',
);
const ending = fc.constantFrom('\n', '\r\n', '\r');
const document = fc
  .array(line, { maxLength: 14 })
  .map(lines => lines.join('\n'));

describe('normalizeContent', () => {
  it('levels line endings, trailing white space and final blank lines', () => {
    expect(normalizeContent('# A  \r\n\r\nb\t\rc\n \n\n')).toBe(
      '# A\n\nb\nc\n',
    );
  });

  it('leaves code as it is', () => {
    const fenced = '```  \nx  \n  \n```  \n';
    expect(normalizeContent(fenced)).toBe('```\nx  \n  \n```\n');
    const indented = 'a\n\n    x  \n    \n    y \n\nb  ';
    expect(normalizeContent(indented)).toBe(
      'a\n\n    x  \n    \n    y \n\nb\n',
    );
  });

  it('keeps an empty document empty', () => {
    expect(normalizeContent(' \r\n\t\n')).toBe('');
  });

  it('is the same when done twice', () => {
    fc.assert(
      fc.property(document, text => {
        const once = normalizeContent(text);
        expect(normalizeContent(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives one hash, whatever the line endings and the blank lines at the end', () => {
    fc.assert(
      fc.property(document, ending, fc.nat(3), (text, end, blanks) => {
        const other = text.replace(/\n/g, end) + end.repeat(blanks);
        expect(contentHash(other)).toBe(contentHash(text));
      }),
    );
  });

  it('changes the hash with anything else', () => {
    fc.assert(
      fc.property(
        document,
        fc.nat(),
        fc.constantFrom('x', '#', '.'),
        (text, at, sign) => {
          const normal = normalizeContent(text);
          const place = at % (normal.length + 1);
          const changed = normal.slice(0, place) + sign + normal.slice(place);
          expect(contentHash(changed)).not.toBe(contentHash(normal));
        },
      ),
    );
  });

  it('takes a long, nasty document in its stride', () => {
    const nasty = [
      '> '.repeat(50_000),
      '- '.repeat(50_000),
      '['.repeat(100_000),
    ];
    const text = `${nasty.join('\n')}\n${'a  \n'.repeat(50_000)}`;
    expect(cpuSeconds(() => normalizeContent(text))).toBeLessThan(30);
  });
});
