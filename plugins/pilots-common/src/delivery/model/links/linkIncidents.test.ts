import {
  CART,
  deployment,
  incident,
  june,
  linksOf,
  modelOf,
  RawEvent,
  SHOP,
} from '../../__testUtils__/history';
import { DeliveryModelOptions } from '../DeliveryModel';

const both = { targets: [SHOP, CART] };
const cart = { component: 'cart' };
const HOUR = 3_600_000;

function linkOf(
  events: RawEvent[],
  options: Partial<DeliveryModelOptions> = both,
) {
  const model = modelOf(events, options);
  const [{ link }] = model.incidents;
  const [deployed] = Object.values(linksOf(model));
  return `${link}: ${deployed}`;
}

describe('the link of an incident', () => {
  it('is the deployment that finished last by then, the bounds included', () => {
    const at = (start: string, attributionWindow?: number) =>
      linkOf([deployment('D', june(1)), incident('I', start)], {
        attributionWindow,
      });
    expect(at(june(1))).toBe('after-deployment: D');
    expect(at(june(8))).toBe('after-deployment: D');
    expect(at('2026-06-08T12:00:00.001Z')).toBe('no-deployment-near: null');
    expect(at('2026-06-01T11:59:59.999Z')).toBe('no-deployment-near: null');
    expect(at(june(1, '13:00'), HOUR)).toBe('after-deployment: D');
    expect(at(june(1, '13:01'), HOUR)).toBe('no-deployment-near: null');
    expect(at(june(1), 0)).toBe('after-deployment: D');
  });

  it('is the later of two that finished together', () => {
    expect(
      linkOf([
        deployment('a', june(1)),
        deployment('b', june(1)),
        incident('I', june(2)),
      ]),
    ).toBe('after-deployment: b');
  });

  it('goes by the part of its component that succeeded', () => {
    const events = [
      deployment('D1', june(1, '10:00')),
      deployment('D2', june(1, '11:00'), cart),
      deployment('D2', june(1, '12:00'), { status: 'failed' }),
    ];
    expect(linkOf([...events, incident('I', june(1, '13:00'))])).toBe(
      'after-deployment: D1',
    );
    expect(
      linkOf([...events, incident('I', june(1, '13:00'), undefined, cart)]),
    ).toBe('after-deployment: D2');
  });

  it('of several components is the last part of any of them', () => {
    expect(
      linkOf([
        deployment('D1', june(1)),
        deployment('D2', june(2), cart),
        incident('I', june(3), undefined, { components: ['cart'] }),
      ]),
    ).toBe('after-deployment: D2');
  });

  it('is what was rolling out then, from its start to before its finish', () => {
    const at = (start: string) =>
      linkOf([
        deployment('D1', june(1)),
        deployment('D2', june(2), { startedAt: june(2, '11:00') }),
        incident('I', start),
      ]);
    expect(at(june(2, '10:59'))).toBe('after-deployment: D1');
    expect(at(june(2, '11:00'))).toBe('during-rollout: D2');
    expect(at('2026-06-02T11:59:59.999Z')).toBe('during-rollout: D2');
    expect(at(june(2, '12:00'))).toBe('after-deployment: D2');
  });

  it('is a rollout only if that began at most 24 hours before', () => {
    const at = (start: string) =>
      linkOf([
        deployment('D1', june(1)),
        deployment('D2', june(9), { startedAt: june(2) }),
        incident('I', start),
      ]);
    expect(at(june(3))).toBe('during-rollout: D2');
    expect(at('2026-06-03T12:00:00.001Z')).toBe('after-deployment: D1');
  });

  it('is the rollout begun last, of several begun together the later', () => {
    const rollout = (id: string, begin: string, finish: string) =>
      deployment(id, june(1, finish), { startedAt: june(1, begin) });
    const at = (...rollouts: RawEvent[]) =>
      linkOf([...rollouts, incident('I', june(1, '10:30'))]);
    expect(
      at(rollout('a', '10:10', '11:00'), rollout('b', '10:00', '12:00')),
    ).toBe('during-rollout: a');
    expect(
      at(rollout('a', '10:00', '12:00'), rollout('b', '10:00', '11:00')),
    ).toBe('during-rollout: a');
    expect(
      at(rollout('a', '10:00', '11:00'), rollout('b', '10:20', '10:30')),
    ).toBe('during-rollout: a');
  });

  it('is none during a failed rollout, unless another began after it', () => {
    const failed = deployment('F', june(2, '12:00'), {
      startedAt: june(2, '11:00'),
      status: 'failed',
    });
    const during = incident('I', june(2, '11:30'));
    expect(linkOf([deployment('D1', june(1)), failed, during])).toBe(
      'during-failed-rollout: null',
    );
    const later = deployment('D2', june(2, '13:00'), {
      startedAt: june(2, '11:10'),
    });
    expect(linkOf([failed, later, during])).toBe('during-rollout: D2');
    expect(
      linkOf([deployment('D1', june(1)), failed, incident('I', june(2))]),
    ).toBe('after-deployment: D1');
  });

  it('is not what was cancelled or is still running then', () => {
    for (const status of ['cancelled', 'running']) {
      expect(
        linkOf([
          deployment('D1', june(1)),
          deployment('D2', june(3), { startedAt: june(2), status }),
          incident('I', june(2, '13:00')),
        ]),
      ).toBe('after-deployment: D1');
    }
  });
});
