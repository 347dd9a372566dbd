import { quarterAt, quarterPlus, readQuarter } from './Quarter';

describe('Quarter', () => {
  it('is read from its name, and from a moment in it', () => {
    const last = {
      id: '2026-Q4',
      from: '2026-10-01T00:00:00.000Z',
      to: '2027-01-01T00:00:00.000Z',
    };
    expect(readQuarter('2026-Q4')).toEqual(last);
    expect(quarterAt(new Date('2026-12-31T23:59:59.999Z'))).toEqual(last);
    expect(quarterAt(new Date('2027-01-01T00:00:00.000Z')).id).toBe('2027-Q1');
  });

  it.each(['2026-Q5', '2026-Q0', '26-Q1', '2026Q1', '1999-Q4', '', '9999-Q1'])(
    'knows no quarter %p',
    text => expect(readQuarter(text)).toBeUndefined(),
  );

  it('counts on and back over the turn of a year', () => {
    const quarter = readQuarter('2026-Q4')!;
    expect(quarterPlus(quarter, 1).id).toBe('2027-Q1');
    expect(quarterPlus(quarter, -4).id).toBe('2025-Q4');
  });
});
