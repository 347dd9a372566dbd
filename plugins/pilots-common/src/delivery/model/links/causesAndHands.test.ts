import {
  CART,
  counted,
  deployment,
  incident,
  june,
  JUNE,
  linksOf,
  measure,
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
  it('is its cause before all else, and none if that is not counted', () => {
    const events = [
      deployment('D1', june(1)),
      deployment('D2', june(2)),
      deployment('F', june(2), { status: 'failed' }),
      deployment('S', june(2), { environment: 'staging' }),
    ];
    const by = (causedBy: string) =>
      linkOf([...events, incident('I', june(3), undefined, { causedBy })]);
    expect(by('D1')).toBe('caused-by: D1');
    expect(by('F')).toBe('cause-not-counted: null');
    expect(by('S')).toBe('cause-not-counted: null');
    expect(by('unknown')).toBe('cause-not-counted: null');
  });

  it('is no cause that began after it was resolved', () => {
    const cause = deployment('D', june(5), { startedAt: june(4) });
    const until = (resolvedAt?: string) =>
      linkOf([cause, incident('I', june(1), resolvedAt, { causedBy: 'D' })]);
    expect(until('2026-06-04T11:59:59.999Z')).toBe('cause-began-later: null');
    expect(until(june(4))).toBe('caused-by: D');
    expect(until()).toBe('caused-by: D');
  });

  it('is a cause of the same source, even where that failed, else the only one', () => {
    const by = (...deployments: RawEvent[]) =>
      linkOf([
        ...deployments,
        incident('I', june(3), undefined, { causedBy: 'D', source: 'pd' }),
      ]);
    const gh = deployment('D', june(1), { source: 'gh' });
    const ci = deployment('D', june(1), { source: 'ci' });
    const own = deployment('D', june(1), { source: 'pd', status: 'failed' });
    expect(by(gh)).toBe('caused-by: D');
    expect(by(gh, ci)).toBe('cause-not-counted: null');
    expect(by(gh, own)).toBe('cause-not-counted: null');
  });

  it('of another component counts for the deployment alone', () => {
    const events = [
      deployment('D', june(1)),
      incident('I', june(2), june(3), { ...cart, causedBy: 'D' }),
      incident('J', june(2), june(3), cart),
    ];
    expect(linksOf(modelOf(events))).toEqual({ I: 'D' });
    expect(measure(events)).toMatchObject({
      changeFailRate: { failed: 1 },
      recoveryTime: { sample: 1 },
      timeToRestore: { sample: 0, open: 0 },
    });
  });

  it('is not asked for in environments that are not production', () => {
    const inside = (environment?: string) =>
      measure([
        deployment('D', june(1)),
        incident('I', june(2), june(3), { environment }),
      ]).timeToRestore.sample;
    expect(inside()).toBe(1);
    expect(inside('Live')).toBe(1);
    expect(inside('staging')).toBe(0);
  });

  it('is what a person says, whatever the events say', () => {
    const events = [
      deployment('D1', june(1)),
      deployment('D2', june(2)),
      deployment('F', june(2), { status: 'failed' }),
      incident('I', june(3), june(4), { causedBy: 'D2' }),
    ];
    const byHand = (deploymentId: string | null, source?: string) =>
      linkOf(events, {
        links: [
          {
            incident: { id: 'I', source },
            deployment: deploymentId === null ? null : { id: deploymentId },
          },
        ],
      });
    expect(byHand('D1')).toBe('linked-by-hand: D1');
    expect(byHand(null)).toBe('unlinked-by-hand: null');
    expect(byHand('F')).toBe('hand-link-not-counted: null');
    expect(byHand('unknown')).toBe('hand-link-not-counted: null');
    expect(byHand('D1', 'elsewhere')).toBe('caused-by: D2');
  });

  it('counts a deployment once in a window that ends before it recovers', () => {
    const events = [
      deployment('D', june(1)),
      incident('I', june(2), june(10)),
      incident('J', june(4), june(5)),
    ];
    const until = (day: number, time?: string) =>
      measure(events, { ...JUNE, to: Date.parse(june(day, time)) });
    expect(until(2).recoveryTime.open).toBe(0);
    expect(until(3).recoveryTime.open).toBe(1);
    expect(until(10).recoveryTime).toMatchObject({ open: 1, sample: 0 });
    expect(until(10, '12:01').recoveryTime).toMatchObject({
      open: 0,
      sample: 1,
      value: (9 * 24 * HOUR) / 1000,
    });
    expect(until(10).timeToRestore).toMatchObject({ open: 1, sample: 1 });
    expect(counted(modelOf(events), 'D').incidents).toHaveLength(2);
  });
});
