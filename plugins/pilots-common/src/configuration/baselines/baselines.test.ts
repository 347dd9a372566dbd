import fc from 'fast-check';
import { byPath, Parameter, sameValue } from '../parameters';
import {
  differenceOf,
  findBaselineApprover,
  readBaseline,
  rulingVersion,
  takeOver,
} from '.';

const parameters = fc
  .uniqueArray(
    fc.record({
      path: fc.constantFrom(...'abcdefgh').map(key => `/${key}`),
      value: fc.constantFrom(1, 2, 'x', null, true),
    }),
    { selector: one => one.path },
  )
  .map((list): Parameter[] => [...list].sort(byPath));

describe('the difference', () => {
  it('says exactly what leads from one list to the other', () => {
    fc.assert(
      fc.property(parameters, parameters, (before, after) => {
        const { differences } = differenceOf(before, after);
        const paths = new Set(differences.map(one => one.path));
        expect(takeOver(before, after, paths)).toEqual(after);
        for (const one of differences) {
          const at = (list: Parameter[]) =>
            list.find(({ path }) => path === one.path)?.value;
          expect(at(before)).toEqual(one.before);
          expect(at(after)).toEqual(one.after);
        }
        expect(differenceOf(after, before).differences).toHaveLength(
          differences.length,
        );
      }),
    );
  });

  it('names kinds and constraints, and never the value of a secret', () => {
    const before: Parameter[] = [
      { path: '/password', seal: { k1: 'aa' } },
      { path: '/region', value: 'eu', constraint: 'data-residency' },
      { path: '/timeout', value: 3000 },
    ];
    const after: Parameter[] = [
      { path: '/flag', value: true },
      { path: '/password', seal: { k1: 'bb', k2: 'cc' } },
      { path: '/region', value: 'us' },
    ];
    expect(differenceOf(before, after).differences).toEqual([
      { path: '/flag', kind: 'added', after: true },
      { path: '/password', kind: 'changed', secret: true },
      {
        path: '/region',
        kind: 'changed',
        before: 'eu',
        after: 'us',
        constraint: 'data-residency',
      },
      { path: '/timeout', kind: 'removed', before: 3000 },
    ]);
  });

  it.each<
    [string, Partial<Parameter>, Partial<Parameter>, boolean | 'unknown']
  >([
    ['one key', { seal: { a: '1' } }, { seal: { a: '1' } }, true],
    ['another value', { seal: { a: '1' } }, { seal: { a: '2' } }, false],
    [
      'a key in common',
      { seal: { a: '1' } },
      { seal: { b: '9', a: '1' } },
      true,
    ],
    ['no key in common', { seal: { a: '1' } }, { seal: { b: '1' } }, 'unknown'],
    ['sealed and not', { seal: { a: '1' } }, { value: '1' }, 'unknown'],
    ['types', { value: 1 }, { value: '1' }, false],
    ['empty lists', { value: [] }, { value: [] }, true],
    ['an empty list and object', { value: [] }, { value: {} }, false],
  ])('compares by %s', (_, a, b, expected) => {
    expect(sameValue({ path: '/x', ...a }, { path: '/x', ...b })).toBe(
      expected,
    );
  });

  it('takes what was accepted over with the constraint of the baseline', () => {
    expect(
      takeOver(
        [{ path: '/region', value: 'eu', constraint: 'data-residency' }],
        [
          { path: '/new', value: 1 },
          { path: '/region', value: 'us' },
        ],
        new Set(['/region']),
      ),
    ).toEqual([{ path: '/region', value: 'us', constraint: 'data-residency' }]);
  });
});

describe('a baseline', () => {
  it('rules once accepted; before that, as it is proposed', () => {
    const version = (n: number, state: any) => ({ version: n, state });
    const ruling = (...states: string[]) =>
      rulingVersion(states.map((state, n) => version(n + 1, state)))?.version;
    expect(ruling()).toBeUndefined();
    expect(ruling('superseded', 'proposed')).toBe(2);
    expect(ruling('accepted', 'proposed')).toBe(1);
    expect(ruling('accepted', 'accepted', 'rejected')).toBe(2);
    expect(ruling('rejected')).toBeUndefined();
  });

  const holders = {
    sponsor: 'user:default/ines',
    serviceOwner: 'user:default/amara',
    riskLead: 'user:default/farid',
    techLead: 'user:default/dagny',
  };
  const who = (actor: string, role: any, onBehalfOf?: string) => ({
    actor,
    role,
    onBehalfOf,
  });
  it.each([
    [
      'the service owner',
      who(holders.techLead, 'techLead'),
      who(holders.serviceOwner, 'serviceOwner'),
      true,
    ],
    [
      'their deputy',
      who(holders.techLead, 'techLead'),
      who('user:default/li', 'serviceOwner', holders.serviceOwner),
      true,
    ],
    [
      'the sponsor, while SO may',
      who(holders.techLead, 'techLead'),
      who(holders.sponsor, 'sponsor'),
      false,
    ],
    [
      'who wrote it',
      who(holders.serviceOwner, 'techLead'),
      who(holders.serviceOwner, 'serviceOwner'),
      false,
    ],
    [
      'the sponsor, where SO wrote it',
      who(holders.serviceOwner, 'techLead'),
      who(holders.sponsor, 'sponsor'),
      true,
    ],
    [
      'the deputy of SO, where SO wrote it',
      who(holders.serviceOwner, 'techLead'),
      who('user:default/li', 'serviceOwner', holders.serviceOwner),
      false,
    ],
    [
      'SO, where their deputy wrote it',
      who('user:default/li', 'techLead', holders.serviceOwner),
      who(holders.serviceOwner, 'serviceOwner'),
      false,
    ],
    [
      'who wrote it as the deputy of TL',
      who(holders.riskLead, 'techLead', holders.techLead),
      who(holders.riskLead, 'riskLead'),
      false,
    ],
  ])('is approved by %s: %#', (_, author, candidate, expected) => {
    const found = findBaselineApprover({
      author,
      holders,
      acting: [candidate],
    });
    expect(Boolean(found.act)).toBe(expected);
  });

  it('is read with the marks of its environment', () => {
    const marks = jest.fn(() => ({ secrets: ['/a'] }));
    expect(
      readBaseline(
        {
          environment: 'Production',
          parameters: { a: 1, b: 2 },
          note: ' First ',
        },
        marks,
      ),
    ).toEqual({
      environment: 'production',
      note: 'First',
      parameters: [
        { path: '/a', value: 1, secret: true },
        { path: '/b', value: 2, secret: false },
      ],
    });
    expect(marks).toHaveBeenCalledWith('production');
  });

  it.each<[Record<string, unknown>, RegExp]>([
    [{ parameters: {} }, /environment: must be a name/],
    [{ environment: 'a/b', parameters: { a: 1 } }, /environment/],
    [{ environment: 'live', parameters: [] }, /there are none/],
    [
      { environment: 'live', parameters: { a: 1 }, secrets: 'all' },
      /secrets: must be a list/,
    ],
    [
      { environment: 'live', parameters: { a: 1 }, secrets: ['/**/a/**/b/**'] },
      /at most twice/,
    ],
    [
      { environment: 'live', parameters: { a: 1 }, note: 7 },
      /note: must be text/,
    ],
    [
      { environment: 'live', parameters: { a: 1 }, hunter2: 1 },
      /^1 unknown field/,
    ],
  ])('%j is refused', (input, message) => {
    expect(() => readBaseline(input, () => ({}))).toThrow(message);
  });
});
