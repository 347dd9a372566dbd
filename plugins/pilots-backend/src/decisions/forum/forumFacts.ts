import { OUTCOME_STAGES } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Reading } from '../../ground/work/UnitOfWork';
import type { DecisionService } from '../record/DecisionService';
import { ExitService } from './ExitService';
import { ForumService } from './ForumService';

/** How far the forum is, as the life cycle asks before it decides or archives. */
export async function forumFacts(
  rooms: {
    decisions: DecisionService;
    exit: ExitService;
    forum: ForumService;
  },
  reading: Reading,
) {
  const { missing, proposal, tally } = await rooms.forum.standing(reading);
  const exitMissing = await rooms.exit.missing(reading);
  const decided =
    reading.pilot.stage === 'decision-due'
      ? undefined
      : await rooms.decisions.latest(reading);
  const words = decided?.record ?? proposal;
  return {
    votesMissing: missing,
    outcome: tally.agreed && OUTCOME_STAGES[tally.agreed],
    rationaleWritten: Boolean(words?.rationale),
    learningsWritten: Boolean(words?.learnings),
    exitConfirmed: exitMissing.length === 0,
    exitMissing,
  };
}
