import fc from 'fast-check';
import {
  asPath,
  ConfigurationProblem,
  flattenConfiguration,
  keysOf,
  looksSecret,
  MAX_DEPTH,
  MAX_PARAMETERS,
  pathMatches,
  ParameterMarks,
  readParameters,
} from '.';

/** What a pointer finds in a document: an implementation of its own. */
function resolve(document: unknown, path: string): unknown {
  return keysOf(path).reduce<any>((at, key) => at[key], document);
}

/** Leaves of a document: scalars, and objects and lists without anything in them. */
function leaves(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  const inner = Object.values(value);
  return inner.length === 0 ? 1 : inner.reduce((n, one) => n + leaves(one), 0);
}

const key = fc
  .string({ maxLength: 8 })
  .filter(
    text =>
      text !== '__proto__' &&
      [...text].every(char => char >= ' ' && char !== '\u007f'),
  );
const scalar = fc.oneof(
  fc.string({ maxLength: 20 }).map(text => text.replace(/\0/g, '')),
  fc.integer(),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter(n => !Number.isInteger(n) || Number.isSafeInteger(n)),
  fc.boolean(),
  fc.constant(null),
);
const { tree } = fc.letrec(tie => ({
  tree: fc.oneof({ maxDepth: 5 }, scalar, tie('list'), tie('object')),
  list: fc.array(tie('tree'), { maxLength: 4 }),
  object: fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
}));

describe('flattening', () => {
  it('finds every leaf, and each path leads back to its value', () => {
    fc.assert(
      fc.property(tree, document => {
        const flat = flattenConfiguration(document);
        expect(flat).toHaveLength(leaves(document));
        expect(new Set(flat.map(one => one.path)).size).toBe(flat.length);
        for (const { path, value } of flat) {
          expect(resolve(document, path)).toEqual(value);
        }
      }),
    );
  });

  it('escapes as RFC 6901 does', () => {
    expect(flattenConfiguration({ 'a/b': { 'm~n': [1, {}] } })).toEqual([
      { path: '/a~1b/m~0n/0', value: 1 },
      { path: '/a~1b/m~0n/1', value: {} },
    ]);
  });

  const deep = (levels: number): unknown =>
    levels === 0 ? 1 : { a: deep(levels - 1) };
  it.each<[string, unknown, RegExp]>([
    ['too deep', deep(MAX_DEPTH + 1), /deeper than 32 levels/],
    ['a trap', JSON.parse('{"a":{"__proto__":{"admin":true}}}'), /__proto__/],
    ['too many', Array(MAX_PARAMETERS + 1).fill(0), /more than 20000/],
    ['too long a path', { ['k'.repeat(1100)]: 1 }, /longer than 1024/],
    ['too long a value', { a: 'v'.repeat(16_385) }, /\/a is longer than 16384/],
    ['a NUL', { a: 'x\0y' }, /NUL/],
    ['a NUL in a key', { 'x\0y': 1 }, /cannot be seen/],
    ['a number that is not exact', { a: 2 ** 53 }, /write it as text/],
    ['no JSON', { a: undefined }, /neither text/],
    ['no number', { a: NaN }, /neither text/],
  ])('refuses %s', (_, document, message) => {
    expect(() => flattenConfiguration(document)).toThrow(message);
    expect(() => flattenConfiguration(document)).toThrow(ConfigurationProblem);
    expect(({} as any).admin).toBeUndefined();
  });

  it('takes the greatest depth and number that it says it does', () => {
    expect(flattenConfiguration(deep(MAX_DEPTH))).toHaveLength(1);
    const many = Array(MAX_PARAMETERS).fill(0);
    expect(flattenConfiguration(many)).toHaveLength(MAX_PARAMETERS);
  });
});

