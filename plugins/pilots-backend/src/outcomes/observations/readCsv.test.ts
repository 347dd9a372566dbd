import { readCsv } from './readCsv';

describe('a CSV file of observations', () => {
  it('is a row an observation, with the line that it stands on', () => {
    const file = [
      'metric,value,occurredAt,note',
      'conversion,14.2,2026-07-06,"two',
      'lines, and a comma"',
      '',
      'adoption,46,2026-07-06T08:00:00Z,',
    ].join('\r\n');
    expect(readCsv(file)).toEqual([
      {
        index: 0,
        line: 3,
        raw: {
          metric: 'conversion',
          value: 14.2,
          occurredAt: '2026-07-06',
          note: 'two\nlines, and a comma',
        },
      },
      {
        index: 1,
        line: 5,
        raw: {
          metric: 'adoption',
          value: 46,
          occurredAt: '2026-07-06T08:00:00Z',
        },
      },
    ]);
  });

  it.each([
    ['a byte order mark', '\uFEFFmetric,value,occurredAt\na,1,2026-07-06\n'],
    ['semicolons', 'metric;value;occurredAt\na;1;2026-07-06'],
    ['tabs', 'metric\tvalue\toccurredAt\na\t1\t2026-07-06'],
    [
      'columns in any case and order',
      'OccurredAt,VALUE,Metric\n2026-07-06,1,a',
    ],
  ])('may have %s', (_, file) => {
    expect(readCsv(file)).toMatchObject([
      { raw: { metric: 'a', value: 1, occurredAt: '2026-07-06' } },
    ]);
  });

  it('keeps the other rows when one has too many or too few cells', () => {
    const rows = readCsv('metric,value,occurredAt\na,1\nb,2,x\nc,1,000,x\n');
    expect(rows).toMatchObject([
      { index: 0, line: 2, problem: expect.stringMatching(/as many cells/) },
      { index: 1, line: 3, raw: { metric: 'b', value: 2 } },
      { index: 2, line: 4, problem: expect.stringMatching(/as many cells/) },
    ]);
  });

  it.each([
    ['metric,wert,datum\na,1,2', /it holds "wert", "datum"$/],
    ['metric,value,value\na,1,2', /it holds "value" twice$/],
  ])('is refused as a whole: %j', (file, message) => {
    expect(() => readCsv(file)).toThrow(message);
  });

  it('names the row in which a quote is never closed', () => {
    expect(readCsv('metric,value,occurredAt\na,1,x\nb,"1,x\n')).toMatchObject([
      { line: 2, raw: { metric: 'a' } },
      { problem: expect.stringMatching(/^the row cannot be read: Quote/) },
    ]);
  });

  it('may hold no row at all', () => {
    expect(readCsv('metric,value,occurredAt\n')).toEqual([]);
    expect(readCsv('')).toEqual([]);
  });
});
