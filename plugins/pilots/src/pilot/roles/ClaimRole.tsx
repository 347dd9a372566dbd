import { Text, TextAreaField } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionButton, ActionDialog, useAction } from '../../ground/acting';
import { useRoleTitle } from '../../ground/people';
import { usePilot } from '../../ground/reading';

/** Offers to take a vacant role. */
export function ClaimRole({ role }: { role: PilotsSchemas['RoleView'] }) {
  const t = useText();
  const title = useRoleTitle()(role.role);
  const { resource } = usePilot();
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const action = useAction<[string]>(
    (idempotencyKey, text) =>
      resource.post('/roles/{role}/claims', {
        params: { role: role.role },
        body: { note: text },
        idempotencyKey,
      }),
    { done: t('pilot.roles.claimed'), onDone: () => setOpen(false) },
  );
  return (
    <>
      <ActionButton
        variant="primary"
        offBecause={role.mayClaim ? undefined : role.whyNot}
        onPress={() => setOpen(true)}
      >
        {t('pilot.roles.claim')}
      </ActionButton>
      <ActionDialog
        title={t('pilot.roles.claimTitle', { role: title })}
        isOpen={open}
        onClose={() => setOpen(false)}
        confirm={t('pilot.roles.claim')}
        pending={action.pending}
        error={action.error}
        onConfirm={() => action.run(note.trim())}
      >
        <Text as="p">{t('pilot.roles.claimExplain', { role: title })}</Text>
        <TextAreaField
          label={t('pilot.roles.claimNote')}
          rows={3}
          maxLength={2000}
          value={note}
          onChange={setNote}
        />
      </ActionDialog>
    </>
  );
}
