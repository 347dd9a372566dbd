import fc from 'fast-check';
import {
  arbitraryHistory,
  arbitraryLinks,
  arbitraryWindow,
} from './__testUtils__/arbitraryHistory';
import { bruteMeasures } from './__testUtils__/bruteMeasures';
import { bruteModel } from './__testUtils__/bruteModel';
import { CART, receive, SHOP } from './__testUtils__/history';
import { explainMeasure } from './explain';
import { foldVersions } from './facts';
import { DELIVERY_MEASURES, measureDelivery } from './measures';
import { buildDeliveryModel, HandLink } from './model';

const targets = [SHOP, CART];
const DAY = 86_400_000;

function bruteLinks(links: HandLink[]) {
  return links.map(({ incident, deployment }) => ({
    incident: `${incident.source}/${incident.id}`,
    deployment: deployment && `${deployment.source}/${deployment.id}`,
  }));
}

describe('the measures of random histories', () => {
  it('are those of the brute force', () => {
    fc.assert(
      fc.property(
        arbitraryHistory,
        arbitraryWindow,
        arbitraryLinks,
        fc.constantFrom(7, 1, 0),
        (events, window, links, attributionDays) => {
          const model = buildDeliveryModel(receive(events), {
            targets,
            links,
            attributionWindow: attributionDays * DAY,
          });
          const brute = bruteModel(events, {
            targets,
            environments: ['production', 'prod', 'live'],
            attributionDays,
            hand: bruteLinks(links),
          });
          expect(
            model.deployments.map(d => ({
              id: d.id,
              source: d.source,
              failed: d.failed,
              brokenAt: d.brokenAt,
              recoveredAt: d.recoveredAt,
              mends: d.mends.map(
                p =>
                  `${model.deployments[p].source}/${model.deployments[p].id}`,
              ),
              changes: d.changes
                .map(({ id, committedAt, merge }) => ({
                  id,
                  committedAt,
                  merge,
                }))
                .sort((a, b) => (a.id < b.id ? -1 : 1)),
            })),
          ).toEqual(
            brute.deployments.map(d => ({
              id: d.id,
              source: d.source,
              failed: d.failed,
              brokenAt: d.failed ? d.brokenAt : undefined,
              recoveredAt: Number.isFinite(d.recoveredAt)
                ? d.recoveredAt
                : undefined,
              mends: d.mends,
              changes: d.changes.sort((a, b) => (a.id < b.id ? -1 : 1)),
            })),
          );
          expect(measureDelivery(model, window)).toEqual(
            bruteMeasures(brute, window.from, window.to),
          );
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('depend neither on order nor on repetition nor on folding first', () => {
    fc.assert(
      fc.property(
        arbitraryHistory.chain(events => {
          const facts = receive(events);
          const twice = fc.subarray(facts, {
            maxLength: Math.ceil(facts.length / 5),
          });
          return fc.tuple(
            fc.constant(facts),
            twice.chain(again =>
              fc.shuffledSubarray([...facts, ...again], {
                minLength: facts.length + again.length,
              }),
            ),
          );
        }),
        arbitraryWindow,
        ([facts, shuffled], window) => {
          const measured = buildDeliveryModel(facts, { targets });
          const shuffledModel = buildDeliveryModel(shuffled, { targets });
          expect(shuffledModel).toEqual(measured);
          const folded = buildDeliveryModel(foldVersions(shuffled), {
            targets,
          });
          expect(folded).toEqual(measured);
          expect(measureDelivery(shuffledModel, window)).toEqual(
            measureDelivery(measured, window),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keep their bounds, add up, and are what their explanation says', () => {
    fc.assert(
      fc.property(
        arbitraryHistory,
        arbitraryWindow,
        fc.nat(),
        (events, window, cut) => {
          const model = buildDeliveryModel(receive(events), { targets });
          const whole = measureDelivery(model, window);
          for (const rate of [whole.changeFailRate, whole.reworkRate]) {
            expect(rate.value ?? 0).toBeGreaterThanOrEqual(0);
            expect(rate.value ?? 0).toBeLessThanOrEqual(1);
          }
          expect(whole.recoveryTime.value ?? 0).toBeGreaterThanOrEqual(0);
          expect(whole.timeToRestore.value ?? 0).toBeGreaterThanOrEqual(0);
          expect(whole.changeLeadTime.value ?? 0).toBeGreaterThanOrEqual(0);

          const middle =
            window.from + 1 + (cut % (window.to - window.from - 1));
          const first = measureDelivery(model, { ...window, to: middle });
          const second = measureDelivery(model, { ...window, from: middle });
          for (const measure of DELIVERY_MEASURES) {
            expect(first[measure].sample + second[measure].sample).toBe(
              whole[measure].sample,
            );
            const { included } = explainMeasure(model, measure, window);
            expect(included).toHaveLength(whole[measure].sample);
          }

          const failures = explainMeasure(model, 'changeFailRate', window);
          expect(
            failures.included.filter(({ code }) => code !== 'not-failed'),
          ).toHaveLength(whole.changeFailRate.failed);
          const rework = explainMeasure(model, 'reworkRate', window);
          expect(
            rework.included.filter(({ code }) => code !== 'no-rework'),
          ).toHaveLength(whole.reworkRate.rework);
          for (const measure of ['recoveryTime', 'timeToRestore'] as const) {
            const { excluded } = explainMeasure(model, measure, window);
            expect(excluded.filter(({ code }) => code === 'open')).toHaveLength(
              whole[measure].open,
            );
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
