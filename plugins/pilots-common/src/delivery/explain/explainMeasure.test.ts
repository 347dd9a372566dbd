import {
  change,
  deployment,
  incident,
  june,
  JUNE,
  modelOf,
  window,
} from '../__testUtils__/history';
import { DeliveryMeasure } from '../measures';
import { explainMeasure } from './explainMeasure';

const model = modelOf([
  deployment('D1', june(1), { commit: 'a', url: 'https://ci.example/1' }),
  change('b', june(2, '10:00')),
  change('m', june(2, '11:00'), { merge: true }),
  deployment('D2', june(2), { commit: 'b' }),
  deployment('F', june(2, '13:00'), {
    status: 'failed',
    startedAt: june(2, '12:30'),
  }),
  deployment('C', june(2), { status: 'cancelled' }),
  deployment('R', june(2), {
    status: 'running',
    startedAt: june(2),
    finishedAt: undefined,
  }),
  deployment('S', june(2), { environment: 'staging' }),
  incident('I1', june(2, '12:10'), june(2, '13:10'), { title: 'Slow' }),
  incident('I2', june(2, '12:40'), june(2, '12:50')),
  incident('I3', june(20)),
  incident('I4', june(2), june(3), { environment: 'staging' }),
  incident('I5', june(3), june(4), { component: 'cart', causedBy: 'D1' }),
  deployment('D3', june(3), {
    changes: [
      { id: 'b', committedAt: june(2, '10:00') },
      { id: 'late', committedAt: june(4) },
    ],
    unplanned: true,
  }),
  deployment('D4', june(4), { remediates: 'D3', changes: [] }),
  deployment('D5', june(5), { rollbackOf: 'X', changes: [] }),
  change('waiting', june(6)),
]);

function explain(measure: DeliveryMeasure, within = JUNE) {
  const { included, excluded } = explainMeasure(model, measure, within);
  const codes = (list: { event: { id?: string }; code: string }[]) =>
    Object.fromEntries(list.map(({ event, code }) => [event.id, code]));
  return { included: codes(included), excluded: codes(excluded) };
}

const uncounted = {
  F: 'failed-rollout',
  C: 'cancelled',
  R: 'running',
  S: 'not-production',
};

describe('explainMeasure', () => {
  it('names what the frequency counts and what not', () => {
    expect(explain('deploymentFrequency')).toEqual({
      included: {
        D1: 'counted',
        D2: 'counted',
        D3: 'counted',
        D4: 'counted',
        D5: 'counted',
      },
      excluded: uncounted,
    });
    expect(explain('deploymentFrequency', window(june(3), june(4)))).toEqual({
      included: { D3: 'counted' },
      excluded: {},
    });
  });

  it('says why a change has no part in the lead time', () => {
    expect(explain('changeLeadTime')).toEqual({
      included: { b: 'shipped' },
      excluded: {
        b: 'shipped-before',
        m: 'merge',
        late: 'committed-after-finish',
        waiting: 'not-deployed',
      },
    });
  });

  it('says by what a deployment failed, and why an incident failed none', () => {
    expect(explain('changeFailRate')).toEqual({
      included: {
        D1: 'failed-by-incident',
        D2: 'failed-by-incident',
        D3: 'failed-by-mending',
        D4: 'not-failed',
        D5: 'not-failed',
      },
      excluded: {
        ...uncounted,
        I2: 'during-failed-rollout',
        I3: 'no-deployment-near',
        I4: 'not-production',
      },
    });
  });

  it('says what was rework and why', () => {
    expect(explain('reworkRate').included).toEqual({
      D1: 'no-rework',
      D2: 'no-rework',
      D3: 'unplanned',
      D4: 'mends',
      D5: 'names-another',
    });
  });

  it('says what recovered, what not yet, and what in another window', () => {
    expect(explain('recoveryTime').included).toEqual({
      D1: 'recovered',
      D2: 'recovered',
      D3: 'recovered',
    });
    const day = window(june(3, '00:00'), june(4, '00:00'));
    expect(explain('recoveryTime', day)).toMatchObject({
      included: {},
      excluded: { D1: 'open', D3: 'recovered-outside-window' },
    });
  });

  it('says what was restored, and what was not ours', () => {
    expect(explain('timeToRestore')).toEqual({
      included: { I1: 'restored', I2: 'restored' },
      excluded: {
        I3: 'open',
        I4: 'not-production',
        I5: 'other-component',
      },
    });
  });

  it('names a change that was merged in the window and deployed outside of it', () => {
    const morning = window(june(2, '00:00'), june(2, '11:30'));
    expect(explain('changeLeadTime', morning)).toEqual({
      included: {},
      excluded: { b: 'deployed-outside-window', m: 'deployed-outside-window' },
    });
    expect(
      explainMeasure(model, 'changeLeadTime', morning).excluded[0].reason,
    ).toBe(
      'Merged in the window, but deployment D2, which ships it first, finished after its end',
    );
    // Committed after the deployment that lists it: its day knows it all the same.
    const day = window(june(4, '00:00'), june(4, '23:00'));
    expect(explainMeasure(model, 'changeLeadTime', day).excluded).toMatchObject(
      [
        {
          event: { id: 'late' },
          code: 'deployed-outside-window',
          reason: expect.stringContaining('finished before the window began'),
        },
      ],
    );
  });

  it('names an incident of the window that failed a deployment of another', () => {
    const after = window(june(2, '12:05'), june(2, '12:15'));
    const { excluded } = explainMeasure(model, 'changeFailRate', after);
    expect(excluded).toEqual([
      expect.objectContaining({
        event: expect.objectContaining({ id: 'I1' }),
        code: 'deployment-outside-window',
        reason:
          'Linked to deployment D2, which finished before the window began: that counts as failed there',
      }),
      expect.objectContaining({ code: 'not-production' }),
    ]);
    expect(
      explain('changeFailRate', window(june(2, '00:00'), june(3, '00:00')))
        .excluded,
    ).not.toHaveProperty('I1');
  });

  it('gives the event, a sentence and what it adds to the median', () => {
    const { included } = explainMeasure(model, 'timeToRestore', JUNE);
    expect(included).toContainEqual({
      event: {
        type: 'incident',
        source: 'api',
        id: 'I1',
        components: ['component:default/shop'],
        at: '2026-06-02T13:10:00.000Z',
        title: 'Slow',
      },
      code: 'restored',
      reason: 'Resolved in the window',
      value: 3600,
    });
    const [first] = explainMeasure(model, 'changeFailRate', JUNE).included;
    expect(first).toMatchObject({
      event: { id: 'D1', url: 'https://ci.example/1' },
      reason: 'Failed: linked to it is I5',
    });
  });

  it('explains reliability by its samples', () => {
    const sample = (good: number, total: number) => ({
      at: Date.parse(june(5)),
      good,
      total,
    });
    const reliability = {
      target: 0.9,
      samples: [sample(9, 10), sample(8, 10), sample(0, 0)],
      budgetLeft: () => null,
    };
    const { included, excluded } = explainMeasure(model, 'reliability', JUNE, {
      reliability,
    });
    expect(included.map(({ code }) => code)).toEqual([
      'within-target',
      'beyond-target',
    ]);
    expect(included[1].reason).toBe('8 of 10 good: beyond the target of 0.9');
    expect(excluded.map(({ code }) => code)).toEqual(['no-events']);
    expect(explainMeasure(model, 'reliability', JUNE).included).toEqual([]);
  });

  it('refuses a window that does not end after its start', () => {
    expect(() =>
      explainMeasure(model, 'changeFailRate', window(june(2), june(1))),
    ).toThrow('must end after it starts');
  });
});
