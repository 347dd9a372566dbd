import { exampleChange, exampleClosure } from '../__testUtils__/exampleChange';
import { CHANGE_STATES } from '../ChangeRecord';
import { dutiesFrom } from '../emergency/duties';
import { frozenTime, plannedChanges } from './plannedChanges';

const span = {
  start: '2026-06-09T00:00:00.000Z',
  end: '2026-06-10T00:00:00.000Z',
};

describe('plannedChanges', () => {
  it.each(CHANGE_STATES)('shows one that is %s or not', state => {
    const shown = plannedChanges([exampleChange({ state })], span);
    const out = ['draft', 'rejected', 'withdrawn'].includes(state);
    expect(shown).toHaveLength(out ? 0 : 1);
  });

  it('shows what lies partly inside, by its start', () => {
    const at = (number: number, start: string, end: string) =>
      exampleChange({ number, window: { start, end } });
    expect(
      plannedChanges(
        [
          at(1, '2026-06-09T23:00:00.000Z', '2026-06-10T01:00:00.000Z'),
          at(2, '2026-06-08T23:00:00.000Z', '2026-06-09T01:00:00.000Z'),
          at(3, '2026-06-10T00:00:00.000Z', '2026-06-10T01:00:00.000Z'),
        ],
        span,
      ).map(({ id }) => id),
    ).toEqual(['CHG-2', 'CHG-1']);
  });

  it('shows an emergency where it was made, and a result', () => {
    const approvedAt = '2026-06-09T03:00:00.000Z';
    const emergency = exampleChange({
      kind: 'emergency',
      state: 'closed',
      window: undefined,
      approvedAt,
      emergency: dutiesFrom({ actor: 'x' }, new Date(approvedAt), 'UTC'),
      closure: exampleClosure({ closedAt: '2026-06-09T04:00:00.000Z' }),
    });
    expect(plannedChanges([emergency], span)).toMatchObject([
      {
        start: approvedAt,
        end: '2026-06-09T04:00:00.000Z',
        result: 'succeeded',
      },
    ]);
  });

  it('says of a freeze since when, and what is excepted', () => {
    const freeze = { cause: 'pause', message: 'Paused', clearedBy: 'x' };
    expect(frozenTime(freeze)).toEqual({
      cause: 'pause',
      message: 'Paused',
      except: [],
    });
    expect(
      frozenTime({ ...freeze, since: span.start, except: ['CHG-1'] }),
    ).toMatchObject({ start: span.start, except: ['CHG-1'] });
  });
});
