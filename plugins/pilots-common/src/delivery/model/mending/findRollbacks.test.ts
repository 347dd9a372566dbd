import {
  CART,
  counted,
  deployment,
  june,
  modelOf,
  RawEvent,
  SHOP,
} from '../../__testUtils__/history';

/** For each deployment, one a day, the ids of those that it rolls back. */
function rollbacks(...deployments: RawEvent[]): Record<string, string[]> {
  const { deployments: all } = modelOf(
    deployments.map((extra, day) =>
      deployment(`D${day + 1}`, june(day + 1), extra),
    ),
    { targets: [SHOP, CART] },
  );
  return Object.fromEntries(
    all
      .filter(({ rollsBack }) => rollsBack.length > 0)
      .map(({ id, rollsBack }) => [id, rollsBack.map(p => all[p].id)]),
  );
}
const v = (version: string) => ({ version });
const c = (commit: string) => ({ commit });

describe('rolling back', () => {
  it('is going back to what was deployed before what it replaces', () => {
    expect(rollbacks(v('1'), v('2'), v('3'), v('1'))).toEqual({ D4: ['D3'] });
    expect(rollbacks(c('1'), c('2'), c('1'), c('2'))).toEqual({ D3: ['D2'] });
    expect(rollbacks(v('1'), v('2'), v('1'), v('2'), v('1'))).toEqual({
      D3: ['D2'],
      D5: ['D4'],
    });
    expect(rollbacks(v('1'), v('1'))).toEqual({});
    expect(rollbacks(v('1'), v('2'), v('2'), v('1'))).toEqual({ D4: ['D3'] });
  });

  it('compares commits where both name one, else versions', () => {
    const both = (version: string, commit: string) => ({ version, commit });
    // The same version built again from another commit is no way back.
    expect(rollbacks(both('1', 'a'), both('2', 'b'), both('1', 'c'))).toEqual(
      {},
    );
    expect(rollbacks(both('1', 'a'), v('2'), both('1', 'c'))).toEqual({
      D3: ['D2'],
    });
    expect(rollbacks(c('a'), v('2'), c('a'))).toEqual({});
    expect(rollbacks({}, {}, {})).toEqual({});
  });

  it('is as rollbackOf says, if it says', () => {
    expect(rollbacks(v('1'), v('2'), { ...v('1'), rollbackOf: 'D1' })).toEqual({
      D3: ['D1'],
    });
    expect(
      rollbacks(v('1'), v('2'), { ...v('1'), rollbackOf: 'unknown' }),
    ).toEqual({});
  });

  it('is inferred by component', () => {
    const cart = (version: string) => ({ component: 'cart', version });
    expect(rollbacks(v('1'), cart('2'), v('2'), cart('1'))).toEqual({});
    expect(rollbacks(v('1'), v('2'), cart('9'), v('1'))).toEqual({
      D4: ['D2'],
    });
  });

  it('leaves failed parts and rollouts aside', () => {
    expect(rollbacks(v('1'), { ...v('2'), status: 'failed' }, v('1'))).toEqual(
      {},
    );
  });

  it('means the deployment of the same source, else the only one with that id', () => {
    const events = (...sources: string[]) => [
      ...sources.map(source => deployment('X', june(1), { source })),
      deployment('Y', june(2), { source: 'ci', rollbackOf: 'X' }),
    ];
    const target = (...sources: string[]) => {
      const { deployments } = modelOf(events(...sources));
      const [position] = deployments.find(({ id }) => id === 'Y')!.rollsBack;
      return position === undefined ? null : deployments[position].source;
    };
    expect(target('gh', 'ci')).toBe('ci');
    expect(target('gh')).toBe('gh');
    expect(target('gh', 'gl')).toBeNull();
    expect(target()).toBeNull();
  });

  it('does not mend what is later, or itself', () => {
    const model = modelOf([
      deployment('D1', june(1), { rollbackOf: 'D2' }),
      deployment('D2', june(2), { rollbackOf: 'D2' }),
    ]);
    expect(model.deployments.some(d => d.failed)).toBe(false);
    expect(counted(model, 'D1').names).toEqual(['D2']);
  });
});
