import fc from 'fast-check';
import { DOCUMENTS } from '../pilot/PilotEntityV1alpha1';
import { RoleHolders, RoleId, ROLES } from '../pilot/roles';
import { Stage, STAGES } from '../pilot/stages';
import { GuardFacts } from './GuardFacts';
import { judgeTransition } from './judgeTransition';
import {
  eventsFrom,
  PILOT_EVENTS,
  PilotEvent,
  TRANSITIONS,
} from './transitions';

const HOLDERS = Object.fromEntries(
  ROLES.map(role => [role, `user:default/${role.toLowerCase()}`]),
) as RoleHolders;

/** Facts in which every guard holds. */
function fine(stage: Stage): GuardFacts {
  return {
    stage,
    holders: HOLDERS,
    unwrittenDocuments: [],
    criteriaState: 'proposed',
    signedBy: ['sponsor', 'serviceOwner', 'riskLead'],
    openItems: [],
    changedSinceApproval: [],
    insideChangeWindow: true,
    decisionDate: '2026-08-03',
    decisionDateAhead: true,
    standingCauses: [],
    planApproved: true,
    rationaleWritten: true,
    learningsWritten: true,
    exitConfirmed: true,
  };
}

/** The table of the design, written down a second time on purpose. */
const EXPECTED: Record<Stage, PilotEvent[]> = {
  draft: ['submit', 'cancel'],
  ready: ['return', 'approve', 'cancel'],
  approved: ['revise', 'start', 'cancel'],
  running: ['pause', 'due'],
  paused: ['resume', 'due'],
  'decision-due': ['decide'],
  scaled: ['archive'],
  iterating: ['archive'],
  stopped: ['archive'],
  archived: [],
};

describe('the state machine', () => {
  it.each(STAGES.flatMap(stage => PILOT_EVENTS.map(e => [stage, e] as const)))(
    'in %s answers %s as the table says',
    (stage, event) => {
      const verdict = judgeTransition(event, fine(stage), {
        caller: TRANSITIONS[event].who,
        reason: 'because',
      });
      expect(verdict.allowed).toBe(EXPECTED[stage].includes(event));
      expect(eventsFrom(stage)).toEqual(EXPECTED[stage]);
      expect(verdict.blockedBy.map(b => b.guard)).toEqual(
        EXPECTED[stage].includes(event) ? [] : ['stage'],
      );
    },
  );

  it.each(
    PILOT_EVENTS.flatMap(event => ROLES.map(role => [event, role] as const)),
  )('lets %s be done by the %s only if listed', (event, role) => {
    const verdict = judgeTransition(event, fine(TRANSITIONS[event].from[0]), {
      caller: [role],
      reason: 'because',
    });
    expect(verdict.allowed).toBe(TRANSITIONS[event].who.includes(role));
  });

  it('acts by itself only to pause and when the decision is due', () => {
    const own = PILOT_EVENTS.filter(
      event =>
        judgeTransition(
          event,
          { ...fine(TRANSITIONS[event].from[0]), decisionDateAhead: false },
          { caller: 'system', reason: 'a limit was breached' },
        ).allowed,
    );
    expect(own).toEqual(['pause', 'due']);
  });

  it('names every guard that stands in the way, each with what clears it', () => {
    const verdict = judgeTransition(
      'submit',
      {
        ...fine('draft'),
        holders: { sponsor: 'user:default/a', riskLead: 'user:default/a' },
        unwrittenDocuments: DOCUMENTS,
        criteriaState: 'none',
      },
      { caller: ['techLead'] },
    );
    expect(verdict.blockedBy.map(b => b.guard)).toEqual([
      'role',
      'roles-filled',
      'separate-people',
      'documents-written',
      'criteria-proposed',
    ]);
    verdict.blockedBy.forEach(blocker => {
      expect(blocker.message).not.toBe('');
      expect(blocker.clearedBy).not.toBe('');
    });
  });

  it('needs a reason to call the decision early, and none once it is due', () => {
    const early = fine('running');
    const due = { ...early, decisionDateAhead: false };
    const caller: RoleId[] = ['sponsor'];
    expect(judgeTransition('due', early, { caller }).allowed).toBe(false);
    expect(
      judgeTransition('due', early, { caller, reason: 'proven' }).allowed,
    ).toBe(true);
    expect(judgeTransition('due', due, { caller }).allowed).toBe(true);
    expect(
      judgeTransition('due', early, { caller: 'system', reason: 'x' }).allowed,
    ).toBe(false);
  });

  it('never allows what any one guard refuses', () => {
    const facts = fc.record({
      stage: fc.constantFrom(...STAGES),
      unwrittenDocuments: fc.subarray([...DOCUMENTS]),
      criteriaState: fc.constantFrom('none', 'draft', 'proposed', 'locked'),
      signedBy: fc.subarray([...ROLES]),
      changedSinceApproval: fc.subarray(['pack', 'criteria']),
      insideChangeWindow: fc.boolean(),
      decisionDateAhead: fc.boolean(),
      planApproved: fc.boolean(),
    });
    fc.assert(
      fc.property(
        facts,
        fc.constantFrom(...PILOT_EVENTS),
        fc.subarray([...ROLES]),
        (some, event, caller) => {
          const verdict = judgeTransition(
            event,
            { ...fine(some.stage), ...some } as GuardFacts,
            { caller },
          );
          expect(verdict.allowed).toBe(verdict.guards.every(g => g.holds));
          expect(verdict.blockedBy).toHaveLength(
            verdict.guards.filter(g => !g.holds).length,
          );
        },
      ),
    );
  });

  it('lets a pilot that is live already start with what it has, but not without owners, criteria and limits', () => {
    const item = (number: number) => ({ number, title: 't', missing: 'm' });
    const live = {
      ...fine('approved'),
      adopted: true,
      insideChangeWindow: false,
      openItems: [2, 3, 4, 5, 6, 9].map(item),
    };
    const caller: RoleId[] = ['serviceOwner'];
    expect(judgeTransition('start', live, { caller }).allowed).toBe(true);
    expect(
      judgeTransition('start', { ...live, adopted: false }, { caller })
        .blockedBy.map(b => b.guard)
        .sort(),
    ).toEqual(['change-window', 'checklist']);
    for (const number of [1, 7, 8]) {
      const owing = { ...live, openItems: [...live.openItems, item(number)] };
      const { blockedBy } = judgeTransition('start', owing, { caller });
      expect(blockedBy.map(b => b.message)).toEqual([
        `Open on the checklist: ${number} t (m)`,
      ]);
    }
    const submitted = { ...live, stage: 'draft' as const };
    expect(
      judgeTransition(
        'submit',
        { ...submitted, unwrittenDocuments: DOCUMENTS },
        { caller: ['productManager'] },
      ).allowed,
    ).toBe(true);
    const late = { ...live, decisionDateAhead: false };
    expect(judgeTransition('start', late, { caller }).allowed).toBe(false);
  });
});
