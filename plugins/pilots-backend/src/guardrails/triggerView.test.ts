import { STAGES } from '@pilot-handoff/backstage-plugin-pilots-common';
import { examplePilot } from '../__testUtils__/examplePilot';
import { Reading } from '../ground/UnitOfWork';
import { triggerView } from './triggerView';

function stateIn(stage: string, guardrails: object = {}) {
  const spec = examplePilot().spec as any;
  const fields = { ...spec, guardrails: { ...spec.guardrails, ...guardrails } };
  return triggerView({ pilot: { stage, fields } } as unknown as Reading).state;
}

describe('the trigger', () => {
  it('watches from the start to the decision, pauses included', () => {
    expect(STAGES.filter(stage => stateIn(stage) === 'armed')).toEqual([
      'running',
      'paused',
      'decision-due',
    ]);
  });

  it('cannot watch without an objective', () => {
    expect(stateIn('running', { slo: undefined })).toBe('unarmed');
  });
});
