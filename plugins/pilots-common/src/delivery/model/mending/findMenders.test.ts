import {
  counted,
  deployment,
  incident,
  june,
  measure,
  modelOf,
} from '../../__testUtils__/history';

const ships = (id: string, reverts?: string[]) => ({
  changes: [{ id, committedAt: june(1, '09:00'), reverts }],
});

describe('mending', () => {
  it('is done by the first that would', () => {
    const model = modelOf([
      deployment('D1', june(1)),
      deployment('D2', june(2), { remediates: 'D1' }),
      deployment('D3', june(3), { remediates: 'D1' }),
    ]);
    expect(counted(model, 'D1')).toMatchObject({
      failed: true,
      mendedBy: 1,
      brokenAt: Date.parse(june(1)),
      recoveredAt: Date.parse(june(2)),
    });
    expect(model.deployments.map(d => d.mends)).toEqual([[], [0], []]);
  });

  it('counts one that names something as rework all the same', () => {
    const { reworkRate } = measure([
      deployment('D1', june(1)),
      deployment('D2', june(2), { remediates: 'D1' }),
      deployment('D3', june(3), { remediates: 'D1' }),
      deployment('D4', june(4), { remediates: 'INC-7' }),
      deployment('D5', june(5), { unplanned: true }),
      deployment('D6', june(6)),
    ]);
    expect(reworkRate).toEqual({ value: 4 / 6, rework: 4, sample: 6 });
  });

  it('is done by a revert of what belongs to it, not of what it ships again', () => {
    const model = modelOf([
      deployment('D1', june(1), ships('f')),
      deployment('D2', june(2), ships('f')),
      deployment('D3', june(3), ships('r', ['f'])),
    ]);
    expect(model.deployments.map(d => d.failed)).toEqual([true, false, false]);
  });

  it('is done by a revert known from its event alone', () => {
    const model = modelOf([
      deployment('D1', june(1), ships('f')),
      deployment('D2', june(2), ships('r')),
      {
        type: 'change',
        id: 'r',
        component: 'shop',
        committedAt: june(2, '09:00'),
        reverts: ['f', 'unknown'],
      },
    ]);
    expect(counted(model, 'D1').mendedBy).toBe(1);
  });

  it('is not done by a failed rollout', () => {
    const model = modelOf([
      deployment('D1', june(1)),
      deployment('D2', june(2), { remediates: 'D1', status: 'failed' }),
    ]);
    expect(counted(model, 'D1').failed).toBe(false);
  });

  it('mends nothing by naming an incident or a failed rollout', () => {
    const model = modelOf([
      deployment('D1', june(1), { status: 'failed' }),
      deployment('D2', june(2)),
      incident('I1', june(2, '13:00'), june(2, '14:00')),
      deployment('D3', june(3), { remediates: 'I1' }),
      deployment('D4', june(4), { rollbackOf: 'D1' }),
    ]);
    expect(model.deployments.map(d => d.mends)).toEqual([[], [], []]);
    expect(counted(model, 'D2').recoveredAt).toBe(Date.parse(june(2, '14:00')));
  });
});

describe('a failed deployment', () => {
  it('is broken from the earlier of finish and incident, but not before it began', () => {
    const broken = (startedAt: string | undefined, start: string) =>
      new Date(
        counted(
          modelOf([
            deployment('D', june(2, '12:00'), { startedAt }),
            incident('I', start, june(3), { causedBy: 'D' }),
          ]),
          'D',
        ).brokenAt!,
      ).toISOString();
    const began = june(2, '11:00');
    expect(broken(began, june(2, '11:30'))).toBe('2026-06-02T11:30:00.000Z');
    expect(broken(began, june(2, '10:00'))).toBe('2026-06-02T11:00:00.000Z');
    expect(broken(began, june(2, '13:00'))).toBe('2026-06-02T12:00:00.000Z');
    expect(broken(undefined, june(2, '11:30'))).toBe(
      '2026-06-02T12:00:00.000Z',
    );
  });

  it('recovers with the last resolution; a roll back does not end an open incident', () => {
    const rolledBack = (resolvedAt?: string) =>
      modelOf([
        deployment('D1', june(1)),
        deployment('D2', june(2)),
        incident('I1', june(2, '13:00'), june(2, '14:00')),
        incident('I2', june(2, '13:00'), resolvedAt),
        deployment('D3', june(2, '13:30'), { rollbackOf: 'D2' }),
      ]);
    expect(counted(rolledBack(), 'D2').recoveredAt).toBeUndefined();
    expect(counted(rolledBack(june(2, '13:10')), 'D2').recoveredAt).toBe(
      Date.parse(june(2, '14:00')),
    );
    expect(counted(rolledBack(june(4)), 'D2').recoveredAt).toBe(
      Date.parse(june(4)),
    );
  });

  it('never recovers in less than no time, even by a link made by hand', () => {
    const events = [deployment('D', june(5)), incident('I', june(1), june(2))];
    const links = [{ incident: { id: 'I' }, deployment: { id: 'D' } }];
    expect(measure(events, undefined, { links }).recoveryTime).toMatchObject({
      value: 0,
      sample: 1,
    });
  });
});
