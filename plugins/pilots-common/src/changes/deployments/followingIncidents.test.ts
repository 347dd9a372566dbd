import { DeliveryModel } from '../../delivery';
import { exampleClosure } from '../__testUtils__/exampleChange';
import { followingIncidents } from './followingIncidents';

const at = Date.parse('2026-06-10T08:00:00.000Z');
const incident = (id: string, deployment?: number) => ({
  deployment,
  fact: { source: 'pager', id, startedAt: at },
});
const model = {
  deployments: [
    { source: 'gh', id: 'D1', position: 0 },
    { source: 'other', id: 'D1', position: 1 },
  ],
  incidents: [incident('INC-1', 0), incident('INC-2', 1), incident('INC-3')],
} as unknown as DeliveryModel;
const own = [{ source: 'gh', id: 'D1' }];

describe('followingIncidents', () => {
  it('are those that are put down to a deployment of the change', () => {
    const closure = exampleClosure();
    expect(followingIncidents({ closure }, own, model)).toEqual([
      {
        source: 'pager',
        id: 'INC-1',
        startedAt: '2026-06-10T08:00:00.000Z',
      },
    ]);
    expect(followingIncidents({ closure }, [], model)).toEqual([]);
  });

  it('say nothing new of a change that failed, or is not closed', () => {
    const closure = exampleClosure({ result: 'failed' });
    expect(followingIncidents({ closure }, own, model)).toEqual([]);
    expect(followingIncidents({}, own, model)).toEqual([]);
  });
});
