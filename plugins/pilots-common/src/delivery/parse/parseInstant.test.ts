import fc from 'fast-check';
import { formatInstant, parseInstant } from './parseInstant';

const at = (text: string) => {
  const instant = parseInstant(text);
  return typeof instant === 'number' ? formatInstant(instant) : instant;
};

describe('parseInstant', () => {
  it.each([
    ['2026-06-01T12:00:00Z', '2026-06-01T12:00:00.000Z'],
    ['2026-06-01t12:00:00z', '2026-06-01T12:00:00.000Z'],
    ['2026-06-02T01:30:00+02:00', '2026-06-01T23:30:00.000Z'],
    ['2026-06-01T12:00:00-09:30', '2026-06-01T21:30:00.000Z'],
    ['2026-06-01T12:00:00-00:00', '2026-06-01T12:00:00.000Z'],
    ['2026-06-01T12:00:00.5Z', '2026-06-01T12:00:00.500Z'],
    ['2026-06-01T12:00:00.0019Z', '2026-06-01T12:00:00.001Z'],
    ['2026-06-01T12:00:00.999999999999999999Z', '2026-06-01T12:00:00.999Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
    ['0099-12-31T00:00:00Z', '0099-12-31T00:00:00.000Z'],
    // Leap seconds: in UTC and as they are written elsewhere.
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
    ['1990-12-31T15:59:60.25-08:00', '1991-01-01T00:00:00.250Z'],
  ])('reads %s', (text, expected) => {
    expect(at(text)).toBe(expected);
  });

  it.each([
    ['2026-06-01T12:00:00', 'offset'],
    ['2026-06-01T12:00:00.123', 'offset'],
    ['2026-06-01', 'RFC 3339'],
    ['2026-06-01 12:00:00Z', 'RFC 3339'],
    ['2026-06-01T12:00Z', 'RFC 3339'],
    ['2026-06-01T12:00:00+0200', 'RFC 3339'],
    ['2026-06-01T12:00:00.Z', 'RFC 3339'],
    ['2026-06-01T12:00:00Z\n', 'RFC 3339'],
    ['+12026-06-01T12:00:00Z', 'RFC 3339'],
    ['', 'RFC 3339'],
    ['2026-02-29T12:00:00Z', 'no date'],
    ['2026-13-01T12:00:00Z', 'no date'],
    ['2026-00-01T12:00:00Z', 'no date'],
    ['2026-06-31T12:00:00Z', 'no date'],
    ['2026-06-01T24:00:00Z', 'no time of day'],
    ['2026-06-01T12:60:00Z', 'no time of day'],
    ['2026-06-01T12:00:61Z', 'no time of day'],
    ['2026-06-01T12:00:00+24:00', 'no time of day'],
    ['2026-06-01T12:00:60Z', 'leap second'],
    ['2026-06-15T23:59:60Z', 'leap second'],
  ])('refuses %j', (text, reason) => {
    expect(parseInstant(text)).toContain(reason);
  });

  it.each([[1780315200000], [null], [{}], [['2026-06-01T12:00:00Z']]])(
    'refuses what is no text: %j',
    value => {
      expect(parseInstant(value)).toContain('must be a text');
    },
  );

  it('reads what it writes', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('0000-01-01T00:00:00Z'),
          max: new Date('9999-12-31T23:59:59.999Z'),
          noInvalidDate: true,
        }),
        date => {
          expect(parseInstant(formatInstant(date.getTime()))).toBe(
            date.getTime(),
          );
        },
      ),
    );
  });
});
