import { Text, TextField } from '@backstage/ui';
import { useState } from 'react';
import { useText } from '../translation';
import { ActionButton, ActionDialog, useAction } from '../ground/acting';
import { usePilot } from '../ground/reading';

/** Offers the pack of a decided pilot to the next one. */
export function SavePack({
  title,
  yourRoles,
}: {
  title: string;
  yourRoles: readonly string[];
}) {
  const t = useText();
  const { resource } = usePilot();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState(title);
  const action = useAction(
    idempotencyKey =>
      resource.post('/pack-templates', {
        body: { title: name },
        idempotencyKey,
      }),
    { done: t('templates.saved'), onDone: () => setOpen(false) },
  );
  const may = ['productManager', 'serviceOwner', 'techLead'].some(role =>
    yourRoles.includes(role),
  );
  return (
    <>
      <ActionButton
        variant="secondary"
        offBecause={may ? undefined : t('templates.saveOff')}
        onPress={() => setOpen(true)}
      >
        {t('templates.save')}
      </ActionButton>
      <ActionDialog
        title={t('templates.save')}
        isOpen={open}
        onClose={() => setOpen(false)}
        confirm={t('templates.save')}
        onConfirm={() => action.run()}
        pending={action.pending}
        error={action.error}
        offBecause={name.trim() ? undefined : t('ground.action.required')}
      >
        <Text as="p">{t('templates.saveExplain')}</Text>
        <TextField
          label={t('templates.saveTitle')}
          value={name}
          onChange={setName}
          maxLength={200}
        />
      </ActionDialog>
    </>
  );
}
