import fc from 'fast-check';
import {
  change,
  deployment,
  incident,
  RawEvent,
  receive,
  SHOP,
  CART,
} from './__testUtils__/history';
import { reportDelivery } from './measures';
import { buildDeliveryModel } from './model';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 2, 2);
const at = (hours: number) => new Date(START + hours * HOUR).toISOString();

/** A hundred days of two components: 1,000 events, a third of them corrections of earlier ones. */
const events: RawEvent[] = Array.from({ length: 100 }, (_, day) => {
  const now = day * 24;
  const component = day % 3 === 0 ? 'cart' : 'shop';
  const common = { component, updatedAt: at(now) };
  const corrected = { component, updatedAt: at(now + 40) };
  const id = `D${day}`;
  return [
    change(`a${day}`, at(now - 7), common),
    change(`b${day}`, at(now - 5.25), { ...common, merge: day % 4 === 0 }),
    change(`c${day}`, at(now - 3.1), {
      ...common,
      reverts: day % 10 === 0 ? [`a${day - 3}`] : [],
    }),
    deployment(id, at(now), { ...common, status: 'failed' }),
    deployment(id, at(now + 0.7), {
      ...corrected,
      commit: `c${day % 7 === 0 ? day - 9 : day}`,
      startedAt: at(now - 0.3),
      status: day % 13 === 0 ? 'failed' : 'succeeded',
    }),
    deployment(id, at(now + 5), { ...common, environment: 'staging' }),
    incident(`I${day}`, at(now + (day % 5)), undefined, common),
    incident(`I${day}`, at(now + (day % 5)), at(now + 6 + (day % 11)), {
      ...corrected,
      causedBy: day % 6 === 0 ? id : undefined,
    }),
    incident(`J${day}`, at(now + 2), undefined, common),
    incident(`J${day}`, at(now + 2), day % 9 ? at(now + 3) : undefined, {
      ...corrected,
      components: ['shop', 'cart'],
    }),
  ];
}).flat();

const within = { from: START, to: START + 120 * 24 * HOUR };
const report = (history: RawEvent[]) =>
  reportDelivery(
    buildDeliveryModel(receive(history), { targets: [SHOP, CART] }),
    within,
    { timeZone: 'Europe/Berlin' },
  );

describe('worked example 17', () => {
  it('1,000 events shuffled, a fifth of them twice, are the same to the last digit', () => {
    expect(events).toHaveLength(1000);
    const expected = report(events);
    expect(expected.measures).toMatchObject({
      deploymentFrequency: { sample: 92, failedRollouts: 8 },
      changeLeadTime: { sample: expect.any(Number) },
    });
    const again = fc.subarray(events, { minLength: 200, maxLength: 200 });
    const shuffled = again.chain(twice =>
      fc.shuffledSubarray([...events, ...twice], { minLength: 1200 }),
    );
    fc.assert(
      fc.property(shuffled, history => {
        expect(report(history)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });
});
