import {
  deployment,
  incident,
  june,
  JUNE,
  modelOf,
  window,
} from '../__testUtils__/history';
import { marksIn } from './marksIn';

describe('marksIn', () => {
  const model = modelOf([
    deployment('D1', june(1), { version: 'v1' }),
    deployment('D2', june(3), { version: 'v2', url: 'https://ci/2' }),
    deployment('D3', june(4), { status: 'failed' }),
    deployment('D4', june(5), { rollbackOf: 'D2', version: 'v1' }),
    deployment('D5', june(6), { environment: 'staging' }),
    incident('I1', june(3, '13:00'), june(3, '14:00'), { title: 'Slow' }),
    incident('I2', june(29), undefined, { severity: 'high' }),
  ]);

  it('tells counted, failed and rolled out in vain, oldest first', () => {
    const { deployments } = marksIn(model, JUNE, 10);
    expect(
      deployments.map(({ id, state, rework, version }) => ({
        id,
        state,
        rework,
        version,
      })),
    ).toEqual([
      { id: 'D1', state: 'counted', rework: false, version: 'v1' },
      { id: 'D2', state: 'failed', rework: false, version: 'v2' },
      { id: 'D3', state: 'failed-rollout', rework: false },
      { id: 'D4', state: 'counted', rework: true, version: 'v1' },
    ]);
    expect(deployments[1]).toMatchObject({
      finishedAt: '2026-06-03T12:00:00.000Z',
      components: ['component:default/shop'],
      url: 'https://ci/2',
    });
  });

  it('shows incidents with the deployment that they are put down to, and open ones', () => {
    const { incidents } = marksIn(model, JUNE, 10);
    expect(incidents).toMatchObject([
      {
        id: 'I1',
        deployment: { id: 'D2', source: 'api' },
        link: 'after-deployment',
        title: 'Slow',
      },
      { id: 'I2', deployment: null, link: 'no-deployment-near' },
    ]);
    expect(incidents[1].resolvedAt).toBeUndefined();
  });

  it('holds what touches the window and no more', () => {
    const during = window(june(3, '13:30'), june(4, '12:00'));
    const marks = marksIn(model, during, 10);
    expect(marks.deployments).toEqual([]);
    expect(marks.incidents.map(({ id }) => id)).toEqual(['I1']);
    const after = marksIn(model, window(june(4, '12:00'), june(5)), 10);
    expect(after.deployments.map(({ id }) => id)).toEqual(['D3']);
    expect(after.incidents).toEqual([]);
  });

  it('keeps the latest of too many, and says how many there are', () => {
    const { deployments, incidents, totals } = marksIn(model, JUNE, 1);
    expect(deployments.map(({ id }) => id)).toEqual(['D4']);
    expect(incidents.map(({ id }) => id)).toEqual(['I2']);
    expect(totals).toEqual({ deployments: 4, incidents: 2 });
  });
});
