import { coverRefusal, gateReasons } from '../changes';
import {
  EVENINGS,
  exampleChange,
} from '../changes/__testUtils__/exampleChange';
import { exampleTemplate } from '../changes/__testUtils__/exampleTemplate';
import { STAGES } from '../pilot/stages';
import { pauseFreezes } from './pauseFreezes';

const LIMIT = {
  detail: 'Change fail rate 30 % of at most 15 %',
  pausedAt: '2026-06-09T18:50:00.000Z',
  cleared: false,
  clearedBy: 'The actions of the plan are done',
};

describe('pauseFreezes', () => {
  it('keeps the freeze of a pause while the decision is due, for each cause that stands', () => {
    const lifted = { ...LIMIT, detail: 'A leak', cleared: true };
    expect(pauseFreezes('decision-due', [LIMIT, lifted], ['CHG-3'])).toEqual([
      {
        cause: 'pause',
        message:
          'A cause of the pause still stands: Change fail rate 30 % of at most 15 %',
        clearedBy: 'The actions of the plan are done',
        since: '2026-06-09T18:50:00.000Z',
        except: ['CHG-3'],
      },
    ]);
  });

  it.each(STAGES.filter(stage => stage !== 'decision-due'))(
    'leaves it to the stage itself: %s',
    stage => expect(pauseFreezes(stage, [LIMIT], [])).toEqual([]),
  );

  it('shuts the gate but for changes of the plan and emergencies, and names the reason', () => {
    const now = new Date('2026-06-09T19:00:00.000Z');
    const reasons = (change: string, planned: string[] = []) =>
      gateReasons({
        stage: 'decision-due',
        now,
        environment: 'production',
        calendar: EVENINGS,
        changes: [
          exampleChange({ state: 'approved' }),
          exampleChange({
            number: 2,
            kind: 'emergency',
            state: 'approved',
            window: undefined,
            emergency: {
              first: { actor: 'user:default/noor' },
              secondDueAt: '2026-06-10T19:00:00.000Z',
              reviewDueAt: '2026-06-16T19:00:00.000Z',
              escalated: [],
            },
          }),
        ],
        freezes: pauseFreezes('decision-due', [LIMIT], planned),
        change,
      });
    expect(reasons('CHG-1')).toEqual([
      {
        guard: 'freeze',
        message: expect.stringContaining('Change fail rate 30 %'),
        clearedBy: LIMIT.clearedBy,
      },
    ]);
    expect(reasons('CHG-1', ['CHG-1'])).toEqual([]);
    expect(reasons('CHG-2')).toEqual([]);
  });

  it('keeps templates from covering what is deployed meanwhile', () => {
    const cover = (finishedAt: string) =>
      coverRefusal({
        deployment: {
          source: 'gh',
          id: 'D1',
          components: [],
          commits: [],
          versions: [],
          beganAt: finishedAt,
          finishedAt,
          result: 'succeeded',
        },
        template: exampleTemplate(),
        calendar: EVENINGS,
        stage: 'decision-due',
        stageSince: '2026-06-09T18:55:00.000Z',
        freezes: pauseFreezes('decision-due', [LIMIT], []),
      });
    expect(cover('2026-06-09T19:00:00.000Z')).toMatch(
      'while changes were frozen: A cause of the pause still stands',
    );
    expect(cover('2026-06-09T18:40:00.000Z')).toBeUndefined();
  });
});
