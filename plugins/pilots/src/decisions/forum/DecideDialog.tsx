import { Alert, Text, TextAreaField } from '@backstage/ui';
import {
  DecisionOutcome,
  PilotsSchemas,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { ActionDialog, useAction } from '../../ground/acting';
import { usePilot } from '../../ground/reading';
import { useText } from '../../translation';
import { useOutcomeWord } from '../useOutcomeWord';

/** Says what deciding does, asks why where the forum overrides, and decides. */
export function DecideDialog({
  forum,
  outcome,
  onClose,
}: {
  forum: PilotsSchemas['DecisionForum'];
  outcome: DecisionOutcome;
  onClose: () => void;
}) {
  const t = useText();
  const word = useOutcomeWord();
  const { resource } = usePilot();
  const [reason, setReason] = useState('');
  const supersedes = forum.proposal?.supersedes;
  const isLater = forum.round > 1 && supersedes;
  const action = useAction(
    idempotencyKey => {
      const said = reason.trim() || undefined;
      return isLater
        ? resource.post('/decisions/{id}/supersession', {
            params: { id: supersedes },
            body: { reason: said },
            idempotencyKey,
          })
        : resource.post('/transitions', {
            body: { event: 'decide', reason: said },
            idempotencyKey,
          });
    },
    {
      done: t(
        isLater ? 'decisions.words.superseded' : 'decisions.forum.decided',
      ),
      onDone: onClose,
    },
  );
  const { override, recommendation } = forum;
  return (
    <ActionDialog
      title={t('decisions.forum.decide', { outcome: word(outcome) })}
      isOpen
      onClose={onClose}
      confirm={t('decisions.forum.decideOpen')}
      destructive={outcome === 'stop'}
      pending={action.pending}
      error={action.error}
      offBecause={
        override && !reason.trim() ? t('ground.action.required') : undefined
      }
      onConfirm={() => action.run()}
    >
      <Text as="p">
        {t('decisions.forum.decideExplain', { outcome: word(outcome) })}
      </Text>
      {override && recommendation && (
        <Alert
          status="warning"
          icon
          title={t('decisions.forum.decideOverride', {
            recommended: word(recommendation.recommendation),
          })}
        />
      )}
      <TextAreaField
        label={t(
          override
            ? 'decisions.forum.decideReason'
            : 'decisions.forum.decideRemark',
        )}
        isRequired={override}
        rows={3}
        maxLength={4000}
        value={reason}
        onChange={setReason}
      />
    </ActionDialog>
  );
}
