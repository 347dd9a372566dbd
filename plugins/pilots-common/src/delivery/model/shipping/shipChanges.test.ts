import {
  belongings,
  CART,
  change,
  deployment,
  june,
  measure,
  modelOf,
  SHOP,
} from '../../__testUtils__/history';

const both = { targets: [SHOP, CART] };
const cart = { component: 'cart' };

describe('the changes that a deployment ships', () => {
  it('are those merged after the deployment before it and up to its finish', () => {
    const model = modelOf([
      deployment('D0', june(1, '12:00'), { commit: 'x0' }),
      change('before', june(1, '12:00')),
      change('first', june(1, '11:00'), {
        mergedAt: '2026-06-01T12:00:00.001Z',
      }),
      change('last', june(2, '12:00')),
      change('after', '2026-06-02T12:00:00.001Z'),
      change('unmerged', june(1, '12:30'), { mergedAt: june(3) }),
      deployment('D1', june(2, '12:00'), { commit: 'x1' }),
    ]);
    expect(belongings(model)).toEqual({ D0: [], D1: ['first', 'last'] });
    expect(model.undeployed.map(({ id }) => id)).toEqual([
      'before',
      'after',
      'unmerged',
    ]);
  });

  it('are those that it lists, and no events, even when it lists none', () => {
    const model = modelOf([
      deployment('D0', june(1)),
      change('c1', june(2, '10:00')),
      change('x1', june(2, '10:30')),
      deployment('D1', june(2), { changes: [], commit: 'x1' }),
      deployment('D2', june(3), {
        changes: [{ id: 'c9', committedAt: june(1) }],
      }),
    ]);
    expect(belongings(model)).toEqual({ D0: [], D1: [], D2: ['c9'] });
  });

  it('of a first deployment with a list are the list', () => {
    const changes = [{ id: 'old', committedAt: '2016-01-01T00:00:00Z' }];
    expect(
      belongings(modelOf([deployment('D0', june(1), { changes })])),
    ).toEqual({ D0: ['old'] });
  });

  it('are none of a repeat, and reach back past it', () => {
    const model = modelOf([
      deployment('D0', june(1), { commit: 'x0' }),
      change('c1', june(2, '10:00')),
      deployment('D1', june(2), { commit: 'x0' }),
      change('c2', june(2, '13:00')),
      deployment('D2', june(3), { commit: 'x2' }),
    ]);
    expect(belongings(model)).toEqual({ D0: [], D1: [], D2: ['c1', 'c2'] });
  });

  it('of a repeat with a list are the list', () => {
    const model = modelOf([
      deployment('D0', june(1), { commit: 'x0' }),
      deployment('D1', june(2), {
        commit: 'x0',
        changes: [{ id: 'c1', committedAt: june(2, '10:00') }],
      }),
    ]);
    expect(belongings(model)).toEqual({ D0: [], D1: ['c1'] });
  });

  it('know a repeat by the version only where it names no commit', () => {
    const ships = (first: object, second: object) =>
      belongings(
        modelOf([
          deployment('D0', june(1), { ...first }),
          change('c1', june(2, '10:00')),
          deployment('D1', june(2), { ...second }),
        ]),
      ).D1;
    expect(ships({ version: 'v1' }, { version: 'v1' })).toEqual([]);
    expect(ships({ version: 'v1', commit: 'a' }, { version: 'v1' })).toEqual(
      [],
    );
    expect(ships({ version: 'v1' }, { version: 'v1', commit: 'a' })).toEqual([
      'c1',
    ]);
    expect(ships({}, {})).toEqual(['c1']);
  });

  it('know a repeat and a first deployment by component', () => {
    const model = modelOf(
      [
        deployment('D0', june(1), { commit: 'x' }),
        change('c1', june(1, '10:00'), cart),
        deployment('D1', june(2), { ...cart, commit: 'x' }),
        change('c2', june(2, '13:00'), cart),
        change('c3', june(2, '13:00')),
        deployment('D2', june(3), { ...cart, commit: 'y' }),
      ],
      both,
    );
    expect(belongings(model)).toEqual({ D0: [], D1: [], D2: ['c2'] });
  });

  it('are the union of what its parts ship; failed parts ship nothing', () => {
    const model = modelOf(
      [
        deployment('D0', june(1), { components: ['cart'] }),
        change('c1', june(2, '10:00')),
        change('c2', june(2, '10:00'), cart),
        deployment('D1', june(2), { components: ['cart'] }),
        deployment('D2', june(3), cart),
        deployment('D2', june(3), {
          status: 'failed',
          changes: [{ id: 'lost', committedAt: june(3) }],
        }),
      ],
      both,
    );
    expect(belongings(model)).toEqual({ D0: [], D1: ['c1', 'c2'], D2: [] });
  });

  it('include the change that is its commit, even if committed after it', () => {
    const events = [
      deployment('D0', june(1), { commit: 'x0' }),
      deployment('D1', june(2), { commit: 'x1' }),
      change('x1', june(5)),
    ];
    expect(belongings(modelOf(events)).D1).toEqual(['x1']);
    expect(measure(events).changeLeadTime.sample).toBe(0);
  });

  it('belong to the first in the order of deployments, not of events', () => {
    const changes = [{ id: 'c1', committedAt: june(1, '10:00') }];
    const tied = [
      deployment('b', june(1), { changes }),
      deployment('a', june(1), { changes }),
    ];
    expect(belongings(modelOf(tied))).toEqual({ a: ['c1'], b: [] });
  });

  it('are known by their id alone', () => {
    const listed = [{ id: 'c1', committedAt: june(1, '10:00') }];
    const across = modelOf(
      [
        deployment('D0', june(1), { ...cart, changes: listed }),
        deployment('D1', june(2), { changes: listed, source: 'gh' }),
      ],
      both,
    );
    expect(belongings(across)).toEqual({ D0: ['c1'], D1: [] });
    const merge = change('c1', june(1, '10:00'), { merge: true, source: 'gh' });
    const { changeLeadTime } = measure([
      deployment('D0', june(1), { changes: listed }),
      merge,
    ]);
    expect(changeLeadTime.sample).toBe(0);
  });

  it('have a lead time of zero when committed with the finish', () => {
    const changes = [{ id: 'c1', committedAt: june(1) }];
    const { changeLeadTime } = measure([deployment('D', june(1), { changes })]);
    expect(changeLeadTime).toMatchObject({ value: 0, p90: 0, sample: 1 });
  });

  it('wait with those of failed rollouts', () => {
    const model = modelOf([
      deployment('D', june(1), {
        status: 'failed',
        changes: [{ id: 'c1', committedAt: june(1, '10:00') }],
      }),
    ]);
    expect(model.undeployed.map(({ id }) => id)).toEqual(['c1']);
  });
});
