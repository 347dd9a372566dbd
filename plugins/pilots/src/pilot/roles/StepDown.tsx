import { Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionButton, ActionDialog, useAction } from '../../ground/acting';
import { useRoleTitle } from '../../ground/people';
import { usePilot } from '../../ground/reading';

/** Gives a role back, after saying what that does. */
export function StepDown({ role }: { role: PilotsSchemas['RoleView'] }) {
  const t = useText();
  const title = useRoleTitle()(role.role);
  const { resource } = usePilot();
  const [open, setOpen] = useState(false);
  const action = useAction(
    () => resource.delete('/roles/{role}', { params: { role: role.role } }),
    { done: t('pilot.roles.steppedDown'), onDone: () => setOpen(false) },
  );
  return (
    <>
      <ActionButton variant="tertiary" onPress={() => setOpen(true)}>
        {t('pilot.roles.stepDown')}
      </ActionButton>
      <ActionDialog
        title={t('pilot.roles.stepDownTitle', { role: title })}
        isOpen={open}
        onClose={() => setOpen(false)}
        confirm={t('pilot.roles.stepDown')}
        destructive
        pending={action.pending}
        error={action.error}
        onConfirm={() => action.run()}
      >
        <Text as="p">{t('pilot.roles.stepDownExplain')}</Text>
      </ActionDialog>
    </>
  );
}
