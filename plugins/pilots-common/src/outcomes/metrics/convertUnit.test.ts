import { convertUnit } from './convertUnit';

describe('another unit', () => {
  it.each([
    [14.2, 'percent', 'Percent', 14.2],
    [14.2, 'percent', 'ratio', 0.142],
    [0.07, 'ratio', '%', 7],
    [31, 'minutes', 'seconds', 1860],
    [90, 'min', 'hours', 1.5],
    [1500, 'ms', 's', 1.5],
    [5, 'USD', 'EUR', undefined],
    [5, 'percent', 'seconds', undefined],
    [5, 'constructor', 'toString', undefined],
  ])('%s %s in %s is %s', (value, from, to, expected) => {
    expect(convertUnit(value, from, to)).toBe(expected);
  });
});
