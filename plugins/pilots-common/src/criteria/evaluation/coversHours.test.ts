import { coversHours } from './coversHours';

describe('support hours', () => {
  it.each([
    ['24x7', '24×7', true],
    ['24x7', '24/7', true],
    ['24x7', '08–18', false],
    ['08–18', '24x7', true],
    ['08:00-18:00', '07 - 19', true],
    ['08:00-18:00', '08:30-18:00', false],
    ['Weekdays 08:00 to 18:00', 'weekdays  08:00 to 18:00', true],
    ['Weekdays 08:00 to 18:00', '08-18', false],
    ['22-06', '22-06', true],
    ['22-06', '20-08', false],
    ['24x7', undefined, false],
  ])('target %s, observed %s: %s', (target, observed, covers) => {
    expect(coversHours({ target, observed })).toBe(covers);
  });
});
