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
  // What was seen when the dialog opened is what is locked.
  const [hash, setHash] = useState<string>();
  const action = useAction(
    () => resource.post('/criteria/lock', { body: { hash: hash! } }),
    { done: t('criteria.locked'), onDone: () => setHash(undefined) },
  );
  return (
    <>
      <ActionButton
        variant="secondary"
        offBecause={offBecause}
        onPress={() => setHash(view.hash)}
      >
        {t('criteria.lock')}
      </ActionButton>
      <ActionDialog
        title={t('criteria.lockTitle')}
        isOpen={hash !== undefined}
        onClose={() => setHash(undefined)}
        confirm={t('criteria.lock')}
        pending={action.pending}
        error={action.error}
        onConfirm={() => action.run()}
      >
        <Text as="p">{t('criteria.lockExplain')}</Text>
        <Hash value={hash ?? ''} />
      </ActionDialog>
    </>
  );
}
