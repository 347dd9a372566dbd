import { Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../translation';
import { ActionButton, ActionDialog, useAction } from '../ground/acting';
import { Hash } from '../ground/layout';
import { usePilot } from '../ground/reading';

/** Locks the proposal ahead of the signatures. */
export function LockCriteria({
  view,
  offBecause,
}: {
  view: PilotsSchemas['CriteriaView'];
  offBecause?: string;
}) {
  const t = useText();
  const { resource } = usePilot();
  const [open, setOpen] = useState(false);
  const hash = view.hash ?? '';
  const action = useAction(
    () => resource.post('/criteria/lock', { body: { hash } }),
    { done: t('criteria.locked'), onDone: () => setOpen(false) },
  );
  return (
    <>
      <ActionButton
        variant="secondary"
        offBecause={offBecause}
        onPress={() => setOpen(true)}
      >
        {t('criteria.lock')}
      </ActionButton>
      <ActionDialog
        title={t('criteria.lockTitle')}
        isOpen={open}
        onClose={() => setOpen(false)}
        confirm={t('criteria.lock')}
        pending={action.pending}
        error={action.error}
        onConfirm={() => action.run()}
      >
        <Text as="p">{t('criteria.lockExplain')}</Text>
        <Hash value={hash} />
      </ActionDialog>
    </>
  );
}
