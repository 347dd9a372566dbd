import {
  missingExitParts,
  voteAct,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { entityTag } from '../../ground/http/preconditions';
import { Reading } from '../../ground/work/UnitOfWork';
import { actingAs } from '../../ground/work/acting';
import type { SuccessorService } from '../after/SuccessorService';
import type { DecisionSources } from '../record/DecisionSources';
import { ExitService } from './ExitService';
import { ForumService } from './ForumService';

/** What the rooms of the forum's page know. */
export interface ForumRooms {
  exit: ExitService;
  forum: ForumService;
  sources: DecisionSources;
  successors: SuccessorService;
}

/** The forum as the caller sees it: how it stands, and what they can do. */
export async function forumView(rooms: ForumRooms, reading: Reading) {
  const { actor, now, pilot } = reading;
  const standing = await rooms.forum.standing(reading);
  const { missing, proposal, tally, votes, ...shown } = standing;
  const evaluation = standing.open
    ? await rooms.sources.evaluation(reading)
    : undefined;
  const acting = actingAs(actor, pilot, now);
  const act = standing.open ? voteAct(votes, { acting }) : undefined;
  const confirmations =
    pilot.stage === 'stopped' || pilot.stage === 'archived'
      ? await rooms.exit.confirmations(reading)
      : [];
  return {
    ...shown,
    votes,
    tally,
    votesMissing: missing,
    proposal,
    etag: entityTag(proposal?.version ?? 0),
    recommendation: evaluation && {
      recommendation: evaluation.recommendation,
      reasons: evaluation.reasons,
    },
    // Said before it happens, for it shows for good.
    override:
      evaluation && tally.agreed
        ? tally.agreed !== evaluation.recommendation
        : undefined,
    yourVote: act && {
      role: act.role!,
      onBehalfOf: act.onBehalfOf,
      outcome: votes.find(vote => vote.role === act.role)?.outcome,
    },
    exit: {
      needed: pilot.stage === 'stopped',
      confirmations,
      missing: pilot.stage === 'stopped' ? missingExitParts(confirmations) : [],
    },
    inherited: await rooms.successors.inheritance(reading),
    successors: await rooms.successors.successors(reading),
  };
}
