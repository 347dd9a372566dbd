import {
  CRITERIA_PRESETS,
  Criterion,
  CRITERION_METRICS,
  CriterionObservation,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RunningHouse } from '../../__testUtils__/RunningHouse';
import { testDatabases } from '../../__testUtils__/TestHouse';
import {
  deployment,
  incident,
  june,
} from '../../delivery/__testUtils__/events';
import { START } from '../../outcomes/__testUtils__/OutcomeHouse';

jest.setTimeout(60_000);

const criterion = (metric: string, window = 'P28D'): Criterion => ({
  id: `${metric}-${window.toLowerCase()}`,
  title: metric,
  outcome: 'operational-stability',
  metric,
  unit: CRITERION_METRICS[metric],
  operator: '<=',
  threshold: 1,
  window,
  anchor: 'operational-signal',
});

const CRITERION = {
  ...criterion('change-fail-rate', 'P14D'),
  threshold: 0.2,
  floor: 0.25,
};

describe.each(testDatabases.eachSupportedId())(
  'delivery as evidence for criteria on %s',
  databaseId => {
    let house: RunningHouse;
    const observe = (to: string, ...criteria: Criterion[]) =>
      house.read(async reading => {
        const found = await house.rooms.metrics.observe(reading, criteria, {
          from: START,
          to,
        });
        return criteria.map(({ id }) => found.get(id)?.map(v => v.value));
      });

    beforeEach(async () => {
      house = await RunningHouse.create(databaseId, { criteria: [CRITERION] });
      await house.deliver(
        // Failed before the start: of no concern to any criterion.
        deployment('before', '2026-06-08T17:59:59.999Z'),
        incident('i0', june(8, '17:00'), '2026-06-08T17:59:59.999Z', {
          causedBy: 'before',
        }),
        deployment('d1', START),
        deployment('d2', june(10)),
        incident('i2', june(10, '12:10'), june(10, '12:30'), {
          causedBy: 'd2',
        }),
        deployment('d3', june(17), { unplanned: true }),
        deployment('d4', june(22)),
      );
    });

    it('counts from the start on, and up to the end', async () => {
      expect(
        await observe(
          june(22),
          criterion('change-fail-rate'),
          criterion('time-to-restore'),
          criterion('recovery-time'),
          criterion('deployment-rework-rate'),
          criterion('change-lead-time'),
        ),
      ).toEqual([[0.25], [1200], [1800], [0.25], []]);
      const [[frequency]] = (await observe(
        june(22),
        criterion('deployment-frequency'),
      )) as number[][];
      expect(frequency).toBeCloseTo(4 / (13.75 / 7), 6);
    });

    it('looks back no further than the window of each criterion', async () => {
      expect(
        await observe(
          june(22),
          criterion('change-fail-rate', 'P7D'),
          criterion('change-fail-rate', 'P14D'),
          criterion('time-to-restore', 'P7D'),
        ),
      ).toEqual([[0], [0.25], []]);
    });

    it('judges a criterion over its window as one value, never as a mean of weeks', async () => {
      house.house.clock.set(june(22, '18:00'));
      const { results } = await house.read(r =>
        house.rooms.evaluation.evaluate(r),
      );
      expect(results).toMatchObject([
        { verdict: 'promising', value: 0.25, sample: 1 },
      ]);
    });
  },
);

describe('a metric that no source provides', () => {
  it('is never met, says so, and stands in the way of scaling', async () => {
    const [databaseId] = testDatabases.eachSupportedId()[0] as any;
    const unheard = { ...criterion('phase-of-the-moon'), unit: 'days' };
    const house = await RunningHouse.create(databaseId, {
      criteria: [unheard],
    });
    house.house.clock.set('2026-07-22T18:00:00.000Z');
    const { recommendation, results } = await house.read(r =>
      house.rooms.evaluation.evaluate(r),
    );
    expect(results).toMatchObject([
      {
        criterion: unheard.id,
        verdict: 'insufficient-data',
        reason: expect.stringMatching(/phase-of-the-moon|observ/i),
      },
    ]);
    expect(recommendation).not.toBe('scale');
  });
});

describe('every metric of the presets and the examples', () => {
  it('is measured by something', async () => {
    const [databaseId] = testDatabases.eachSupportedId()[0] as any;
    const house = await RunningHouse.create(databaseId);
    const examples = join(__dirname, '../../../../../examples/pilots');
    const criteria: Criterion[] = [
      ...Object.values(CRITERIA_PRESETS).flatMap(preset => preset.criteria),
      ...readdirSync(examples).flatMap(pilot => {
        try {
          const file = join(examples, pilot, 'criteria.json');
          return JSON.parse(readFileSync(file, 'utf8')) as Criterion[];
        } catch {
          return [];
        }
      }),
    ];
    expect(criteria.length).toBeGreaterThan(80);
    const unmeasured = criteria.filter(
      one => !house.rooms.metrics.isMeasured(one),
    );
    expect(unmeasured).toEqual([]);
    // What the suite measures itself is measured by a source of its own, not by hand.
    const sources: CriterionObservation[][] = [];
    await house.read(async reading => {
      for (const metric of Object.keys(CRITERION_METRICS)) {
        const found = await house.rooms.metrics.observe(
          reading,
          [criterion(metric)],
          { from: START, to: june(9, '18:00') },
        );
        sources.push(found.get(criterion(metric).id)!);
      }
    });
    expect(sources).toHaveLength(Object.keys(CRITERION_METRICS).length);
    expect(sources.every(Array.isArray)).toBe(true);
  });
});
