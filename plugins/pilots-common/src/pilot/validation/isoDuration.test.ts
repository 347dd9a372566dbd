import { durationInWords, durationMillis } from './isoDuration';

describe('durationMillis', () => {
  it.each([
    ['PT4H', 14_400_000],
    ['PT90M', 5_400_000],
    ['PT1.5H', 5_400_000],
    ['P1DT12H', 129_600_000],
    ['P28D', 2_419_200_000],
    ['P4W', 2_419_200_000],
    ['PT0.5S', 500],
  ])('reads %s', (text, millis) => {
    expect(durationMillis(text)).toBe(millis);
  });

  it.each([
    '',
    'P',
    'PT',
    'P1DT',
    'PT0S',
    '-PT2H',
    'pt4h',
    '4h',
    'PT4H ',
    'P20Y',
    'PT99999999999999999999H',
    'PT4H2D',
  ])('refuses %j', text => {
    expect(durationMillis(text)).toBeUndefined();
  });
});

describe('durationInWords', () => {
  it.each([
    ['P28D', '28 days'],
    ['P1W', '1 week'],
    ['P1DT12H', '1 day, 12 hours'],
    ['four weeks', 'four weeks'],
  ])('says %s', (text, words) => {
    expect(durationInWords(text)).toBe(words);
  });
});
