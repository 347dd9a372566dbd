import { Text, TextField } from '@backstage/ui';
import { RoleId } from '@pilot-handoff/backstage-plugin-pilots-common';
import { DateTime } from 'luxon';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionDialog, DayField, useAction } from '../../ground/acting';
import { useRoleTitle, userRefOf } from '../../ground/people';
import { usePilot } from '../../ground/reading';

/** Days that a deputyship is proposed for. */
const USUAL_DAYS = 14;

/** Asks who acts for the viewer in a role, and until when. */
export function DeputyDialog(props: {
  role: RoleId;
  isOpen: boolean;
  onClose: () => void;
}) {
  const t = useText();
  const title = useRoleTitle()(props.role);
  const { resource, zone } = usePilot();
  const [who, setWho] = useState('');
  const [day, setDay] = useState(
    DateTime.now().plus({ days: USUAL_DAYS }).toISODate() ?? '',
  );
  const action = useAction(
    () =>
      resource.put('/roles/{role}/deputy', {
        params: { role: props.role },
        body: {
          deputy: userRefOf(who),
          until: DateTime.fromISO(day, { zone }).endOf('day').toUTC().toISO()!,
        },
      }),
    { done: t('pilot.roles.deputyNamed'), onDone: props.onClose },
  );
  const complete = who.trim() && DateTime.fromISO(day).isValid;
  return (
    <ActionDialog
      title={t('pilot.roles.deputyTitle', { role: title })}
      isOpen={props.isOpen}
      onClose={props.onClose}
      confirm={t('pilot.roles.nameDeputy')}
      pending={action.pending}
      error={action.error}
      offBecause={complete ? undefined : t('ground.action.required')}
      onConfirm={() => action.run()}
    >
      <Text as="p">{t('pilot.roles.deputyExplain')}</Text>
      <TextField
        label={t('pilot.roles.deputyWho')}
        description={t('pilot.roles.deputyWhoHint')}
        isRequired
        value={who}
        onChange={setWho}
      />
      <DayField
        label={t('pilot.roles.deputyUntil')}
        isRequired
        value={day}
        onChange={setDay}
      />
    </ActionDialog>
  );
}
