import { Text, TextAreaField, TextField } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionDialog, useAction } from '../../ground/acting';
import { usePilot } from '../../ground/reading';

/** Joins a deployment to a change by hand, with a reason. */
export function JoinDialog({
  joined,
  onClose,
}: {
  joined: PilotsSchemas['JoinedDeployment'];
  onClose: () => void;
}) {
  const t = useText();
  const { resource } = usePilot();
  const { source, id } = joined.deployment;
  const [change, setChange] = useState('');
  const [reason, setReason] = useState('');
  const action = useAction<[]>(
    key =>
      resource.post('/changes/unrecorded/joins', {
        body: {
          deployment: { source, id },
          change: change.trim(),
          reason: reason.trim(),
        },
        idempotencyKey: key,
      }),
    { done: t('changes.unrecorded.joined'), onDone: onClose },
  );
  return (
    <ActionDialog
      title={t('changes.unrecorded.joinTitle', { id })}
      isOpen
      onClose={onClose}
      confirm={t('changes.unrecorded.joinConfirm')}
      pending={action.pending}
      error={action.error}
      offBecause={
        change.trim() && reason.trim() ? undefined : t('ground.action.required')
      }
      onConfirm={() => action.run()}
    >
      <Text as="p">{t('changes.unrecorded.joinExplain')}</Text>
      <TextField
        label={t('changes.unrecorded.change')}
        description={t('changes.unrecorded.changeHint')}
        isRequired
        maxLength={16}
        value={change}
        onChange={setChange}
      />
      <TextAreaField
        label={t('ground.action.reason')}
        isRequired
        rows={2}
        maxLength={2000}
        value={reason}
        onChange={setReason}
      />
    </ActionDialog>
  );
}
