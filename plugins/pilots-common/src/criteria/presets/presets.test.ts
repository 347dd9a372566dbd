import { SECTORS } from '../../pilot/PilotEntityV1alpha1';
import { validateCriteria } from '../validateCriteria';
import { CRITERIA_PRESETS } from './index';

describe.each(SECTORS)('the preset for %s', sector => {
  const preset = CRITERIA_PRESETS[sector];

  it('can be proposed as it is', () => {
    const { problems } = validateCriteria(preset.criteria, { complete: true });
    expect(problems).toEqual([]);
  });

  it('says what it and each of its thresholds are based on', () => {
    expect(preset.sector).toBe(sector);
    expect(preset.basis.length).toBeGreaterThan(100);
    preset.criteria.forEach(({ rationale }) => expect(rationale).toBeTruthy());
  });
});
