import { describeValue, formatPath, pilotProblem } from './PilotProblem';

describe('formatPath', () => {
  it('writes keys with dots, positions and odd keys in brackets', () => {
    expect(formatPath(['spec', 'targets', 2])).toBe('spec.targets[2]');
    expect(formatPath(['spec', 'pack', 'test-evidence'])).toBe(
      'spec.pack.test-evidence',
    );
    expect(formatPath(['spec', 'a b'])).toBe('spec["a b"]');
    expect(formatPath(['spec', '7'])).toBe('spec["7"]');
  });
});

describe('describeValue', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    ['a "b"\n', '"a \\"b\\"\\n"'],
    [['x', 'y'], 'a list of 2'],
    [{ a: 1 }, 'an object'],
    [Number.NaN, 'NaN'],
    [false, 'false'],
  ])('says %j as %s', (value, words) => {
    expect(describeValue(value)).toBe(words);
  });

  it('cuts a long text between characters', () => {
    const words = describeValue('🛰'.repeat(500));
    expect(words).toBe(`"${'🛰'.repeat(80)}…"`);
  });
});

describe('pilotProblem', () => {
  it('tells where, what and what would be right in one line', () => {
    const { message } = pilotProblem(['spec', 'owner'], 'nothing', 'a ref');
    expect(message).toBe('spec.owner: found nothing, allowed is a ref');
  });
});
