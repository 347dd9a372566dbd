import {
  EVENINGS,
  exampleChange,
  exampleClosure,
} from './__testUtils__/exampleChange';
import { changeFacts } from './changeFacts';
import { ChangeSummary } from './ChangeRecord';

const facts = (changes: ChangeSummary[], now = '2026-06-09T19:00:00.000Z') =>
  changeFacts({ changes, calendar: EVENINGS, now: new Date(now) });
const approvedAt = '2026-06-02T09:00:00.000Z';

describe('changeFacts', () => {
  it('knows the window that is open and the next one', () => {
    expect(facts([])).toMatchObject({
      windowsDeclared: true,
      currentWindow: { name: 'evenings', start: '2026-06-09T18:00:00.000Z' },
      nextWindow: { start: '2026-06-11T18:00:00.000Z' },
      goLive: undefined,
    });
  });

  it('takes the approved change whose window is not over for the go-live', () => {
    const past = exampleChange({
      number: 1,
      state: 'approved',
      approvedAt,
      window: {
        start: '2026-06-04T18:00:00.000Z',
        end: '2026-06-04T19:00:00.000Z',
      },
    });
    const next = exampleChange({ number: 2, state: 'approved', approvedAt });
    expect(facts([next, past])).toMatchObject({
      goLive: { id: 'CHG-2' },
      approved: [{ id: 'CHG-1' }, { id: 'CHG-2' }],
      overdue: [{ id: 'CHG-1' }],
    });
    expect(facts([past]).goLive).toBeUndefined();
  });

  it('goes on knowing it when it is closed, and never takes a rehearsal for it', () => {
    const closed = { state: 'closed', approvedAt } as const;
    const closure = exampleClosure();
    expect(facts([exampleChange({ ...closed, closure })]).goLive?.id).toBe(
      'CHG-1',
    );
    const rehearsal = exampleChange({ ...closed, closure, rehearsal: true });
    expect(facts([rehearsal])).toMatchObject({
      goLive: undefined,
      completeRehearsal: { id: 'CHG-1' },
      otherRehearsals: [],
    });
  });

  it('does not take a rehearsal without learnings or a changed document for complete', () => {
    const rehearsals = [{ learnings: '' }, { changedDocuments: [] }].map(
      (parts, index) =>
        exampleChange({
          number: index + 1,
          rehearsal: true,
          state: 'closed',
          closure: exampleClosure(parts),
        }),
    );
    const found = facts(rehearsals);
    expect(found.completeRehearsal).toBeUndefined();
    expect(found.otherRehearsals).toHaveLength(2);
  });

  it('says what each closed change still owes', () => {
    const owing = exampleChange({
      state: 'closed',
      closure: exampleClosure({ learnings: ' ', changedDocuments: [] }),
    });
    const noted = exampleChange({
      number: 2,
      state: 'closed',
      approvedAt,
      closure: exampleClosure({
        changedDocuments: [],
        documentsNote: 'A label only',
        closedAt: '2026-06-09T21:00:00.000Z',
      }),
    });
    expect(facts([owing, noted]).closed).toMatchObject([
      { change: { id: 'CHG-2' }, missing: [] },
      {
        change: { id: 'CHG-1' },
        missing: [
          'learnings',
          'updated documents, or why none had to change',
          'an archived decision',
        ],
      },
    ]);
  });
});
