import { Text, TextAreaField, TextField } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { ActionDialog, useAction } from '../../ground/acting';
import { usePilot } from '../../ground/reading';
import { useText } from '../../translation';

/** Takes what runs over into the baseline, on the strength of an approved change. */
export function AcceptDrift({
  episode,
  onClose,
}: {
  episode: PilotsSchemas['DriftEpisode'];
  onClose: () => void;
}) {
  const t = useText();
  const { resource } = usePilot();
  const [change, setChange] = useState('');
  const [reason, setReason] = useState('');
  const { id, environment, drifted } = episode;
  const action = useAction(
    idempotencyKey =>
      resource.post('/configuration/drift/{id}/acceptance', {
        params: { id },
        body: { change: change.trim(), reason: reason.trim() },
        idempotencyKey,
      }),
    { done: t('configuration.accepted'), onDone: onClose },
  );
  const isComplete = change.trim() !== '' && reason.trim() !== '';
  return (
    <ActionDialog
      title={t('configuration.acceptTitle', { environment })}
      isOpen
      onClose={onClose}
      confirm={t('configuration.accept')}
      pending={action.pending}
      error={action.error}
      offBecause={isComplete ? undefined : t('ground.action.required')}
      onConfirm={() => action.run()}
    >
      <Text as="p">{t('configuration.acceptExplain', { count: drifted })}</Text>
      <TextField
        label={t('configuration.acceptChange')}
        description={t('configuration.acceptChangeHint')}
        isRequired
        maxLength={16}
        value={change}
        onChange={setChange}
      />
      <TextAreaField
        label={t('ground.action.reason')}
        description={t('ground.action.reasonHint')}
        isRequired
        rows={3}
        maxLength={4000}
        value={reason}
        onChange={setReason}
      />
    </ActionDialog>
  );
}
