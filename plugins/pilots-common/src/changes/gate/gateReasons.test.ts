import { STAGES } from '../../pilot/stages';
import {
  EVENINGS,
  exampleChange,
  exampleClosure,
} from '../__testUtils__/exampleChange';
import { GateQuestion, gateReasons } from './gateReasons';

const approved = exampleChange({ state: 'approved' });
const guards = (question: Partial<GateQuestion>) =>
  gateReasons({
    stage: 'running',
    now: new Date('2026-06-09T19:00:00.000Z'),
    environment: 'production',
    calendar: EVENINGS,
    changes: [approved],
    ...question,
  }).map(({ guard }) => guard);

describe('gateReasons', () => {
  it('has none while an approved change has its window', () => {
    expect(guards({})).toEqual([]);
  });

  it('has none for environments that are not live, whatever the state', () => {
    expect(
      guards({ environment: 'staging', stage: 'draft', changes: [] }),
    ).toEqual([]);
  });

  it.each(['production', 'PROD', 'Live'])('guards %s', environment => {
    expect(guards({ environment, stage: 'draft' })).toEqual(['not-running']);
  });

  it('guards the environments that the pilot lists instead', () => {
    const productionEnvironments = ['eu-west'];
    const question = { stage: 'draft' as const, productionEnvironments };
    expect(guards({ ...question, environment: 'EU-West' })).toHaveLength(1);
    expect(guards({ ...question, environment: 'prod' })).toEqual([]);
  });

  it.each(STAGES)('depends on the stage %s', stage => {
    const open = ['running', 'decision-due'].includes(stage);
    const closed = stage === 'paused' ? ['paused'] : ['not-running'];
    expect(guards({ stage })).toEqual(open ? [] : closed);
  });

  it('is shut outside the change windows and outside that of the change', () => {
    expect(guards({ now: new Date('2026-06-09T12:00:00.000Z') })).toEqual([
      'change-window',
      'change-approval',
    ]);
    expect(guards({ now: new Date('2026-06-09T20:00:00.000Z') })).toEqual([
      'change-approval',
    ]);
  });

  it.each(['draft', 'proposed', 'rejected', 'withdrawn', 'closed'] as const)(
    'is shut while the change is %s',
    state => {
      expect(guards({ changes: [exampleChange({ state })] })).toEqual([
        'change-approval',
      ]);
    },
  );

  it('does not count a rehearsal, nor another change than the one asked for', () => {
    const rehearsal = exampleChange({ state: 'approved', rehearsal: true });
    expect(guards({ changes: [rehearsal] })).toEqual(['change-approval']);
    expect(guards({ change: 'CHG-2' })).toEqual(['change-approval']);
    expect(guards({ change: 'CHG-1' })).toEqual([]);
  });

  it('is shut by a freeze, except for the changes that it excepts', () => {
    const freeze = { cause: 'trigger', message: 'Open', clearedBy: 'Decide' };
    expect(guards({ freezes: [freeze] })).toEqual(['freeze']);
    const freezes = [{ ...freeze, except: ['CHG-1'] }];
    expect(guards({ freezes })).toEqual(['freeze']);
    expect(guards({ freezes, change: 'CHG-1' })).toEqual([]);
  });

  it('is shut by a failed change without learnings', () => {
    const closure = exampleClosure({ result: 'failed', learnings: '' });
    const failed = exampleChange({ number: 2, state: 'closed', closure });
    expect(guards({ changes: [approved, failed] })).toEqual(['learnings']);
  });

  it('names every reason at once', () => {
    expect(
      guards({
        stage: 'paused',
        changes: [],
        calendar: { ...EVENINGS, windows: [] },
      }),
    ).toEqual(['paused', 'change-window', 'change-approval']);
  });
});
