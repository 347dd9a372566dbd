import {
  CART,
  counted,
  deployment,
  june,
  JUNE,
  measure,
  modelOf,
  SHOP,
} from '../../__testUtils__/history';
import { compareCodePoints } from './compareDeployments';

const both = { targets: [SHOP, CART] };
const cart = { component: 'cart' };

describe('counted deployments', () => {
  it('are one of several parts: live with the first, finished with the last that succeeded', () => {
    const model = modelOf(
      [
        deployment('D1', june(1, '12:00'), { startedAt: june(1, '11:50') }),
        deployment('D1', june(1, '12:30'), {
          ...cart,
          startedAt: june(1, '11:40'),
        }),
      ],
      both,
    );
    expect(model.deployments).toHaveLength(1);
    expect(counted(model, 'D1')).toMatchObject({
      begin: Date.parse(june(1, '11:40')),
      live: Date.parse(june(1, '12:00')),
      finish: Date.parse(june(1, '12:30')),
      partial: false,
      components: [CART, SHOP],
    });
  });

  it('are partial when a part failed, whose finish does not matter', () => {
    const model = modelOf(
      [
        deployment('D1', june(1, '12:00')),
        deployment('D1', june(1, '13:00'), { ...cart, status: 'failed' }),
      ],
      both,
    );
    expect(counted(model, 'D1')).toMatchObject({
      partial: true,
      finish: Date.parse(june(1, '12:00')),
      components: [SHOP],
    });
    expect(model.failedRollouts).toEqual([]);
  });

  it('exist only with their parts of targets', () => {
    const model = modelOf([
      deployment('D1', june(1, '12:00'), { status: 'failed' }),
      deployment('D1', june(1, '13:00'), cart),
    ]);
    expect(model.deployments).toEqual([]);
    expect(model.failedRollouts).toHaveLength(1);
  });

  it('are failed rollouts when none succeeded and one failed; cancelled and running are neither', () => {
    const uncounted = (status: string, other: string) =>
      measure(
        [
          deployment('D1', june(1, '12:00'), { status }),
          deployment('D1', june(1, '13:00'), { ...cart, status: other }),
        ],
        JUNE,
        both,
      ).deploymentFrequency;
    expect(uncounted('failed', 'cancelled').failedRollouts).toBe(1);
    expect(uncounted('failed', 'running').failedRollouts).toBe(1);
    expect(uncounted('cancelled', 'running').failedRollouts).toBe(0);
    expect(uncounted('cancelled', 'cancelled').sample).toBe(0);
  });

  it('count once their running part has succeeded, whatever the order of arrival', () => {
    const started = deployment('D1', june(1), {
      status: 'running',
      finishedAt: undefined,
      startedAt: june(1),
      updatedAt: june(1),
    });
    const finished = deployment('D1', june(2), { updatedAt: june(2) });
    for (const events of [
      [started, finished],
      [finished, started],
    ]) {
      expect(counted(modelOf(events), 'D1').parts).toHaveLength(1);
    }
  });

  it('see the environments of production as one, in any case', () => {
    const events = [
      deployment('D1', june(1), { environment: 'Prod', updatedAt: june(1) }),
      deployment('D1', june(2), { environment: 'LIVE', updatedAt: june(2) }),
      deployment('D1', june(3), { environment: 'canary', updatedAt: june(3) }),
    ];
    expect(modelOf(events).deployments).toMatchObject([
      { finish: Date.parse(june(2)) },
    ]);
    const canary = modelOf(events, { environments: ['Canary'] });
    expect(canary.deployments).toMatchObject([{ finish: Date.parse(june(3)) }]);
  });

  it('are ordered by finish, then id, then source, by code point', () => {
    const ids = modelOf([
      deployment('😀', june(1)),
      deployment('\uffee', june(1)),
      deployment('b', june(1), { source: 'z' }),
      deployment('b', june(1), { source: 'Z' }),
      deployment('a', june(2)),
      deployment('B', june(1)),
    ]).deployments.map(({ id, source }) => `${source}/${id}`);
    expect(ids).toEqual([
      'api/B',
      'Z/b',
      'z/b',
      'api/\uffee',
      'api/😀',
      'api/a',
    ]);
  });

  it('compares by code point, not by UTF-16 unit', () => {
    expect(compareCodePoints('\uffee', '😀')).toBeLessThan(0);
    expect(compareCodePoints('😀', '😁')).toBeLessThan(0);
    expect(compareCodePoints('a', 'aa')).toBeLessThan(0);
    expect(compareCodePoints('\ud7ff', '\ue000')).toBeLessThan(0);
    expect(compareCodePoints('x', 'x')).toBe(0);
  });
});