describe('patterns', () => {
  it.each([
    ['/db/password', '/db/password', true],
    ['/db', '/db/password', true],
    ['db', '/db', true],
    ['/db/pass', '/db/password', false],
    ['/*/password', '/db/password', true],
    ['/*/password', '/a/b/password', false],
    ['/**/password', '/a/b/password', true],
    ['/**/password', '/password', true],
    ['/**/x/**/y', '/a/x/b/c/y/d', true],
    ['/**/x/**/y', '/a/y/b/x', false],
    ['/a~1b', '/a~1b/c', true],
  ])('%s means %s: %s', (pattern, path, expected) => {
    expect(pathMatches(pattern, path)).toBe(expected);
  });

  it('take a name without a slash for a key of the top level', () => {
    expect(asPath('region')).toBe('/region');
    expect(asPath('a/b')).toBe('/a~1b');
  });
});

describe('what looks like a secret', () => {
  it.each([
    ['/db/password', 'x', true],
    ['/DB_PASSWORD', 'x', true],
    ['/apiKey', 'x', true],
    ['/secrets/mail/value', 'x', true],
    ['/pin_code', 1234, false],
    ['/auth/tokenTtlSeconds', 60, false],
    ['/usePassword', true, false],
    ['/password', null, false],
    ['/url', 'postgres://bank:hunter2@db/loans', true],
    ['/url', 'https://db.example.com/loans', false],
    ['/pem', '-----BEGIN RSA PRIVATE KEY-----\nMII', true],
    ['/monkey', 'banana', false],
  ])('%s: %p is %s', (path, value, expected) => {
    expect(looksSecret(path, value)).toBe(expected);
  });
});

describe('reading parameters', () => {
  const read = (input: unknown, marks?: ParameterMarks) =>
    readParameters(input, marks).map(
      ({ path, secret, constraint }) =>
        `${path}${secret ? ' secret' : ''}${
          constraint ? ` ${constraint}` : ''
        }`,
    );

  it('takes a list as well as what is nested, and sorts both', () => {
    const list = [
      { path: 'timeout', value: 3000 },
      { path: '/db', value: { host: 'a', pool: 5 } },
    ];
    const nested = { timeout: 3000, db: { pool: 5, host: 'a' } };
    expect(readParameters(list)).toEqual(readParameters(nested));
    expect(read(list)).toEqual(['/db/host', '/db/pool', '/timeout']);
  });

  it('marks by own word, by pattern, by looks and by what was known', () => {
    const list = [
      { path: '/license', value: 'a', secret: true },
      { path: '/password', value: 'b', secret: false },
      { path: '/region', value: 'c', constraint: 'data-residency' },
      { path: '/salt', value: 'd' },
      { path: '/token', value: 'e' },
    ];
    expect(
      read(list, {
        secrets: ['/salt'],
        constraints: [{ path: '/**', kind: 'other' }],
      }),
    ).toEqual([
      '/license secret other',
      '/password other',
      '/region data-residency',
      '/salt secret other',
      '/token secret other',
    ]);
    expect(read({ token: 'e' }, { plain: ['/token'] })).toEqual(['/token']);
    const known = () => ({
      secret: true,
      constraint: 'data-residency' as const,
    });
    expect(read({ region: 'x' }, { known })).toEqual([
      '/region secret data-residency',
    ]);
    const off = [
      { path: '/region', value: 1, secret: false, constraint: null },
    ];
    expect(read(off, { known })).toEqual(['/region']);
    expect(read(off, { known, onlyAdds: true })).toEqual(['/region secret']);
  });

  it.each<[string, unknown, RegExp]>([
    ['a text', 'hunter2', /must be an object/],
    ['nothing', null, /must be an object/],
    ['no path', [{ value: 1 }], /parameters\[0\].path: is required/],
    ['no value', [{ path: '/a' }], /parameters\[0\].value: is required/],
    [
      'a path twice',
      [
        { path: 'a', value: 1 },
        { path: '/a', value: 2 },
      ],
      /\/a is there more than once/,
    ],
    [
      'a wrong mark',
      [{ path: 'a', value: 1, secret: 'yes' }],
      /secret: must be/,
    ],
    [
      'a wrong constraint',
      [{ path: 'a', value: 1, constraint: 'x' }],
      /data-residency/,
    ],
  ])('refuses %s', (_, input, message) => {
    expect(() => readParameters(input)).toThrow(message);
  });
});
