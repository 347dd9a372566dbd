import {
  buildDeliveryModel,
  measureDelivery,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import {
  hasData,
  hasWeekData,
  MEASURE_GROUPS,
  NUMBER_MEASURES,
  trendOf,
} from './measureGroups';

const none = measureDelivery(buildDeliveryModel([], { targets: [] }), {
  from: 0,
  to: 1000,
});

const rate = (value: number | null) => ({
  ...none,
  changeFailRate: { ...none.changeFailRate, value },
});
const often = (value: number) => ({
  ...none,
  deploymentFrequency: { ...none.deploymentFrequency, value },
});

describe('measures', () => {
  it('are throughput, instability and service, each measure once', () => {
    expect(MEASURE_GROUPS.map(({ id }) => id)).toEqual([
      'throughput',
      'instability',
      'service',
    ]);
    expect(new Set(NUMBER_MEASURES).size).toBe(6);
  });

  it('move for the better upwards where more is better, else downwards', () => {
    expect(trendOf('changeFailRate', rate(0.1), rate(0.2))).toBe('better');
    expect(trendOf('changeFailRate', rate(0.2), rate(0.1))).toBe('worse');
    expect(trendOf('deploymentFrequency', often(3), often(2))).toBe('better');
    expect(trendOf('deploymentFrequency', often(1), often(2))).toBe('worse');
    expect(trendOf('changeFailRate', rate(0.2), rate(0.2))).toBe('same');
    expect(trendOf('changeFailRate', rate(0.1), rate(0))).toBe('worse');
  });

  it('have no trend from or to no data', () => {
    expect(trendOf('changeFailRate', rate(null), rate(0.1))).toBeUndefined();
    expect(trendOf('changeFailRate', rate(0.1), rate(null))).toBeUndefined();
  });

  it('have no data where nothing was reported, though a frequency is zero', () => {
    expect(hasData('deploymentFrequency', none)).toBe(false);
    expect(hasData('changeFailRate', none)).toBe(false);
    const failedOnly = {
      ...none,
      deploymentFrequency: { ...none.deploymentFrequency, failedRollouts: 1 },
    };
    expect(hasData('deploymentFrequency', failedOnly)).toBe(true);
  });

  it('have a week of frequency zero only where the window had deployments', () => {
    const some = {
      ...none,
      deploymentFrequency: { ...none.deploymentFrequency, sample: 2 },
    };
    expect(hasWeekData('deploymentFrequency', none, some)).toBe(true);
    expect(hasWeekData('deploymentFrequency', none, none)).toBe(false);
    expect(hasWeekData('changeFailRate', rate(0), none)).toBe(true);
    expect(hasWeekData('changeFailRate', none, rate(0))).toBe(false);
  });
});
