import { PhraseBook } from '../ground/phrases';
import { pilotsPhrases } from '../phrases';
import {
  CHANGE_KINDS,
  CHANGE_STATES,
  ChangeKind,
  ChangeState,
} from './ChangeRecord';
import {
  CHANGE_EVENTS,
  ChangeEvent,
  nextChangeState,
  stateRefusal,
} from './changeTransitions';

// Written down a second time on purpose: every pair that is allowed.
const ALLOWED: Record<ChangeKind, [ChangeState, ChangeEvent, ChangeState][]> = {
  standard: [
    ['draft', 'edit', 'draft'],
    ['draft', 'propose', 'approved'],
    ['draft', 'withdraw', 'withdrawn'],
    ['approved', 'edit', 'approved'],
    ['approved', 'close', 'closed'],
    ['approved', 'withdraw', 'withdrawn'],
    ['closed', 'learn', 'closed'],
  ],
  normal: [
    ['draft', 'edit', 'draft'],
    ['draft', 'propose', 'proposed'],
    ['draft', 'withdraw', 'withdrawn'],
    ['proposed', 'edit', 'proposed'],
    ['proposed', 'approve', 'approved'],
    ['proposed', 'reject', 'rejected'],
    ['proposed', 'withdraw', 'withdrawn'],
    ['approved', 'edit', 'proposed'],
    ['approved', 'close', 'closed'],
    ['approved', 'withdraw', 'withdrawn'],
    ['rejected', 'edit', 'draft'],
    ['rejected', 'withdraw', 'withdrawn'],
    ['closed', 'learn', 'closed'],
  ],
  emergency: [
    ['draft', 'edit', 'draft'],
    ['draft', 'propose', 'proposed'],
    ['draft', 'withdraw', 'withdrawn'],
    ['proposed', 'edit', 'proposed'],
    ['proposed', 'approve', 'approved'],
    ['proposed', 'reject', 'rejected'],
    ['proposed', 'withdraw', 'withdrawn'],
    ['approved', 'confirm', 'approved'],
    ['approved', 'contest', 'contested'],
    ['approved', 'close', 'closed'],
    ['approved', 'withdraw', 'withdrawn'],
    ['rejected', 'edit', 'draft'],
    ['rejected', 'withdraw', 'withdrawn'],
    ['contested', 'close', 'closed'],
    ['contested', 'withdraw', 'withdrawn'],
    ['closed', 'confirm', 'closed'],
    ['closed', 'contest', 'closed'],
    ['closed', 'learn', 'closed'],
    ['closed', 'review', 'closed'],
    ['withdrawn', 'confirm', 'withdrawn'],
    ['withdrawn', 'contest', 'withdrawn'],
    ['withdrawn', 'review', 'withdrawn'],
  ],
};

const BOOK = new PhraseBook(pilotsPhrases);

const pairs = CHANGE_KINDS.flatMap(kind =>
  CHANGE_STATES.flatMap(state =>
    CHANGE_EVENTS.map(event => ({ kind, state, event })),
  ),
);

describe('the states of a change', () => {
  it.each(pairs)(
    '$kind: $event of a $state change',
    ({ kind, state, event }) => {
      const allowed = ALLOWED[kind].find(a => a[0] === state && a[1] === event);
      expect(nextChangeState({ kind, state }, event)).toBe(allowed?.[2]);
      const refusal = stateRefusal({ id: 'CHG-1', kind, state }, event);
      expect(refusal === undefined).toBe(allowed !== undefined);
    },
  );

  it('are refused in phrases, down to what would be possible', () => {
    const refusals = pairs.flatMap(
      ({ event, ...change }) =>
        stateRefusal({ id: 'CHG-1', ...change }, event) ?? [],
    );
    const unknown = refusals.filter(refusal => {
      const found = BOOK.find(refusal);
      const { possibleWords } = found?.values ?? {};
      return (
        !found?.key.startsWith('changes.state.') ||
        (possibleWords !== undefined &&
          !BOOK.find(possibleWords)?.key.startsWith('changes.state.possible.'))
      );
    });
    expect(unknown).toEqual([]);
  });

  it('says that an event is none of a kind', () => {
    const change = {
      id: 'CHG-3',
      kind: 'standard',
      state: 'approved',
    } as const;
    expect(stateRefusal(change, 'review')).toBe(
      'CHG-3 is a standard change, which is never reviewed',
    );
  });

  it('says in which states an event would be allowed', () => {
    expect(
      stateRefusal(
        { id: 'CHG-3', kind: 'normal', state: 'closed' },
        'withdraw',
      ),
    ).toBe(
      'CHG-3 is closed; a change can be withdrawn while it is draft or proposed or approved or rejected',
    );
  });
});
