import {
  DecisionVote,
  parseOutcome,
  pilotsPhrases,
  readProposal,
  RoleId,
  rolesFor,
  say,
  Stage,
  standingVotes,
  tallyVotes,
  voteAct,
  votesMissing,
  VoteTally,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError, NotAllowedError } from '@backstage/errors';
import { timestamp } from '../../ground/Clock';
import { requireMatch } from '../../ground/http/preconditions';
import { Reading, UnitOfWork } from '../../ground/work/UnitOfWork';
import { pilotToday } from '../../guardrails/pilotToday';
import { DecisionStore } from '../record/DecisionStore';
import { ForumStore, Proposal } from './ForumStore';

const phrases = pilotsPhrases.decisions.forum;

/** The stages in which words for the decision can be prepared. */
const PREPARING: readonly Stage[] = ['running', 'paused', 'decision-due'];
/** The stages of a pilot that is decided. */
export const DECIDED: readonly Stage[] = [
  'scaled',
  'iterating',
  'stopped',
  'archived',
];
const LONGEST_REASON = 4000;

/** How the forum stands with the decision in hand. */
export interface ForumStanding {
  /** Number of the decision that is in hand. */
  round: number;
  /** True while votes are taken. */
  open: boolean;
  /** Those that count. */
  votes: DecisionVote[];
  /** Every vote of this round, changed ones too. */
  history: DecisionVote[];
  tally: VoteTally;
  missing?: string;
  proposal?: Proposal;
}

/** The forum: what is put before it, and its votes. */
export class ForumService {
  constructor(
    private readonly store: ForumStore,
    private readonly decisions: DecisionStore,
    private readonly rooms: {
      /** The pilot's predecessor, when its decision carried learnings over. */
      predecessorDecision(reading: Reading): Promise<string | undefined>;
    },
  ) {}

  /** Three queries. */
  async standing(reading: Reading): Promise<ForumStanding> {
    const { tx, pilot } = reading;
    const round = (await this.decisions.count(tx, pilot.ref)) + 1;
    const history = await this.store.votes(tx, pilot.ref, round);
    const proposal = await this.store.proposal(tx, pilot.ref, round);
    const votes = standingVotes(history, pilot.holders);
    const tally = tallyVotes(votes);
    const open =
      pilot.stage === 'decision-due' ||
      (DECIDED.includes(pilot.stage) && round > 1 && proposal !== undefined);
    const missing = votesMissing(tally);
    return { round, open, votes, history, tally, missing, proposal };
  }

  async vote(
    uow: UnitOfWork,
    request: { outcome: unknown; reason: unknown; role?: RoleId },
  ): Promise<void> {
    const { tx, pilot } = uow;
    const standing = await this.standing(uow);
    if (!standing.open) {
      throw new ConflictError(
        say(phrases.votes.notOpen, { stage: pilot.stage }),
      );
    }
    const outcome = parseOutcome(request.outcome);
    const reason =
      typeof request.reason === 'string' ? request.reason.trim() : '';
    const problems = [
      ...(outcome ? [] : [phrases.votes.outcome]),
      ...(reason ? [] : [phrases.votes.reason]),
      ...(reason.length > LONGEST_REASON
        ? [say(phrases.votes.reasonTooLong, { n: LONGEST_REASON })]
        : []),
    ];
    if (problems.length > 0) throw new InputError(problems.join('\n'));
    const act = voteAct(standing.votes, {
      acting: uow.acting,
      role: request.role,
    });
    if (!act) {
      throw new NotAllowedError(phrases.votes.once);
    }
    const vote: DecisionVote = {
      ...act,
      role: act.role!,
      outcome: outcome!,
      reason,
      at: timestamp(uow.now),
    };
    await this.store.addVote(tx, pilot.ref, standing.round, vote);
    const before = standing.votes.find(one => one.role === act.role);
    await uow.record({
      action: before ? 'decision.vote-changed' : 'decision.voted',
      subject: `vote/${standing.round}/${act.role}`,
      payload: { ...vote, before: before?.outcome },
    });
  }

  /** Puts rationale, alternatives and learnings before the forum: a new version each time. */
  async propose(
    uow: UnitOfWork,
    input: Record<string, unknown>,
  ): Promise<Proposal> {
    const { tx, pilot, now, actor } = uow;
    const { round, proposal: before } = await this.standing(uow);
    const { words, problems } = readProposal(input, pilotToday(uow));
    if (problems.length > 0) throw new InputError(problems.join('\n'));
    await this.#assertProposable(uow, words.supersedes);
    if (uow.ifMatch) requireMatch(uow.ifMatch, before?.version ?? 0);
    const proposal = await this.store.addProposal(tx, pilot.ref, {
      ...words,
      round,
      by: uow.actAs(rolesFor('decision.propose')) ?? { actor: actor.ref },
      at: timestamp(now),
    });
    await uow.record({
      action: 'decision.proposed',
      subject: `decision/${round}`,
      payload: { ...words, version: proposal.version },
    });
    return proposal;
  }

  async #assertProposable(
    uow: UnitOfWork,
    supersedes: string | undefined,
  ): Promise<void> {
    const { pilot, tx } = uow;
    if (PREPARING.includes(pilot.stage)) {
      if (!supersedes) return;
      if (supersedes === (await this.rooms.predecessorDecision(uow))) return;
      throw new InputError(phrases.proposal.firstSupersedes);
    }
    if (!DECIDED.includes(pilot.stage)) {
      throw new ConflictError(
        say(phrases.proposal.notRunning, { stage: pilot.stage }),
      );
    }
    const [latest] = await this.decisions.list(tx, pilot.ref);
    if (!latest) {
      throw new ConflictError(phrases.proposal.cancelled);
    }
    if (supersedes !== latest.record.id) {
      throw new ConflictError(
        say(phrases.proposal.decided, { id: latest.record.id }),
      );
    }
  }
}
