import { PilotSpec } from '../../pilot/PilotEntityV1alpha1';
import { DecisionRecord } from '../record/DecisionRecord';
import { successorEntity } from './successorEntity';

describe('successorEntity', () => {
  it('leaves behind what holds of the pilot before alone', () => {
    const spec = {
      owner: 'group:default/lending',
      adopted: true,
      pack: { runbook: 'https://example.com/runbook.md' },
      targets: ['component:default/loan-scoring'],
      intent: {
        hypothesis: 'It helps',
        startDate: '2026-06-08',
        decisionDate: '2026-08-03',
      },
    } as PilotSpec;
    const decision = { id: 'd', decidedAt: '2026-08-03T10:00:00.000Z' };
    const entity = successorEntity(
      { ref: 'default/loan', title: 'Loan', spec },
      decision as DecisionRecord,
      {
        name: 'loan-2',
        startDate: '2026-09-01',
        decisionDate: '2026-11-01',
      },
    );
    expect(entity.spec).toEqual({
      owner: 'group:default/lending',
      targets: ['component:default/loan-scoring'],
      intent: {
        hypothesis: 'It helps',
        startDate: '2026-09-01',
        decisionDate: '2026-11-01',
      },
    });
  });
});
