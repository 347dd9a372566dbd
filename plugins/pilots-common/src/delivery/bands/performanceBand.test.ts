import { performanceBand } from './performanceBand';

const HOUR = 3600;
const DAY = 24 * HOUR;

describe('performanceBand', () => {
  it.each([
    ['deploymentFrequency', 7.01, 'elite'],
    ['deploymentFrequency', 7, 'high'],
    ['deploymentFrequency', 1, 'high'],
    ['deploymentFrequency', 0.99, 'medium'],
    ['deploymentFrequency', 0.2, 'low'],
    ['deploymentFrequency', 0, 'low'],
    ['changeLeadTime', DAY - 1, 'elite'],
    ['changeLeadTime', DAY, 'high'],
    ['changeLeadTime', 7 * DAY, 'medium'],
    ['changeLeadTime', 40 * DAY, 'low'],
    ['changeFailRate', 0, 'elite'],
    ['changeFailRate', 0.05, 'elite'],
    ['changeFailRate', 0.083, 'high'],
    ['changeFailRate', 0.15, 'medium'],
    ['changeFailRate', 0.151, 'low'],
    ['recoveryTime', HOUR - 1, 'elite'],
    ['recoveryTime', HOUR, 'high'],
    ['recoveryTime', DAY, 'medium'],
    ['recoveryTime', 8 * DAY, 'low'],
  ] as const)('%s of %d is %s', (measure, value, band) => {
    expect(performanceBand(measure, value)).toBe(band);
  });

  it('says nothing of no data', () => {
    expect(performanceBand('changeFailRate', null)).toBeUndefined();
  });
});
