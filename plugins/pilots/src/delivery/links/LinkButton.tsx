import {
  mayAct,
  PilotsSchemas,
  rolesFor,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { ActionButton } from '../../ground/acting';
import { useRoleTitle } from '../../ground/people';
import { usePilotView } from '../../pilot';
import { useText } from '../../translation';
import { LinkDialog } from './LinkDialog';

/** Says by hand which deployment caused an incident, or that none did. */
export function LinkButton({
  event,
}: {
  event: PilotsSchemas['ExplainedEvent'];
}) {
  const t = useText();
  const title = useRoleTitle();
  const roles = usePilotView().value?.yourRoles ?? [];
  const [isOpen, setOpen] = useState(false);
  const { type, id, source } = event;
  if (id === undefined || source === undefined) return null;
  if (type !== 'incident' && type !== 'deployment') return null;
  const offBecause = mayAct('incident.link', roles)
    ? undefined
    : t('delivery.link.off', {
        roles: rolesFor('incident.link').map(title).join(', '),
      });
  const ref = { id, source };
  return (
    <>
      <ActionButton
        variant="tertiary"
        offBecause={offBecause}
        onPress={() => setOpen(true)}
        aria-label={t(`delivery.link.open.${type}Of`, { id })}
      >
        {t(`delivery.link.open.${type}`)}
      </ActionButton>
      {isOpen && (
        <LinkDialog
          {...(type === 'incident' ? { incident: ref } : { deployment: ref })}
          at={event.at}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
