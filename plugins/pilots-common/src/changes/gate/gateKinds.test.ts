import {
  EVENINGS,
  exampleChange,
  exampleClosure,
} from '../__testUtils__/exampleChange';
import { exampleTemplate } from '../__testUtils__/exampleTemplate';
import { dutiesFrom } from '../emergency/duties';
import { GateQuestion, gateReasons } from './gateReasons';

const INSIDE = new Date('2026-06-09T19:00:00.000Z');
const OUTSIDE = new Date('2026-06-09T12:00:00.000Z');
const SO = { actor: 'user:default/chidi', role: 'serviceOwner' as const };
const normal = exampleChange({ state: 'approved' });
const emergency = exampleChange({
  number: 2,
  kind: 'emergency',
  state: 'approved',
  window: undefined,
  emergency: dutiesFrom(SO, OUTSIDE, 'Europe/Berlin'),
});
const failed = exampleChange({
  number: 9,
  state: 'closed',
  closure: exampleClosure({ result: 'failed', learnings: '' }),
});
const freeze = {
  cause: 'trigger',
  message: 'The trigger is open',
  clearedBy: 'Decide',
};
const guards = (question: Partial<GateQuestion>) =>
  gateReasons({
    stage: 'running',
    now: INSIDE,
    environment: 'production',
    calendar: EVENINGS,
    changes: [normal, emergency],
    ...question,
  }).map(({ guard }) => guard);

describe('the gate and kinds of changes', () => {
  it('lets an emergency go outside windows, in a pause, through freezes and owed learnings', () => {
    expect(
      guards({
        change: 'CHG-2',
        now: OUTSIDE,
        stage: 'paused',
        freezes: [freeze],
        changes: [normal, emergency, failed],
      }),
    ).toEqual([]);
    expect(
      guards({
        change: 'CHG-1',
        now: OUTSIDE,
        stage: 'paused',
        freezes: [freeze],
        changes: [normal, emergency, failed],
      }),
    ).toEqual([
      'paused',
      'freeze',
      'change-window',
      'change-approval',
      'learnings',
    ]);
  });

  it('wants an emergency named: nobody else goes in its name', () => {
    expect(guards({ changes: [emergency] })).toEqual(['change-approval']);
  });

  it.each(['draft', 'proposed', 'rejected', 'closed', 'withdrawn'] as const)(
    'is shut for an emergency that is %s',
    state => {
      const changes = [{ ...emergency, state }];
      expect(guards({ change: 'CHG-2', changes })).toEqual(['change-approval']);
    },
  );

  it('shuts for an emergency whose second approval is overdue, until it is there', () => {
    const now = new Date(emergency.emergency!.secondDueAt);
    expect(guards({ change: 'CHG-2', now })).toEqual(['second-approval']);
    const second = { verdict: 'approved' as const, by: SO, at: '' };
    const confirmed = {
      ...emergency,
      emergency: { ...emergency.emergency!, second },
    };
    expect(guards({ change: 'CHG-2', now, changes: [confirmed] })).toEqual([]);
  });

  it('never lets anything go before the start or after the end', () => {
    for (const stage of ['draft', 'approved', 'stopped'] as const) {
      expect(guards({ change: 'CHG-2', stage })).toEqual(['not-running']);
    }
  });

  it('lets a standard change go under its template, in a window', () => {
    const templates = [exampleTemplate()];
    expect(guards({ change: 'STD-1', templates })).toEqual([]);
    expect(guards({ change: 'std-1', templates })).toEqual([]);
    expect(guards({ change: 'STD-1', templates, now: OUTSIDE })).toEqual([
      'change-window',
    ]);
    expect(
      guards({
        change: 'STD-1',
        templates,
        stage: 'paused',
        freezes: [freeze],
      }),
    ).toEqual(['paused', 'freeze']);
    expect(
      guards({
        change: 'STD-1',
        templates: [exampleTemplate({ state: 'proposed' })],
      }),
    ).toEqual(['template']);
    expect(guards({ change: 'STD-2', templates })).toEqual(['change-approval']);
  });

  it('knows when the template of an approved standard change has moved on', () => {
    const standard = exampleChange({
      kind: 'standard',
      state: 'approved',
      template: { id: 'STD-1', version: 1 },
    });
    const ask = (template: ReturnType<typeof exampleTemplate>) =>
      guards({ change: 'CHG-1', changes: [standard], templates: [template] });
    expect(ask(exampleTemplate())).toEqual([]);
    expect(ask(exampleTemplate({ version: 2 }))).toEqual(['template']);
    expect(ask(exampleTemplate({ state: 'retired' }))).toEqual(['template']);
  });

  it('lets changes of the plan go in a pause, and through a freeze that excepts them', () => {
    const question = { stage: 'paused' as const, planned: ['CHG-1'] };
    expect(guards({ ...question, change: 'CHG-1' })).toEqual([]);
    expect(guards(question)).toEqual(['paused']);
    const freezes = [{ ...freeze, except: ['CHG-1'] }];
    expect(guards({ freezes, change: 'CHG-1' })).toEqual([]);
    expect(
      guards({ freezes, change: 'STD-1', templates: [exampleTemplate()] }),
    ).toEqual(['freeze']);
  });

  it('finds the change by its id elsewhere and by the commit', () => {
    const change = {
      ...normal,
      externalIds: [{ system: 'jira', id: 'OPS-12' }],
      commits: ['0123456789abcdef'],
    };
    const changes = [change];
    expect(guards({ change: 'ops-12', changes })).toEqual([]);
    expect(
      guards({
        commit: '0123456',
        changes,
        stage: 'paused',
        planned: ['CHG-1'],
      }),
    ).toEqual([]);
    expect(guards({ change: 'OPS-13', changes })).toEqual(['change-approval']);
  });
});
