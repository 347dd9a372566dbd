import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionButton, useAction } from '../../ground/acting';
import { usePilot } from '../../ground/reading';
import { DeputyDialog } from './DeputyDialog';

/** Names a deputy, or ends the deputyship. */
export function DeputyActions({ role }: { role: PilotsSchemas['RoleView'] }) {
  const t = useText();
  const { resource } = usePilot();
  const [open, setOpen] = useState(false);
  const params = { role: role.role };
  const remove = useAction(
    () => resource.delete('/roles/{role}/deputy', { params }),
    { done: t('pilot.roles.deputyRemoved') },
  );
  if (role.deputy) {
    return (
      <ActionButton
        variant="tertiary"
        isPending={remove.pending}
        onPress={() => remove.run()}
      >
        {t('pilot.roles.removeDeputy')}
      </ActionButton>
    );
  }
  return (
    <>
      <ActionButton variant="tertiary" onPress={() => setOpen(true)}>
        {t('pilot.roles.nameDeputy')}
      </ActionButton>
      <DeputyDialog
        role={role.role}
        isOpen={open}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
