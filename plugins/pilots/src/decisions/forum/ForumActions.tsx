import {
  FORUM,
  PilotsSchemas,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { ActionButton } from '../../ground/acting';
import { Row } from '../../ground/layout';
import { useRoleTitle } from '../../ground/people';
import { PilotView } from '../../pilot';
import { useText } from '../../translation';
import { useOutcomeWord } from '../useOutcomeWord';
import { DecideDialog } from './DecideDialog';
import { VoteDialog } from './VoteDialog';

/** Vote and decide, each off with the reason while it is not for the viewer or not yet. */
export function ForumActions({
  forum,
  view,
}: {
  forum: PilotsSchemas['DecisionForum'];
  view?: PilotView;
}) {
  const t = useText();
  const title = useRoleTitle();
  const word = useOutcomeWord();
  const [open, setOpen] = useState<'vote' | 'decide'>();
  const { proposal, recommendation, tally, votesMissing, yourVote } = forum;
  const roles = view?.yourRoles ?? [];
  const isForum = roles.some(role => FORUM.includes(role as never));
  let voteOff: string | undefined;
  if (!yourVote) {
    voteOff = isForum
      ? t('decisions.forum.voteOnceOff')
      : t('decisions.forum.voteOff', { roles: FORUM.map(title).join(', ') });
  }
  return (
    <Row>
      <ActionButton
        variant={yourVote && !yourVote.outcome ? 'primary' : 'secondary'}
        offBecause={voteOff}
        onPress={() => setOpen('vote')}
      >
        {t(
          yourVote?.outcome
            ? 'decisions.forum.changeVote'
            : 'decisions.forum.vote',
        )}
      </ActionButton>
      <ActionButton
        variant={tally.agreed ? 'primary' : 'secondary'}
        offBecause={whyNotDecided()}
        onPress={() => setOpen('decide')}
      >
        {tally.agreed
          ? t('decisions.forum.decide', { outcome: word(tally.agreed) })
          : t('decisions.forum.decideOpen')}
      </ActionButton>
      {open === 'vote' && yourVote && (
        <VoteDialog
          yourVote={yourVote}
          suggested={recommendation?.recommendation ?? 'iterate'}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'decide' && tally.agreed && (
        <DecideDialog
          forum={forum}
          outcome={tally.agreed}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Row>
  );

  function whyNotDecided(): string | undefined {
    if (votesMissing) return votesMissing;
    if (!proposal) return t('decisions.words.none');
    return roles.includes('sponsor')
      ? undefined
      : t('decisions.forum.decideOff', { role: title('sponsor') });
  }
}
