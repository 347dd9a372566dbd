import { mockServices } from '@backstage/backend-test-utils';
import { readRetention } from './readRetention';

const read = (retention?: unknown) =>
  readRetention(
    mockServices.rootConfig({
      data:
        retention === undefined ? {} : { pilots: { record: { retention } } },
    } as never),
  );

describe('readRetention', () => {
  it.each([
    [undefined, 'P7Y'],
    ['P10Y', 'P10Y'],
    [{ months: 18 }, 'P18M'],
    ['90 days', 'P12W6D'],
  ])('%p is %s', (configured, expected) =>
    expect(read(configured)).toBe(expected),
  );

  it.each(['P1D', { hours: 5 }, 'P0D'])('refuses %p', configured =>
    expect(() => read(configured)).toThrow(/must be 30 days or more/),
  );

  it('refuses what is no duration', () =>
    expect(() => read('for ever')).toThrow(/retention/));
});
