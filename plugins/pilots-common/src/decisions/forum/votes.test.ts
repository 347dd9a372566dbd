import fc from 'fast-check';
import { Signatory } from '../../ground/Signatory';
import { RoleHolders, RoleId } from '../../pilot/roles';
import { DECISION_OUTCOMES, DecisionOutcome } from './DecisionOutcome';
import {
  DecisionVote,
  standingVotes,
  tallyVotes,
  voteAct,
  votesMissing,
} from './votes';

const SP = 'user:default/amara';
const SO = 'user:default/chidi';
const RL = 'user:default/farah';
const DEPUTY = 'user:default/inés';
const HOLDERS: RoleHolders = { sponsor: SP, serviceOwner: SO, riskLead: RL };
const ROLES3 = ['sponsor', 'serviceOwner', 'riskLead'] as const;

const vote = (
  role: RoleId,
  outcome: DecisionOutcome,
  by: Partial<Signatory> = {},
): DecisionVote => ({
  actor: HOLDERS[role]!,
  ...by,
  role,
  outcome,
  reason: 'because',
  at: '2026-08-03T10:00:00.000Z',
});
const votes = (...outcomes: (DecisionOutcome | undefined)[]) =>
  outcomes.flatMap((outcome, n) => (outcome ? [vote(ROLES3[n], outcome)] : []));

describe('the quorum', () => {
  it.each<
    [
      (DecisionOutcome | undefined)[],
      DecisionOutcome | undefined,
      string | undefined,
    ]
  >([
    [[], undefined, 'Votes are missing of the sponsor, the service owner, the'],
    [['scale', 'scale'], undefined, 'Votes are missing of the risk lead'],
    [['scale', undefined, 'scale'], undefined, 'missing of the service owner'],
    [['scale', 'scale', 'scale'], 'scale', undefined],
    [['scale', 'scale', 'stop'], 'scale', undefined],
    [['stop', 'scale', 'stop'], 'stop', undefined],
    [['iterate', 'stop', 'iterate'], 'iterate', undefined],
    [['scale', 'iterate', 'stop'], undefined, 'go three ways'],
  ])('of %p is %p', (cast, agreed, missing) => {
    const tally = tallyVotes(votes(...cast));
    expect(tally.agreed).toBe(agreed);
    expect(votesMissing(tally) ?? 'nothing').toContain(missing ?? 'nothing');
  });

  it('holds exactly when three voted and not all differ, in any order', () => {
    const outcome = fc.constantFrom(...DECISION_OUTCOMES);
    fc.assert(
      fc.property(
        fc.array(fc.option(outcome, { nil: undefined }), {
          minLength: 3,
          maxLength: 3,
        }),
        cast => {
          const tally = tallyVotes(votes(...cast));
          const all = cast.every(Boolean);
          const differ = new Set(cast).size;
          expect(tally.agreed !== undefined).toBe(all && differ < 3);
          expect(tally.split).toBe(all && differ === 3);
          expect(tally.missing).toHaveLength(cast.filter(one => !one).length);
        },
      ),
    );
  });
});

describe('votes that stand', () => {
  it('are the last of each role', () => {
    const history = [
      vote('sponsor', 'stop'),
      vote('riskLead', 'iterate'),
      vote('sponsor', 'scale'),
    ];
    expect(standingVotes(history, HOLDERS).map(v => v.outcome)).toEqual([
      'scale',
      'iterate',
    ]);
  });

  it('fall with the holder who gave them, and not with a deputy of who still holds', () => {
    const history = [
      vote('sponsor', 'scale', { actor: DEPUTY, onBehalfOf: SP }),
      vote('riskLead', 'stop', { actor: 'user:default/left' }),
    ];
    expect(standingVotes(history, HOLDERS)).toEqual([history[0]]);
    expect(standingVotes(history, {})).toEqual([]);
  });
});

describe('who votes', () => {
  const act = (
    acting: Signatory[],
    standing: DecisionVote[] = [],
    role?: RoleId,
  ) => voteAct(standing, { acting, role });

  it('is one of the three and nobody else', () => {
    expect(act([{ actor: SP, role: 'techLead' }])).toBeUndefined();
    expect(act([])).toBeUndefined();
    expect(act([{ actor: SO, role: 'serviceOwner' }])?.role).toBe(
      'serviceOwner',
    );
  });

  it('can change the vote', () => {
    const own = { actor: SP, role: 'sponsor' as const };
    expect(act([own], [vote('sponsor', 'stop')])).toBe(own);
  });

  it('is one person with the holder they deputise for', () => {
    const asDeputy: Signatory[] = [
      { actor: DEPUTY, role: 'sponsor', onBehalfOf: SP },
      { actor: DEPUTY, role: 'riskLead', onBehalfOf: RL },
    ];
    const voted = [vote('sponsor', 'scale', { ...asDeputy[0] })];
    // Not a second vote for the risk lead, but the first one changed.
    expect(act(asDeputy, voted)).toBe(asDeputy[0]);
    expect(act(asDeputy, voted, 'riskLead')).toBeUndefined();
    // The sponsor, who deputises for the risk lead, has voted as well.
    const sponsor: Signatory[] = [
      { actor: SP, role: 'riskLead', onBehalfOf: RL },
    ];
    expect(act(sponsor, [vote('sponsor', 'stop')])).toBeUndefined();
  });

  it('never lets one person have two votes, whoever deputises for whom', () => {
    const people = [SP, SO, RL, DEPUTY, 'user:default/kofi'];
    const acting = fc.record({
      role: fc.constantFrom(...ROLES3),
      actor: fc.constantFrom(...people),
      outcome: fc.constantFrom(...DECISION_OUTCOMES),
    });
    fc.assert(
      fc.property(fc.array(acting, { maxLength: 25 }), calls => {
        let history: DecisionVote[] = [];
        for (const { actor, role, outcome } of calls) {
          const holder = HOLDERS[role]!;
          const acts: Signatory[] = [
            actor === holder
              ? { actor, role }
              : { actor, role, onBehalfOf: holder },
          ];
          const found = voteAct(standingVotes(history, HOLDERS), {
            acting: acts,
          });
          if (found) history = [...history, vote(role, outcome, found)];
          const standing = standingVotes(history, HOLDERS);
          const persons = standing.flatMap(v => [
            ...new Set([v.actor, v.onBehalfOf ?? v.actor]),
          ]);
          expect(new Set(persons).size).toBe(persons.length);
          expect(standing.length).toBeLessThanOrEqual(3);
        }
      }),
    );
  });
});
