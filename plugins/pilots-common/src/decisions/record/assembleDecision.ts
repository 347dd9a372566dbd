import { canonicalHash } from '../../ground/canonicalHash';
import { Signatory } from '../../ground/Signatory';
import { DecisionWords } from '../forum/readProposal';
import { DecisionVote, tallyVotes } from '../forum/votes';
import { DecisionRecord } from './DecisionRecord';

/** What a decision is put together from, each part as its own room keeps it. @public */
export type DecisionParts = Pick<
  DecisionRecord,
  | 'id'
  | 'pilot'
  | 'title'
  | 'sector'
  | 'hypothesis'
  | 'number'
  | 'decidedAt'
  | 'decidedBy'
  | 'criteria'
  | 'metrics'
  | 'evidence'
  | 'lookBackDate'
  | 'components'
> & {
  votes: readonly DecisionVote[];
  proposal: DecisionWords & { by: Signatory };
  /** What the sponsor said on deciding otherwise than recommended. */
  reason?: string;
};

/**
 * Puts a decision together. The outcome follows from the votes and the override
 * from comparing it with the recommendation, so that neither can be said
 * otherwise than it was. Throws unless two of three agree.
 *
 * @public
 */
export function assembleDecision(parts: DecisionParts): DecisionRecord {
  const { proposal, reason, votes, ...rest } = parts;
  const { agreed } = tallyVotes(votes);
  if (!agreed) throw new Error('Nothing is decided before two of three agree');
  const { recommendation, reasons } = parts.metrics.evaluation;
  const record: DecisionRecord = {
    ...rest,
    outcome: agreed,
    recommendation: { recommendation, reasons },
    ...(agreed !== recommendation && {
      override: { recommendation, rationale: reason || proposal.rationale },
    }),
    votes: votes.map(plainVote),
    rationale: proposal.rationale,
    alternatives: proposal.alternatives,
    learnings: proposal.learnings,
    proposedBy: proposal.by,
    ...(proposal.supersedes && { supersedes: proposal.supersedes }),
    components: [...parts.components].sort(),
  };
  // What is hashed is what is stored: JSON drops undefined fields.
  return JSON.parse(JSON.stringify(record));
}

/** SHA-256 of a decision's canonical JSON. @public */
export function decisionHash(record: DecisionRecord): string {
  return canonicalHash(record);
}

function plainVote(vote: DecisionVote): DecisionVote {
  const { actor, role, onBehalfOf, outcome, reason, at } = vote;
  return { actor, role, onBehalfOf, outcome, reason, at };
}
