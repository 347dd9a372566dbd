import { NO_OUTCOMES } from '../metrics/BusinessMetric';
import { signalsOf } from './signalsOf';

const metric = {
  id: 'conversion',
  title: 'Conversion',
  unit: 'percent',
  direction: 'up' as const,
};

describe('what a pilot observes', () => {
  const names = (...of: Parameters<typeof signalsOf>) =>
    signalsOf(...of).map(({ signal }) => signal);

  it('is what has a source', () => {
    const definition = {
      metrics: [{ ...metric, source: 'csv' as const }],
      supporting: [metric],
      spend: 'hand' as const,
    };
    expect(names(definition, { hasObjective: false })).toEqual([
      'conversion',
      'spend',
    ]);
  });

  it('is the service level too once there is an objective or a source', () => {
    expect(names(NO_OUTCOMES, { hasObjective: true })).toEqual(['sli']);
    expect(
      names({ ...NO_OUTCOMES, sli: 'api' }, { hasObjective: false }),
    ).toEqual(['sli']);
    expect(names(NO_OUTCOMES, { hasObjective: false })).toEqual([]);
  });
});
