import { attentionOf } from './attention';

type Pilot = Parameters<typeof attentionOf>[0];

const pilot = (changed: Partial<Pilot>): Pilot => ({
  stage: 'running',
  stageSince: '2026-03-02T07:00:00.000Z',
  vacantRoles: [],
  startsAt: '2026-03-01T23:00:00.000Z',
  decisionAt: '2026-04-26T22:00:00.000Z',
  waiverEnds: [],
  ...changed,
});
const of = (changed: Partial<Pilot>) =>
  attentionOf(pilot(changed)).map(({ kind, from }) => [kind, from]);

describe('attentionOf', () => {
  it('asks for the decision a week ahead, and more loudly a day after', () => {
    expect(of({})).toEqual([
      ['decision-soon', '2026-04-19T22:00:00.000Z'],
      ['decision-overdue', '2026-04-27T22:00:00.000Z'],
    ]);
  });

  it('asks at once for a decision that was called early, and later for no other', () => {
    const early = '2026-03-20T09:00:00.000Z';
    const [soon] = of({ stage: 'decision-due', stageSince: early });
    expect(soon).toEqual(['decision-soon', early]);
    const late = '2026-04-26T22:00:00.000Z';
    const [onTime] = of({ stage: 'decision-due', stageSince: late });
    expect(onTime).toEqual(['decision-soon', '2026-04-19T22:00:00.000Z']);
  });

  it('names the pause, the vacancies and the first waiver to end', () => {
    const found = attentionOf(
      pilot({
        stage: 'paused',
        pauseReason: 'Change fail rate 30 %',
        vacantRoles: ['tech lead', 'data steward'],
        waiverEnds: ['2026-05-01T00:00:00.000Z', '2026-04-15T00:00:00.000Z'],
      }),
    );
    expect(found).toContainEqual({
      kind: 'paused',
      detail: 'Change fail rate 30 %',
      from: '2026-03-02T07:00:00.000Z',
    });
    expect(found).toContainEqual(
      expect.objectContaining({ detail: 'tech lead, data steward' }),
    );
    expect(found).toContainEqual({
      kind: 'waiver-expiring',
      detail: '2026-04-15T00:00:00.000Z',
      from: '2026-04-01T00:00:00.000Z',
    });
  });

  it('reminds of the start before it, and leaves the archived alone', () => {
    expect(of({ stage: 'ready' })).toEqual([
      ['start-soon', '2026-02-22T23:00:00.000Z'],
    ]);
    expect(of({ stage: 'archived', vacantRoles: ['sponsor'] })).toEqual([]);
  });
});
