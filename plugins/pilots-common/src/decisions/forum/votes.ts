import { FORUM } from '../../ground/actions';
import { say } from '../../ground/phrases/say';
import { samePerson, Signatory } from '../../ground/Signatory';
import { RoleHolders, RoleId, ROLE_TITLES } from '../../pilot/roles';
import { DECISION_OUTCOMES, DecisionOutcome } from './DecisionOutcome';
import { forumPhrases } from './phrases';

/** A vote on where a pilot goes, in one of the forum's three roles. @public */
export interface DecisionVote extends Signatory {
  role: RoleId;
  outcome: DecisionOutcome;
  reason: string;
  /** RFC 3339. */
  at: string;
}

/** How the votes stand. @public */
export interface VoteTally {
  counts: Record<DecisionOutcome, number>;
  /** Roles of the forum without a standing vote. */
  missing: RoleId[];
  /** All three voted, and each for something else: it stays open. */
  split: boolean;
  /** What two of three want, once all three voted. */
  agreed?: DecisionOutcome;
}

/**
 * The votes that count: of each role the last one, as long as who holds the
 * role now gave it, or a deputy for them. A new holder votes anew.
 *
 * @param votes - In the order in which they were given.
 * @public
 */
export function standingVotes<V extends DecisionVote>(
  votes: readonly V[],
  holders: RoleHolders,
): V[] {
  return FORUM.flatMap(role => {
    const last = votes.filter(vote => vote.role === role).at(-1);
    const holder = holders[role];
    const stands =
      last && holder && samePerson(last, { actor: holder }) ? [last] : [];
    return stands;
  });
}

/**
 * The act by which somebody votes, or changes their vote: in a role of the
 * forum that nobody else's person has voted in as somebody else. A person
 * votes once, and a deputy is one person with the holder, so that whoever
 * deputises for two of the three has one vote. Undefined if there is none.
 *
 * @param votes - Those that stand.
 * @public
 */
export function voteAct(
  votes: readonly DecisionVote[],
  options: { acting: readonly Signatory[]; role?: RoleId },
): Signatory | undefined {
  const { acting, role } = options;
  const acts = FORUM.filter(one => role === undefined || one === role)
    .flatMap(one => acting.filter(act => act.role === one))
    // Whoever holds one of the roles votes for themselves before they do for others.
    .sort(
      (a, b) => Number(Boolean(a.onBehalfOf)) - Number(Boolean(b.onBehalfOf)),
    );
  const isFree = (act: Signatory) =>
    !votes.some(vote => vote.role !== act.role && samePerson(vote, act));
  const own = acts.find(
    act => isFree(act) && votes.some(vote => vote.role === act.role),
  );
  const fresh = acts.find(
    act => isFree(act) && !votes.some(vote => vote.role === act.role),
  );
  return fresh ?? own;
}

/** Counts the votes that stand: all three vote, and two of three decide. @public */
export function tallyVotes(
  votes: readonly Pick<DecisionVote, 'role' | 'outcome'>[],
): VoteTally {
  const counts = Object.fromEntries(
    DECISION_OUTCOMES.map(outcome => [
      outcome,
      votes.filter(vote => vote.outcome === outcome).length,
    ]),
  ) as VoteTally['counts'];
  const missing = FORUM.filter(role => !votes.some(vote => vote.role === role));
  const majority = DECISION_OUTCOMES.find(outcome => counts[outcome] >= 2);
  const agreed = missing.length === 0 ? majority : undefined;
  return {
    counts,
    missing,
    agreed,
    split: missing.length === 0 && agreed === undefined,
  };
}

/** What the votes still lack, in words; undefined once two of three agree. @public */
export function votesMissing(tally: VoteTally): string | undefined {
  if (tally.agreed) return undefined;
  if (tally.split) return forumPhrases.votes.split;
  const titles = tally.missing.map(role => ROLE_TITLES[role]);
  return say(forumPhrases.votes.missing, { roles: titles.join(', the ') });
}
