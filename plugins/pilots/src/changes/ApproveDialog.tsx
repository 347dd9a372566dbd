import { Text, TextAreaField } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../translation';
import { ActionDialog, useAction } from '../ground/acting';
import { Hash } from '../ground/layout';
import { usePilot } from '../ground/reading';

/** Approves a change exactly as it stands here. */
export function ApproveDialog({
  change: current,
  onClose,
}: {
  change: PilotsSchemas['Change'];
  onClose: () => void;
}) {
  const t = useText();
  // What was opened is what is approved, even if somebody edits it meanwhile.
  const [change] = useState(current);
  const { resource } = usePilot();
  const [statement, setStatement] = useState('');
  const action = useAction(
    () =>
      resource.post('/changes/{id}/approvals', {
        params: { id: change.id },
        body: { hash: change.hash, statement: statement.trim() || undefined },
      }),
    { done: t('changes.approved'), onDone: onClose },
  );
  return (
    <ActionDialog
      title={t('changes.approveTitle', { id: change.id })}
      isOpen
      onClose={onClose}
      confirm={t('changes.approve')}
      pending={action.pending}
      error={action.error}
      onConfirm={() => action.run()}
    >
      <Text as="p" weight="bold">
        {change.title}
      </Text>
      <Text as="p">
        {change.emergency
          ? t('changes.confirmExplain')
          : t('changes.approveExplain')}
      </Text>
      <Hash value={change.hash} />
      <TextAreaField
        label={t('changes.approveStatement')}
        rows={2}
        maxLength={2000}
        value={statement}
        onChange={setStatement}
      />
    </ActionDialog>
  );
}
