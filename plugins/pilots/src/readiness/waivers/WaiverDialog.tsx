import { Text, TextAreaField } from '@backstage/ui';
import { MAX_WAIVER_DAYS } from '@pilot-handoff/backstage-plugin-pilots-common';
import { DateTime } from 'luxon';
import { useState } from 'react';
import { useText } from '../../translation';
import { ActionDialog, DayField, useAction } from '../../ground/acting';
import { usePilot } from '../../ground/reading';
import { CheckGroup } from '../checklist/groupChecks';

/** Days that a waiver is proposed for. */
const USUAL_DAYS = 14;
const MAX_TEXT = 4000;

/** The end of a day on the pilot's clock, but never past the longest that is allowed. */
function endOf(day: string, zone: string): string {
  const end = DateTime.fromISO(day, { zone }).endOf('day');
  const latest = DateTime.now().plus({ days: MAX_WAIVER_DAYS });
  const sameDay = end.diff(latest, 'days').days < 1;
  return (sameDay ? DateTime.min(end, latest) : end).toUTC().toISO()!;
}

/** Asks that checks may wait: why, what makes up for it, until when. Each check gets a waiver of its own. */
export function WaiverDialog({
  group,
  onClose,
}: {
  group: CheckGroup;
  onClose: () => void;
}) {
  const t = useText();
  const { resource, zone } = usePilot();
  const [reason, setReason] = useState('');
  const [control, setControl] = useState('');
  const [day, setDay] = useState(
    DateTime.now().setZone(zone).plus({ days: USUAL_DAYS }).toISODate() ?? '',
  );
  const action = useAction(
    async key => {
      const expiresAt = endOf(day, zone);
      for (const { id } of group.checks) {
        await resource.post('/waivers', {
          body: {
            check: id,
            reason: reason.trim(),
            compensatingControl: control.trim(),
            expiresAt,
          },
          idempotencyKey: `${key}-${id}`,
        });
      }
    },
    { done: t('readiness.waiver.requested'), onDone: onClose },
  );
  const complete =
    reason.trim() && control.trim() && DateTime.fromISO(day).isValid;
  return (
    <ActionDialog
      title={t('readiness.waiver.requestTitle', { title: group.title })}
      isOpen
      onClose={onClose}
      confirm={t('readiness.waiver.request')}
      pending={action.pending}
      error={action.error}
      offBecause={complete ? undefined : t('ground.action.required')}
      onConfirm={() => action.run()}
    >
      <Text as="p">{t('readiness.waiver.explain')}</Text>
      <TextAreaField
        label={t('readiness.waiver.reason')}
        isRequired
        rows={3}
        maxLength={MAX_TEXT}
        value={reason}
        onChange={setReason}
      />
      <TextAreaField
        label={t('readiness.waiver.control')}
        isRequired
        rows={3}
        maxLength={MAX_TEXT}
        value={control}
        onChange={setControl}
      />
      <DayField
        label={t('readiness.waiver.expires')}
        isRequired
        value={day}
        onChange={setDay}
      />
    </ActionDialog>
  );
}
