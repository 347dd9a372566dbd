import fc from 'fast-check';
import { ReadObservation } from './Observation';
import { observationFromColumns } from './observationFromColumns';
import { readObservation } from './readObservation';

const context = {
  metrics: [
    { id: 'conversion' },
    { id: 'support-cost', supportHours: '08–18' },
  ],
  reporter: 'user:default/bruno',
  timeZone: 'Europe/Berlin',
  latest: Date.parse('2026-07-02T00:00:00Z'),
};
const value = {
  metric: 'conversion',
  value: 14.2,
  occurredAt: '2026-07-01T10:00:00+02:00',
};
const read = (raw: unknown, reporter = context.reporter) =>
  readObservation(raw, { ...context, reporter });
const accepted = (raw: unknown, reporter?: string) => {
  const found = read(raw, reporter);
  if (Array.isArray(found)) throw new Error(found.join('; '));
  return found;
};

describe('an observation of a metric', () => {
  it('is read with its time as an instant', () => {
    expect(accepted(value)).toMatchObject({
      kind: 'metric',
      metric: 'conversion',
      value: 14.2,
      segment: '',
      occurredAt: Date.parse('2026-07-01T08:00:00Z'),
      id: '@2026-07-01T08:00:00.000Z',
      correction: false,
    });
  });

  it('may be dated with a day, which begins in the zone of the pilot', () => {
    const { occurredAt } = accepted({ ...value, occurredAt: '2026-07-01' });
    expect(new Date(occurredAt).toISOString()).toBe('2026-06-30T22:00:00.000Z');
  });

  it('is the same one at the same time and segment, whoever reports it', () => {
    const again = accepted({ ...value, value: 15 }, 'external:ci');
    expect(again.id).toBe(accepted(value).id);
    expect(again.hash).not.toBe(accepted(value).hash);
    const young = accepted({ ...value, segment: 'under 30' });
    expect(young.id).toBe('@2026-07-01T08:00:00.000Z/under 30');
  });

  it('takes the support hours of its metric unless it has its own', () => {
    const support = { ...value, metric: 'support-cost' };
    expect(accepted(support)).toMatchObject({ supportHours: '08–18' });
    expect(accepted({ ...support, supportHours: '24x7' })).toMatchObject({
      supportHours: '24x7',
    });
  });

  it.each([
    [
      { ...value, metric: 'handle-time' },
      /^metric handle-time is none of this pilot's, which are conversion, support-cost, spend, users$/,
    ],
    [{ ...value, value: '14,2' }, /^value must be a number/],
    [{ ...value, value: Infinity }, /^value must be a number/],
    [
      { ...value, metric: 'spend', value: -1 },
      /^value of spend cannot be below 0$/,
    ],
    [
      { ...value, occurredAt: '2026-07-01T10:00:00' },
      /^occurredAt has no offset/,
    ],
    [
      { ...value, occurredAt: '2026-02-30' },
      /^occurredAt is no date that exists$/,
    ],
    [
      { ...value, occurredAt: '2026-07-03' },
      /^occurredAt lies more than 24 hours/,
    ],
    [{ ...value, occurredAt: undefined }, /^occurredAt is missing$/],
    [{ ...value, note: 'a\0b' }, /^note holds a character/],
    [{ ...value, correction: 'maybe' }, /^correction must be true or false$/],
    [{ metric: 'conversion' }, /^value is missing; occurredAt is missing$/],
    [[], /^an observation must be an object$/],
  ])('is refused: %j', (raw, reason) => {
    const problems = read(raw);
    expect(Array.isArray(problems) && problems.join('; ')).toMatch(reason);
  });
});

describe('a sample of the service level', () => {
  const at = '2026-07-01T08:00:00Z';
  it.each([
    [{ good: 990, bad: 10 }],
    [{ good: 990, total: 1000 }],
    [{ bad: 10, total: 1000 }],
    [{ good: 990, bad: 10, total: 1000 }],
  ])('has its counts from %j', counts => {
    expect(accepted({ sli: { ...counts, at, window: 'PT5M' } })).toMatchObject({
      kind: 'sli',
      metric: 'sli',
      good: 990,
      total: 1000,
      windowMs: 300_000,
    });
  });

  it('may have had no events, and may say its time like a value', () => {
    expect(
      accepted({ sli: { good: 0, total: 0 }, occurredAt: at }),
    ).toMatchObject({ total: 0, windowMs: 0 });
  });

  it('is another one from another reporter', () => {
    const sli = { good: 1, total: 1, at };
    expect(accepted({ sli }, 'external:a').id).not.toBe(
      accepted({ sli }, 'external:b').id,
    );
  });

  it.each([
    [{ good: 5 }, 'sli.good and bad, or one of them and total, are wanted'],
    [{ good: 5, total: 4 }, 'sli.total is less than its parts'],
    [{ bad: 5, total: 4 }, 'sli.total is less than its parts'],
    [{ good: 5, bad: 1, total: 7 }, 'sli.total is not the sum of good and bad'],
    [{ good: -1, total: 4 }, 'sli.good cannot be below 0'],
    [
      { good: 1, total: 4, window: 'P2D' },
      'sli.window must be an ISO 8601 duration of at most a day',
    ],
  ])('is refused: %j', (counts, reason) => {
    expect(read({ sli: { ...counts, at } })).toEqual([reason]);
  });

  it('is refused with two times, or as a value', () => {
    expect(
      read({ sli: { good: 1, total: 1, at }, occurredAt: '2026-06-01' }),
    ).toEqual(['sli.at and occurredAt are two different times']);
    expect(
      read({ sli: { good: 1, total: 1, at }, metric: 'conversion' }),
    ).toEqual(['metric has no place beside sli']);
  });
});

describe('a row of a file', () => {
  it('is the observation that it says', () => {
    const row = {
      metric: 'conversion',
      value: ' 14.20 ',
      occurredAt: '2026-07-01',
      note: '',
      correction: 'yes',
    };
    expect(observationFromColumns(row)).toEqual({
      metric: 'conversion',
      value: 14.2,
      occurredAt: '2026-07-01',
      correction: true,
    });
  });

  it('is a sample where it has counts', () => {
    expect(
      observationFromColumns({ good: '99', total: '100', occurredAt: 'x' }),
    ).toEqual({ occurredAt: 'x', sli: { good: 99, total: 100 } });
  });

  it.each(['14,2', '1.234,5', '0x10', 'NaN', 'Infinity', '12 %'])(
    'does not guess at %s',
    text => {
      const raw = observationFromColumns({ ...value, value: text });
      expect(read(raw)).toEqual([
        'value must be a number, with a point and without separators',
      ]);
    },
  );
});

it('reads anything without throwing, and hashes what it accepts', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (raw, sli) => {
      for (const input of [raw, { ...value, sli }, { ...value, id: raw }]) {
        const found = read(input) as ReadObservation | string[];
        const sound = Array.isArray(found)
          ? found.length > 0
          : /^[0-9a-f]{64}$/.test(found.hash);
        expect(sound).toBe(true);
      }
    }),
  );
});
