import { Text, TextAreaField } from '@backstage/ui';
import {
  DECISION_OUTCOMES,
  DecisionOutcome,
  PilotsSchemas,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { ActionDialog, ChoiceField, useAction } from '../../ground/acting';
import { useRoleTitle } from '../../ground/people';
import { usePilot } from '../../ground/reading';
import { useText } from '../../translation';
import { useOutcomeWord } from '../useOutcomeWord';

/** Takes a vote with its reason. */
export function VoteDialog({
  yourVote,
  suggested,
  onClose,
}: {
  yourVote: NonNullable<PilotsSchemas['DecisionForum']['yourVote']>;
  suggested: DecisionOutcome;
  onClose: () => void;
}) {
  const t = useText();
  const word = useOutcomeWord();
  const title = useRoleTitle();
  const { resource } = usePilot();
  const [outcome, setOutcome] = useState(yourVote.outcome ?? suggested);
  const [reason, setReason] = useState('');
  const action = useAction(
    idempotencyKey =>
      resource.post('/votes', {
        body: { outcome, reason: reason.trim(), role: yourVote.role as never },
        idempotencyKey,
      }),
    { done: t('decisions.forum.voted'), onDone: onClose },
  );
  return (
    <ActionDialog
      title={t('decisions.forum.voteTitle', { role: title(yourVote.role) })}
      isOpen
      onClose={onClose}
      confirm={t('decisions.forum.vote')}
      pending={action.pending}
      error={action.error}
      offBecause={reason.trim() ? undefined : t('ground.action.required')}
      onConfirm={() => action.run()}
    >
      <Text as="p">{t('decisions.forum.voteExplain')}</Text>
      <ChoiceField
        label={t('decisions.forum.voteChoice')}
        value={outcome}
        options={DECISION_OUTCOMES.map(one => [one, word(one)] as const)}
        onChange={setOutcome}
      />
      <TextAreaField
        label={t('decisions.forum.voteReason')}
        isRequired
        rows={3}
        maxLength={4000}
        value={reason}
        onChange={setReason}
      />
    </ActionDialog>
  );
}
