import { csvCell, csvLine } from './csvCell';

describe('csvCell', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    [null, ''],
    [undefined, ''],
    [0, '0'],
    [-3.5, '-3.5'],
  ])('writes %p as %p', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it.each([
    '=1+1',
    '+49 30',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '  =HYPERLINK("http://x")',
    '\u00a0=1',
  ])('does not let %p run as a formula', text => {
    expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
  });

  it('ends a line as the standard says', () => {
    expect(csvLine(['a', 1, null])).toBe('a,1,\r\n');
  });
});
