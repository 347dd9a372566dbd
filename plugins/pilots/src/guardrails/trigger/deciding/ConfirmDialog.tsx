import { Text, TextAreaField } from '@backstage/ui';
import { useState } from 'react';
import { ActionDialog, useAction } from '../../../ground/acting';
import { usePilot } from '../../../ground/reading';
import { useText } from '../../../translation';

const MAX_TEXT = 4000;

/** Says that the rollback has happened. */
export function ConfirmDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const { resource } = usePilot();
  const [note, setNote] = useState('');
  const action = useAction<[string]>(
    async (key, text) =>
      resource.post('/trigger/confirmation', {
        idempotencyKey: key,
        body: { note: text || undefined },
      }),
    { done: t('guardrails.trigger.act.confirmDone'), onDone: onClose },
  );
  return (
    <ActionDialog
      title={t('guardrails.trigger.act.confirmTitle')}
      isOpen
      onClose={onClose}
      confirm={t('guardrails.trigger.act.confirm')}
      pending={action.pending}
      error={action.error}
      onConfirm={() => action.run(note.trim())}
    >
      <Text as="p">{t('guardrails.trigger.act.confirmExplain')}</Text>
      <TextAreaField
        label={t('guardrails.trigger.act.note')}
        rows={2}
        maxLength={MAX_TEXT}
        value={note}
        onChange={setNote}
      />
    </ActionDialog>
  );
}
